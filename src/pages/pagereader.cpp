// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/pagereader.h"

#include "pages/picturefinder.h"
#include "pages/textencoding.h"

#include <algorithm>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Prescan = 1024;      // where browsers look for the encoding
constexpr qsizetype LongestStart = 4096; // of the text that is shown
constexpr qsizetype LongestTitle = 300;

QByteArray charsetInMarkup(const QByteArray &body)
{
    const Markup markup(QString::fromLatin1(body.first(std::min(body.size(), Prescan))).toUtf8());
    QByteArray charset;
    if (!markup.isReadable()) {
        return charset;
    }
    markup.eachElement([&charset](const GumboNode &element) {
        if (element.v.element.tag != GUMBO_TAG_META || !charset.isEmpty()) {
            return;
        }
        const QString direct = Markup::attribute(element, "charset");
        const bool isType = Markup::attribute(element, "http-equiv").toLower() == "content-type"_L1;
        if (!direct.isEmpty()) {
            charset = direct.toLower().toLatin1();
        } else if (isType) {
            charset = charsetOf(Markup::attribute(element, "content").toLatin1());
        }
    });
    return charset;
}

DecodedText decodedPage(const QByteArray &body, const QByteArray &contentType)
{
    return decodedText(body, charsetOf(contentType), charsetInMarkup(body));
}

QUrl baseOf(const Markup &markup, const QUrl &url)
{
    QUrl base;
    markup.eachElement([&](const GumboNode &element) {
        if (element.v.element.tag == GUMBO_TAG_BASE && base.isEmpty() && Markup::hasAttribute(element, "href")) {
            base = url.resolved(QUrl(Markup::attribute(element, "href")));
        }
    });
    const bool isWeb = base.scheme() == "http"_L1 || base.scheme() == "https"_L1;
    return isWeb ? base : url;
}

} // namespace

Result<PageContent> readPage(const QByteArray &body, const QByteArray &contentType, const QUrl &url)
{
    const DecodedText decoded = decodedPage(body, contentType);
    PageContent content{.encoding = decoded.encoding, .start = decoded.text.left(LongestStart)};
    const Markup markup(decoded.text.toUtf8());
    if (!markup.isReadable()) {
        return Unexpected(
            Error{.kind = Error::Kind::InvalidData, .detail = u"the page is nested too deeply to be read"_s});
    }
    PictureFinder finder(baseOf(markup, url));
    markup.eachElement([&](const GumboNode &element) {
        if (Markup::isTag(&element, GUMBO_TAG_TITLE) && content.title.isEmpty()) {
            content.title = Markup::text(element).simplified().left(LongestTitle);
        }
        finder.look(element);
    });
    content.pictures = finder.found();
    return content;
}

QString readText(const QByteArray &body, const QByteArray &contentType)
{
    return decodedPage(body, contentType).text;
}

} // namespace gn
