// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/fetchcommand.h"

#include "cli/console.h"
#include "cli/downloaderrors.h"
#include "cli/downloadoptions.h"
#include "net/httpmessage.h"
#include "pages/pagecollector.h"
#include "pages/pagereader.h"

#include <QRegularExpression>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

// What is text is printed as UTF-8 whatever it came in; all else as it came.
bool isText(const QByteArray &contentType)
{
    const QByteArray type = contentType.toLower();
    return type.isEmpty() || type.startsWith("text/") || type.contains("json") || type.contains("xml")
           || type.contains("javascript");
}

} // namespace

FetchCommand::FetchCommand() = default;

FetchCommand::~FetchCommand() = default;

CommandUsage FetchCommand::usage() const
{
    return {.name = u"fetch"_s,
            .arguments = u"URL"_s,
            .summary = u"Print a web page: its status, its type and its body; or the addresses of its GIFs."_s,
            .options = {
                {u"timeout"_s,
                 u"Give up when nothing came for SECONDS (default: download.timeout of config.yml)."_s,
                 u"SECONDS"_s},
                {u"head"_s, u"Print the first N characters of the body only."_s, u"N"_s},
                {u"gifs"_s, u"Print the address of every moving picture in the page, one a line."_s},
            }};
}

QString FetchCommand::take(const QCommandLineParser &line)
{
    if (line.positionalArguments().size() != 1) {
        return u"fetch needs one URL"_s;
    }
    const Result<QUrl> url = typedUrl(line.positionalArguments().constFirst());
    if (!url.has_value()) {
        return url.error().detail;
    }
    const Result<std::optional<int>> timeout = readTimeout(line);
    if (!timeout.has_value()) {
        return timeout.error().detail;
    }
    static const QRegularExpression Digits(u"\\A[0-9]{1,9}\\z"_s);
    if (line.isSet(u"head"_s)) {
        if (!Digits.match(line.value(u"head"_s)).hasMatch()) {
            return u"--head must be a whole number"_s;
        }
        m_head = line.value(u"head"_s).toInt();
    }
    m_printsPictures = line.isSet(u"gifs"_s);
    if (m_printsPictures && m_head) {
        return u"--gifs excludes --head"_s;
    }
    m_url = *url;
    m_timeout = *timeout;
    return {};
}

void FetchCommand::start(const Config &config, std::function<void(Exit)> done)
{
    const auto timeout = std::chrono::seconds(m_timeout.value_or(config.download.timeout));
    m_collector = std::make_unique<PageCollector>(PageOptions{.timeout = timeout, .proxy = {.url = config.proxy}});
    PageCollector *collector = m_collector.get();
    QObject::connect(collector, &PageCollector::collected, collector, [this, done](const PageReport &report) {
        done(print(report));
    });
    QObject::connect(collector, &PageCollector::failed, collector, [this, done](const Error &error) {
        printError(loggable(m_url) + u": "_s + downloadErrorText({.error = error}));
        done(Exit::Failure);
    });
    collector->collect(m_url);
}

Exit FetchCommand::print(const PageReport &report) const
{
    QByteArray text;
    bool isMissing = false;
    if (m_printsPictures) {
        for (const FoundPicture &picture : report.content.pictures) {
            text += picture.url.toEncoded() + '\n';
        }
        isMissing = report.status >= 400;
    } else {
        text = pageText(report);
    }
    if (!printOut(text)) {
        printError(u"the output can't be written: check where it goes to"_s);
        return Exit::Failure;
    }
    if (isMissing) {
        printError(u"%1: the server answered HTTP %2"_s.arg(loggable(m_url)).arg(report.status));
    }
    return isMissing ? Exit::Failure : Exit::Success;
}

QByteArray FetchCommand::pageText(const PageReport &report) const
{
    QByteArray body = report.body;
    if (isText(report.contentType)) {
        const QString text = readText(report.body, report.contentType);
        body = (m_head ? text.left(*m_head) : text).toUtf8();
    } else if (m_head) {
        body = body.left(*m_head);
    }
    return "Status: " + QByteArray::number(report.status) + "\nContent-type: " + report.contentType + "\nBody: " + body
           + '\n';
}

} // namespace gn
