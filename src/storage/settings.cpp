// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/settings.h"

#include "storage/paths.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSettings>

#include <utility>

namespace gn {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "giphynav.storage.settings", QtInfoMsg)

constexpr auto WriteDelay = 500ms; // a slider being dragged is one write

QVariantMap readSettings(const QString &file)
{
    const QSettings stored(file, QSettings::IniFormat);
    if (stored.status() == QSettings::FormatError) {
        qCWarning(log) << file << "is damaged; what can't be read has its default value";
    }
    QVariantMap values;
    for (const QString &key : stored.allKeys()) {
        values.insert(key, stored.value(key));
    }
    return values;
}

// QSettings merges with what others wrote meanwhile and replaces the file atomically (QLockFile, QSaveFile).
void writeSettings(const QString &file, const QVariantMap &changes)
{
    QDir().mkpath(QFileInfo(file).path());
    QSettings stored(file, QSettings::IniFormat);
    for (auto change = changes.cbegin(); change != changes.cend(); ++change) {
        stored.setValue(change.key(), change.value());
    }
    stored.sync();
    if (stored.status() == QSettings::AccessError) {
        qCWarning(log) << file << "can't be written";
    }
}

} // namespace

Settings::Settings(QString file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_values(readSettings(m_file))
{
    m_worker.setMaxThreadCount(1);
    m_delay.setSingleShot(true);
    m_delay.setInterval(WriteDelay);
    connect(&m_delay, &QTimer::timeout, this, &Settings::startWriting);
}

Settings::~Settings()
{
    startWriting();
    m_worker.waitForDone();
}

QString Settings::defaultFile()
{
    return paths::configFolder() + u"/settings.ini"_s;
}

QVariant Settings::variant(const char *name) const
{
    const auto key = QString::fromLatin1(name);
    return m_values.value(key, m_defaults.value(key));
}

void Settings::setDefaultVariant(const char *name, const QVariant &value)
{
    const QVariant before = variant(name);
    const auto key = QString::fromLatin1(name);
    m_defaults.insert(key, value);
    if (variant(name) != before) {
        emit changed(key);
    }
}

void Settings::setVariant(const char *name, const QVariant &value)
{
    const auto key = QString::fromLatin1(name);
    if (variant(name) == value) {
        return; // also what the system wishes already: it may wish something else tomorrow
    }
    m_values.insert(key, value);
    m_unwritten.insert(key, value);
    m_delay.start();
    emit changed(key);
}

void Settings::startWriting()
{
    m_delay.stop();
    if (m_unwritten.isEmpty()) {
        return;
    }
    m_worker.start([file = m_file, changes = std::exchange(m_unwritten, {})] { writeSettings(file, changes); });
}

} // namespace gn
