// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/share/links.h"

#include "core/weburl.h"

#include <algorithm>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

QString encoded(const QUrl &url)
{
    return QString::fromLatin1(url.toEncoded());
}

// The largest GIF on the web; other formats only where there is none.
QUrl originalOf(const Gif &gif)
{
    const Rendition *best = nullptr;
    const auto rank = [](const Rendition &rendition) {
        return std::pair(rendition.format == MediaFormat::Gif && !rendition.isStill, areaOf(rendition.size));
    };
    for (const Rendition &rendition : gif.renditions) {
        if (isWebUrl(rendition.url) && (best == nullptr || rank(rendition) > rank(*best))) {
            best = &rendition;
        }
    }
    return best == nullptr ? QUrl() : best->url;
}

// In Markdown these would end the picture's text or begin markup.
QString escapedForMarkdown(const QString &text)
{
    QString escaped;
    for (const QChar character : text.simplified()) {
        if (u"\\`*_{}[]<>()#!|"_s.contains(character)) {
            escaped += u'\\';
        }
        escaped += character;
    }
    return escaped;
}

} // namespace

QString mediaLink(const Gif &gif)
{
    const QUrl original = originalOf(gif);
    return encoded(original.isEmpty() ? gif.pageUrl : original);
}

QString pageLink(const Gif &gif)
{
    return gif.pageUrl.isEmpty() ? mediaLink(gif) : encoded(gif.pageUrl);
}

QString markdownLink(const Gif &gif)
{
    QString link = encoded(originalOf(gif));
    if (link.isEmpty()) {
        return {};
    }
    link.replace(u'(', "%28"_L1).replace(u')', "%29"_L1);
    return u"![%1](%2)"_s.arg(escapedForMarkdown(describe(gif)), link);
}

QString htmlLink(const Gif &gif)
{
    const QUrl original = originalOf(gif);
    return original.isEmpty() ? QString() : htmlImage(original, gif);
}

QString htmlImage(const QUrl &url, const Gif &gif)
{
    return u"<img src=\"%1\" alt=\"%2\">"_s.arg(encoded(url).toHtmlEscaped(),
                                                describe(gif).simplified().toHtmlEscaped());
}

} // namespace gn
