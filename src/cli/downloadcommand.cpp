// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/downloadcommand.h"

#include "cli/console.h"
#include "cli/downloaderrors.h"
#include "net/downloadwriter.h"
#include "net/httpmessage.h"
#include "net/managerpool.h"
#include "storage/library/downloadrecords.h"
#include "storage/library/library.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostPerHost = 16;

// Names come from strangers, and a line break would make two lines of one.
QByteArray oneLine(const QString &path)
{
    QString text = path;
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; }, QChar(u'?'));
    return text.toUtf8() + '\n';
}

bool isUnfinished(const DownloadRecord &record)
{
    return record.state != DownloadState::Done && record.state != DownloadState::Cancelled
           && !record.part.file.isEmpty();
}

} // namespace

DownloadCommand::DownloadCommand() = default;

DownloadCommand::~DownloadCommand() = default;

CommandUsage DownloadCommand::usage() const
{
    return {.name = u"download"_s,
            .arguments = u"[URL]…"_s,
            .summary = u"Save files from the web, several at a time; prints the path of each."_s,
            .options = downloadOptionList()};
}

QString DownloadCommand::take(const QCommandLineParser &line)
{
    const Result<DownloadOptions> options = readDownloadOptions(line);
    m_options = options.value_or(DownloadOptions());
    return options.has_value() ? QString() : options.error().detail;
}

void DownloadCommand::start(const Config &config, std::function<void(Exit)> done)
{
    m_done = std::move(done);
    m_urls = m_options.urls;
    if (!m_options.inputFile.isEmpty()) {
        const Result<QList<QUrl>> more = readUrlList(m_options.inputFile);
        if (!more.has_value()) {
            printError(more.error().detail);
            m_done(Exit::Failure);
            return;
        }
        m_urls += *more;
    }
    const QString folder = m_options.folder.isEmpty() ? config.download.folder : m_options.folder;
    m_folder = QDir::cleanPath(QDir::current().absoluteFilePath(folder));
    compose(config);
    m_loading = m_records->load([this](const Result<QList<DownloadRecord>> &earlier) {
        if (!earlier.has_value()) {
            printError(u"what a later --resume needs can't be kept (%1)"_s.arg(earlier.error().detail));
        }
        const QList<DownloadRecord> records = earlier.value_or(QList<DownloadRecord>());
        if (m_options.resumes) {
            begin(records);
        } else {
            dropEarlier(records);
        }
    });
    if (!m_options.resumes) {
        begin({});
    }
}

void DownloadCommand::compose(const Config &config)
{
    const int jobs = m_options.jobs.value_or(config.download.jobs);
    m_library = std::make_unique<Library>(Library::defaultFile());
    m_records = std::make_unique<LibraryDownloads>(*m_library, u"console"_s);
    m_connections = std::make_unique<ManagerPool>(std::min(jobs, MostPerHost));
    m_connections->setProxy({.url = config.proxy});
    m_writer = std::make_unique<DownloadWriter>();
    DownloadQueueOptions options{.atOnce = jobs, .perHost = MostPerHost};
    options.limits.idleTimeout = std::chrono::seconds(m_options.timeout.value_or(config.download.timeout));
    options.limits.maxBytes = m_options.maxBytes;
    m_queue = std::make_unique<DownloadQueue>(*m_connections, *m_writer, m_records.get(), options);
    DownloadQueue *queue = m_queue.get();
    QObject::connect(queue, &DownloadQueue::ended, queue, [this](const DownloadItem &item) { onEnded(item); });
    QObject::connect(queue, &DownloadQueue::rowsChanged, queue, [this] { m_progress.show(*m_queue); });
    QObject::connect(queue, &DownloadQueue::idle, queue, [this] { end(); });
}

DownloadRecord DownloadCommand::wanted(const QUrl &url) const
{
    return {.url = url, .folder = m_folder};
}

void DownloadCommand::begin(const QList<DownloadRecord> &earlier)
{
    QList<DownloadRecord> records;
    if (m_urls.isEmpty()) {
        for (const DownloadRecord &record : earlier) {
            if (isUnfinished(record)) {
                m_urls.append(record.url);
                records.append({.url = record.url, .folder = record.folder});
            }
        }
    } else {
        QSet<QUrl> seen;
        for (const QUrl &url : std::as_const(m_urls)) {
            if (!seen.contains(url)) {
                seen.insert(url);
                records.append(wanted(url));
            }
        }
    }
    records.removeIf([&](const DownloadRecord &record) { return isThere(record, earlier); });
    for (DownloadRecord &record : records) {
        goOnWith(record, earlier);
    }
    if (records.isEmpty()) {
        end();
        return;
    }
    m_queue->add(records);
}

bool DownloadCommand::isThere(const DownloadRecord &record, const QList<DownloadRecord> &earlier)
{
    const auto found = std::find_if(earlier.cbegin(), earlier.cend(), [&record](const DownloadRecord &old) {
        const bool isSame = old.url == record.url && old.folder == record.folder;
        return isSame && old.state == DownloadState::Done && QFileInfo(old.path).isFile()
               && QFileInfo(old.path).size() == old.bytes;
    });
    if (found == earlier.cend()) {
        return false;
    }
    printPath(found->path);
    return true;
}

void DownloadCommand::goOnWith(DownloadRecord &record, const QList<DownloadRecord> &earlier)
{
    for (const DownloadRecord &old : earlier) {
        if (old.url == record.url && old.folder == record.folder && isUnfinished(old)) {
            record.part = old.part;
            m_records->save({}, {old.id}); // it is a new one now
            return;
        }
    }
}

// Without --resume what an earlier run left of the same files is of no use any more.
void DownloadCommand::dropEarlier(const QList<DownloadRecord> &earlier)
{
    QList<qint64> ids;
    for (const DownloadRecord &old : earlier) {
        const bool isOurs = m_queue->rowOf(old.id) >= 0;
        if (!isOurs && isUnfinished(old) && old.folder == m_folder && m_urls.contains(old.url)) {
            m_writer->remove(old.part.file);
            ids.append(old.id);
        }
    }
    if (!ids.isEmpty()) {
        m_records->save({}, ids);
    }
}

void DownloadCommand::onEnded(const DownloadItem &item)
{
    m_progress.erase();
    const DownloadRecord &record = item.record;
    if (record.state == DownloadState::Done) {
        printPath(record.path);
        return;
    }
    const QString address = loggable(record.url);
    m_failed.append(address);
    printError(address + u": "_s + downloadErrorText(item.failure));
}

void DownloadCommand::printPath(const QString &path)
{
    if (m_canPrint && !printOut(oneLine(path))) {
        m_canPrint = false; // said once, at the end
    }
}

void DownloadCommand::end()
{
    m_progress.erase();
    if (!m_canPrint) {
        printError(u"the output can't be written: check where it goes to"_s);
    }
    if (!m_failed.isEmpty() && m_urls.size() > 1) {
        printError(u"%1 of %2 failed: %3"_s.arg(m_failed.size()).arg(m_urls.size()).arg(m_failed.join(u", "_s)));
    }
    m_done(m_failed.isEmpty() && m_canPrint ? Exit::Success : Exit::Failure);
}

} // namespace gn
