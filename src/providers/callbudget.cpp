// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/callbudget.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QLoggingCategory>
#include <QSaveFile>
#include <QtConcurrent>

#include <algorithm>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "giphynav.providers.budget", QtInfoMsg)

constexpr qint64 Hour = 3'600'000;
constexpr qint64 MaxFileBytes = 1 << 20;
constexpr qint64 ClockSlack = 60'000; // a call "in the future" beyond this comes from a clock that was set back

void dropOld(QList<qint64> &times, qint64 now)
{
    times.removeIf([now](qint64 time) { return now - time >= Hour || time - now > ClockSlack; });
}

// Takes each of what out of times once: two calls may have been made in the same millisecond.
void subtract(QList<qint64> &times, const QList<qint64> &what)
{
    for (const qint64 time : what) {
        times.removeOne(time);
    }
}

// One number a line; a line that is no number is skipped, so a damaged file costs only what was damaged.
QList<qint64> readTimes(const QString &path)
{
    QList<qint64> times;
    QFile file(path);
    if (file.open(QIODevice::ReadOnly) && file.size() <= MaxFileBytes) {
        const QList<QByteArray> lines = file.readAll().split('\n');
        for (const QByteArray &line : lines) {
            bool isNumber = false;
            const qint64 time = line.trimmed().toLongLong(&isNumber);
            if (isNumber) {
                times.append(time);
            }
        }
    }
    return times;
}

bool writeTimes(const QString &path, const QList<qint64> &times)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return false;
    }
    for (const qint64 time : times) {
        file.write(QByteArray::number(time) + '\n');
    }
    return file.commit();
}

} // namespace

CallBudget::CallBudget(QString folder, Clock clock, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_clock(std::move(clock))
{
    using namespace std::chrono_literals;
    m_worker.setMaxThreadCount(1);
    m_nextReturn.setSingleShot(true);
    m_others.setInterval(1min);
    connect(&m_write, &QFutureWatcherBase::finished, this, &CallBudget::onSynchronised);
    connect(&m_nextReturn, &QTimer::timeout, this, &CallBudget::announce);
    connect(&m_others, &QTimer::timeout, this, &CallBudget::synchronise);
}

CallBudget::~CallBudget()
{
    m_write.disconnect(this);
    m_worker.waitForDone();
    const bool isUnheard = m_writing.file == m_file && m_write.future().resultCount() > 0;
    if (isUnheard && m_write.result()) {
        subtract(m_added, m_writing.added);
        subtract(m_removed, m_writing.removed);
    }
    if (!m_file.isEmpty() && (!m_added.isEmpty() || !m_removed.isEmpty())) {
        apply({.file = m_file, .added = m_added, .removed = m_removed, .now = now()});
    }
}

QString CallBudget::fileOf(const QString &key) const
{
    if (key.isEmpty()) {
        return {};
    }
    const QByteArray salted = "giphy-navigator call budget\n" + key.toUtf8();
    const QByteArray hash = QCryptographicHash::hash(salted, QCryptographicHash::Sha256).toHex();
    return QDir(m_folder).absoluteFilePath(QString::fromLatin1(hash) + u".calls"_s);
}

qint64 CallBudget::now() const
{
    return m_clock ? m_clock().toMSecsSinceEpoch() : QDateTime::currentMSecsSinceEpoch();
}

void CallBudget::setKey(const QString &key)
{
    const QString file = fileOf(key);
    if (file == m_file) {
        return;
    }
    if (!m_file.isEmpty() && (!m_added.isEmpty() || !m_removed.isEmpty())) {
        Change last{.file = m_file, .added = m_added, .removed = m_removed, .now = now()};
        const bool isFailed = m_write.future().resultCount() > 0 && !m_write.result();
        if (m_writing.file == m_file && !isFailed) {
            subtract(last.added, m_writing.added);
            subtract(last.removed, m_writing.removed);
        }
        m_worker.start([last] { apply(last); });
    }
    m_file = file;
    m_saved.clear();
    m_added.clear();
    m_removed.clear();
    m_isRead = file.isEmpty();
    if (file.isEmpty()) {
        m_others.stop();
    } else {
        m_others.start();
    }
    synchronise();
    announce();
}

void CallBudget::setLimit(int callsPerHour)
{
    if (callsPerHour != m_limit) {
        m_limit = callsPerHour;
        announce();
    }
}

QList<qint64> CallBudget::callsOfTheHour() const
{
    Times calls = m_saved + m_added;
    subtract(calls, m_removed);
    dropOld(calls, now());
    std::sort(calls.begin(), calls.end());
    return calls;
}

std::optional<CallAllowance> CallBudget::allowance() const
{
    if (m_limit <= 0 || m_file.isEmpty()) {
        return std::nullopt;
    }
    const Times calls = callsOfTheHour();
    const int used = static_cast<int>(calls.size());
    CallAllowance allowance{.limit = m_limit, .left = std::max(0, m_limit - used)};
    if (used > 0) {
        // Beyond a limit that was lowered meanwhile, the oldest call's return is not enough.
        const qint64 time = calls.at(std::max(0, used - m_limit));
        allowance.nextReturn = QDateTime::fromMSecsSinceEpoch(time + Hour);
    }
    return allowance;
}

bool CallBudget::spend()
{
    if (const auto left = allowance(); left && left->left == 0) {
        return false;
    }
    if (!m_file.isEmpty()) {
        dropOld(m_added, now()); // they only stay where the file can't be written
        m_added.append(now());
        synchronise();
        announce();
    }
    return true;
}

bool CallBudget::spendFor(const QString &key)
{
    const QString file = fileOf(key);
    if (file == m_file) {
        return spend();
    }
    const Change change{.file = file, .added = {now()}, .removed = {}, .now = now()};
    m_worker.start([change] { apply(change); });
    return true;
}

void CallBudget::giveBack(const QString &key)
{
    const Times calls = callsOfTheHour();
    if (calls.isEmpty() || fileOf(key) != m_file) {
        return;
    }
    const bool isBeingWritten = m_writing.file == m_file && m_writing.added.contains(calls.last());
    if (isBeingWritten || !m_added.removeOne(calls.last())) {
        m_removed.append(calls.last());
    }
    synchronise();
    announce();
}

void CallBudget::synchronise()
{
    if (!m_writing.file.isEmpty()) { // it may have ended, but what it wrote is not taken note of
        m_isDirty = true;
        return;
    }
    m_isDirty = false;
    if (!m_file.isEmpty()) {
        m_writing = {.file = m_file, .added = m_added, .removed = m_removed, .now = now()};
        m_write.setFuture(QtConcurrent::run(&m_worker, &CallBudget::apply, m_writing));
    }
}

void CallBudget::onSynchronised()
{
    const std::optional<Times> saved = m_write.result();
    const Change written = std::exchange(m_writing, {});
    const auto before = allowance();
    if (written.file == m_file && saved) { // else the key was changed meanwhile
        m_saved = *saved;
        subtract(m_added, written.added);
        subtract(m_removed, written.removed);
    }
    if (m_isDirty) {
        synchronise();
    }
    if (allowance() != before) {
        announce();
    }
    if (written.file == m_file && !m_isRead) {
        m_isRead = true;
        emit wasRead();
    }
}

void CallBudget::announce()
{
    const auto current = allowance();
    if (current && current->nextReturn.isValid()) {
        const qint64 wait = current->nextReturn.toMSecsSinceEpoch() - now() + 1;
        m_nextReturn.start(static_cast<int>(std::clamp<qint64>(wait, 1, Hour)));
    } else {
        m_nextReturn.stop();
    }
    emit changed();
}

std::optional<QList<qint64>> CallBudget::apply(const Change &change)
{
    if (change.added.isEmpty() && change.removed.isEmpty() && !QFile::exists(change.file)) {
        return Times();
    }
    QDir().mkpath(QFileInfo(change.file).absolutePath());
    QLockFile lock(change.file + u".lock"_s);
    constexpr int LockWaitMs = 2'000;
    if (!lock.tryLock(LockWaitMs)) {
        qCWarning(log) << "can't lock the calls' file; they are counted in memory";
        return std::nullopt;
    }
    Times times = readTimes(change.file) + change.added;
    subtract(times, change.removed);
    dropOld(times, change.now);
    const bool isChanged = !change.added.isEmpty() || !change.removed.isEmpty();
    if (isChanged && !writeTimes(change.file, times)) {
        qCWarning(log) << "can't write the calls' file; they are counted in memory";
        return std::nullopt;
    }
    return times;
}

} // namespace gn
