// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/pageaddress.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array GifHosts = {
    "giphy.com"_L1, "tenor.com"_L1, "tenor.co"_L1, "imgur.com"_L1, "gfycat.com"_L1, "redgifs.com"_L1, "gifer.com"_L1};
constexpr std::array Stills = {"jpg"_L1, "jpeg"_L1, "jpe"_L1,   "jfif"_L1, "png"_L1,  "svg"_L1,  "svgz"_L1,
                               "ico"_L1, "bmp"_L1,  "tif"_L1,   "tiff"_L1, "avif"_L1, "heic"_L1, "css"_L1,
                               "js"_L1,  "woff"_L1, "woff2"_L1, "ttf"_L1,  "otf"_L1,  "eot"_L1};

bool isOf(const QString &host, QLatin1StringView domain)
{
    return host == domain || (host.endsWith(domain) && host.at(host.size() - domain.size() - 1) == u'.');
}

} // namespace

std::optional<FoundPicture::Kind> kindOfAddress(const QUrl &url)
{
    const QString suffix = QFileInfo(url.path()).suffix().toLower();
    if (suffix == "gif"_L1) {
        return FoundPicture::Kind::Gif;
    }
    if (suffix == "webp"_L1) {
        return FoundPicture::Kind::WebP;
    }
    if (suffix == "mp4"_L1 || suffix == "webm"_L1 || suffix == "gifv"_L1 || suffix == "m4v"_L1) {
        return FoundPicture::Kind::Video;
    }
    return std::ranges::find(Stills, suffix) == Stills.end() ? std::optional(FoundPicture::Kind::Unknown)
                                                             : std::nullopt;
}

bool isGifHost(const QString &host)
{
    return std::ranges::any_of(GifHosts, [&host](QLatin1StringView domain) { return isOf(host, domain); });
}

std::optional<QUrl> giphyMediaOf(const QUrl &page)
{
    if (page.host() != "giphy.com"_L1 && page.host() != "www.giphy.com"_L1) {
        return std::nullopt;
    }
    static const QRegularExpression Path(u"\\A/(?:gifs|stickers|clips|embed)/(?:[^/]*-)?([A-Za-z0-9]{6,40})/?\\z"_s);
    const QRegularExpressionMatch match = Path.match(page.path());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return QUrl(u"https://media.giphy.com/media/%1/giphy.gif"_s.arg(match.captured(1)));
}

QUrl mediaAddress(const QUrl &url)
{
    QUrl media(url);
    media.setFragment({});
    if (isOf(url.host(), "imgur.com"_L1) && url.path().endsWith(".gifv"_L1)) {
        media.setPath(url.path().chopped(4) + u"mp4"_s);
    }
    return media;
}

} // namespace gn
