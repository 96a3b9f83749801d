// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/collector/collectortexts.h"

#include "gui/window/labels.h"

#include <QCoreApplication>
#include <QLocale>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(gn::CollectorTexts)

public:
    static QString format(const CollectedPicture &picture);
    static ErrorText ofTheWay(const Error &error, const QString &host);
    static ErrorText ofThePage(const Error &error);
};

constexpr int FirstFailure = 400; // HTTP statuses from here on

QString Texts::format(const CollectedPicture &picture)
{
    switch (picture.kind) {
    case FoundPicture::Kind::Gif:
        return u"GIF"_s;
    case FoundPicture::Kind::WebP:
        return u"WebP"_s;
    case FoundPicture::Kind::Video:
        return tr("Video");
    case FoundPicture::Kind::Unknown:
        break;
    }
    return tr("Picture");
}

// "cat.gif, from example.org"
QString origin(const CollectedPicture &picture)
{
    const QString name = picture.url.fileName();
    return name.isEmpty() ? picture.url.host() : Texts::tr("%1, from %2").arg(name, picture.url.host());
}

QString sizes(const CollectedPicture &picture)
{
    QStringList parts{Texts::format(picture)};
    const QSize size = picture.gif.renditions.isEmpty() ? QSize() : picture.gif.renditions.constFirst().size;
    if (!size.isEmpty()) {
        parts.append(Texts::tr("%1 × %2").arg(size.width()).arg(size.height()));
    }
    if (picture.bytes >= 0) {
        parts.append(byteSizeLabel(picture.bytes));
    }
    return parts.join(", "_L1);
}

ErrorText Texts::ofTheWay(const Error &error, const QString &host)
{
    switch (error.kind) {
    case Error::Kind::Offline:
        return {u"offline"_s,
                tr("%1 can't be found").arg(host),
                tr("Check the address for typing mistakes, and whether this computer is online."),
                {Remedy::Retry}};
    case Error::Kind::Timeout:
        return {u"clock"_s,
                tr("%1 did not answer in time").arg(host),
                tr("The server may be slow or busy. Try again, or raise download.timeout in config.yml."),
                {Remedy::Retry}};
    case Error::Kind::Redirect:
        return {u"offline"_s,
                tr("The page leads somewhere else"),
                tr("It sends visitors in a circle, from https to http, or to a computer of your own network that you "
                   "did not allow. Nothing was asked of that one."),
                {Remedy::Retry}};
    default:
        return {u"offline"_s,
                tr("The connection to %1 was lost").arg(host),
                tr("The server refused the connection or broke it off. Try again later."),
                {Remedy::Retry}};
    }
}

ErrorText Texts::ofThePage(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::TooLarge:
        return {
            u"outage"_s,
            tr("This page is too large"),
            tr("It has more than 32 MB. If the address is that of a single file, save it with “giphynav download”."),
            {}};
    case Error::Kind::Truncated:
        return {u"outage"_s,
                tr("The page arrived incomplete"),
                tr("The connection ended before the page did. Try again."),
                {Remedy::Retry}};
    default:
        return {u"outage"_s,
                tr("The page can't be read"),
                tr("What the server sent is no web page, or is nested deeper than people write them."),
                {Remedy::Retry}};
    }
}

} // namespace

QString missingTitle(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Unsupported:
        return Texts::tr("Not for programs");
    case Error::Kind::NotFound:
        return Texts::tr("No longer there");
    case Error::Kind::Offline:
    case Error::Kind::Network:
    case Error::Kind::Timeout:
        return Texts::tr("No answer");
    case Error::Kind::Redirect:
        return Texts::tr("Not followed");
    case Error::Kind::InvalidData:
        return Texts::tr("Nothing that moves");
    default:
        return Texts::tr("Refused");
    }
}

QString missingReason(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Unsupported:
        return Texts::tr("The server's robots.txt asks programs not to fetch it.");
    case Error::Kind::NotFound:
        return Texts::tr("The server does not have it any more (HTTP %1).").arg(error.httpStatus);
    case Error::Kind::Offline:
        return Texts::tr("Its server can't be found.");
    case Error::Kind::Timeout:
        return Texts::tr("Its server took too long.");
    case Error::Kind::Network:
    case Error::Kind::Truncated:
        return Texts::tr("Its server broke the connection off.");
    case Error::Kind::Redirect:
        return Texts::tr("It leads to a computer of your own network, or in a circle.");
    case Error::Kind::InvalidData:
        return Texts::tr("It is no GIF, no WebP and no video.");
    case Error::Kind::TooLarge:
        return Texts::tr("It is too large.");
    default:
        return error.httpStatus == 0 ? Texts::tr("The server refused it.")
                                     : Texts::tr("The server refused it (HTTP %1).").arg(error.httpStatus);
    }
}

TileText tileText(const CollectedPicture &picture)
{
    if (picture.error) {
        return {.icon = u"warning"_s, .title = missingTitle(*picture.error), .detail = origin(picture)};
    }
    if (picture.kind == FoundPicture::Kind::Video) {
        return {.icon = u"play"_s, .title = sizes(picture), .detail = origin(picture)};
    }
    return {};
}

QString pictureToolTip(const CollectedPicture &picture)
{
    QStringList lines{picture.gif.title, origin(picture)};
    lines.append(picture.error ? missingReason(*picture.error) : sizes(picture));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString pictureSpoken(const CollectedPicture &picture)
{
    const QString name = describe(picture.gif);
    const QString state = picture.error ? missingReason(*picture.error) : sizes(picture);
    return Texts::tr("%1: %2").arg(name.isEmpty() ? picture.url.host() : name, state);
}

ErrorText pageErrorText(const Error &error, const QUrl &page)
{
    switch (error.kind) {
    case Error::Kind::TooLarge:
    case Error::Kind::Truncated:
    case Error::Kind::InvalidData:
    case Error::Kind::Unsupported:
        return Texts::ofThePage(error);
    default:
        return Texts::ofTheWay(error, page.host());
    }
}

ErrorText emptyPageText(const PageReport &report)
{
    if (report.status >= FirstFailure) {
        return {u"outage"_s,
                Texts::tr("The server answered with the status %1").arg(report.status),
                Texts::tr("There is no page at this address, or not for everybody. Check the address, or open it in a "
                          "browser."),
                {Remedy::Retry}};
    }
    return {u"nothing"_s,
            Texts::tr("There are no moving pictures in this page"),
            Texts::tr("Pages that load their pictures by script, or only for visitors who signed in, show them in a "
                      "browser only."),
            {}};
}

QString pageFacts(const PageReport &report)
{
    const double seconds = static_cast<double>(report.time.count()) / 1000;
    const QString type = QString::fromLatin1(report.contentType).section(u';', 0, 0).trimmed();
    QStringList facts{Texts::tr("Status %1").arg(report.status),
                      type.isEmpty() ? Texts::tr("no content type") : type,
                      byteSizeLabel(report.bytes),
                      Texts::tr("%1 s").arg(QLocale().toString(seconds, 'f', 2)),
                      report.content.encoding.toUpper(),
                      Texts::tr("%n moving picture(s)", nullptr, static_cast<int>(report.content.pictures.size()))};
    facts.removeAll(QString());
    return facts.join(u" · "_s);
}

} // namespace gn
