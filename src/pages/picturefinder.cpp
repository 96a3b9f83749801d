// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/picturefinder.h"

#include "pages/cssurls.h"
#include "pages/pageaddress.h"

#include <algorithm>
#include <array>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

// Where scripts that load pictures late keep the address; src then holds a placeholder.
constexpr std::array LazyAttributes = {"data-gif",
                                       "data-animated",
                                       "data-animated-src",
                                       "data-src",
                                       "data-original",
                                       "data-lazy-src",
                                       "data-lazy",
                                       "data-echo",
                                       "data-image",
                                       "data-full-src",
                                       "data-hi-res-src",
                                       "data-url"};
constexpr std::array LazySets = {"data-srcset", "data-lazy-srcset", "data-original-set"};
constexpr std::array MetaNames = {
    "og:image"_L1, "og:image:url"_L1, "og:image:secure_url"_L1, "twitter:image"_L1, "twitter:image:src"_L1};

bool isTrackingPixel(const GumboNode &element)
{
    const QString width = Markup::attribute(element, "width");
    const QString height = Markup::attribute(element, "height");
    return (width == "1"_L1 || width == "0"_L1) && (height == "1"_L1 || height == "0"_L1);
}

template <size_t Size>
void appendSets(QStringList &addresses, const GumboNode &element, const std::array<const char *, Size> &names)
{
    for (const char *name : names) {
        addresses.append(largestOfSrcset(Markup::attribute(element, name)).url);
    }
}

// The addresses that may hold an element's one picture, the best first.
QStringList addressesOf(const GumboNode &element)
{
    QStringList addresses;
    appendSets(addresses, element, LazySets);
    for (const char *name : LazyAttributes) {
        addresses.append(Markup::attribute(element, name));
    }
    addresses.removeAll(QString());
    if (addresses.isEmpty()) { // else what follows is a placeholder
        appendSets(addresses, element, std::array{"srcset"});
        addresses.append(Markup::attribute(element, "src"));
        addresses.removeAll(QString());
    }
    return addresses;
}

} // namespace

PictureFinder::PictureFinder(QUrl base)
    : m_base(std::move(base))
{
}

void PictureFinder::look(const GumboNode &element)
{
    if (Markup::hasAttribute(element, "style")) {
        lookAtStyle(Markup::attribute(element, "style"));
    }
    switch (element.v.element.tag) {
    case GUMBO_TAG_IMG:
        lookAtImage(element);
        break;
    case GUMBO_TAG_SOURCE:
        lookAtSource(element);
        break;
    case GUMBO_TAG_VIDEO:
        lookAtVideo(element);
        break;
    case GUMBO_TAG_META:
        lookAtMeta(element);
        break;
    case GUMBO_TAG_A:
        lookAtLink(element);
        break;
    case GUMBO_TAG_IFRAME:
        if (const auto media = giphyMediaOf(resolved(Markup::attribute(element, "src")))) {
            addUrl(*media, FoundPicture::Kind::Gif, From::GiphyPage, Markup::attribute(element, "title"));
        }
        break;
    case GUMBO_TAG_STYLE:
        lookAtStyle(Markup::text(element));
        break;
    default:
        break;
    }
}

void PictureFinder::lookAtImage(const GumboNode &element)
{
    const bool isFallback = Markup::isPicture(element.parent) && m_settled.contains(element.parent);
    if (!isFallback && !isTrackingPixel(element)) {
        addFirst(addressesOf(element), From::Image, Markup::attribute(element, "alt"));
    }
}

void PictureFinder::lookAtSource(const GumboNode &element)
{
    const GumboNode *parent = element.parent;
    if (m_settled.contains(parent)) {
        return;
    }
    if (Markup::isTag(parent, GUMBO_TAG_VIDEO)) {
        for (const QString &address : addressesOf(element)) {
            if (addVideo(*parent, address)) {
                return;
            }
        }
    } else if (Markup::isPicture(parent) && addFirst(addressesOf(element), From::Source, {})) {
        m_settled.insert(parent); // what follows is the same picture in another form
    }
}

void PictureFinder::lookAtVideo(const GumboNode &element)
{
    const QString alt = Markup::attribute(element, "title");
    for (const char *name : {"poster", "data-poster"}) {
        add(Markup::attribute(element, name), From::Poster, alt, false);
    }
    for (const QString &address : addressesOf(element)) {
        if (addVideo(element, address)) {
            return;
        }
    }
}

bool PictureFinder::addVideo(const GumboNode &video, const QString &address)
{
    const QUrl url = resolved(address);
    const bool playsLikeAGif = Markup::hasAttribute(video, "loop") && Markup::hasAttribute(video, "muted");
    if (kindOfAddress(url) != FoundPicture::Kind::Video || !(playsLikeAGif || isGifHost(url.host()))) {
        return false;
    }
    m_settled.insert(&video);
    return addUrl(mediaAddress(url), FoundPicture::Kind::Video, From::VideoSource, Markup::attribute(video, "title"));
}

void PictureFinder::lookAtMeta(const GumboNode &element)
{
    const QString property = Markup::attribute(element, "property").toLower();
    const QString name = property.isEmpty() ? Markup::attribute(element, "name").toLower() : property;
    if (std::ranges::find(MetaNames, name) != MetaNames.end()) {
        add(Markup::attribute(element, "content"), From::Meta, {}, true);
    }
}

void PictureFinder::lookAtLink(const GumboNode &element)
{
    const QString address = Markup::attribute(element, "href");
    const QUrl url = resolved(address);
    if (const auto media = giphyMediaOf(url)) {
        addUrl(*media, FoundPicture::Kind::Gif, From::GiphyPage, Markup::attribute(element, "title"));
    } else if (kindOfAddress(url) != FoundPicture::Kind::Video || url.path().endsWith(".gifv"_L1)) {
        add(address, From::Link, Markup::attribute(element, "title"), false);
    }
}

void PictureFinder::lookAtStyle(const QString &css)
{
    const QStringList addresses = cssUrls(css);
    for (const QString &address : addresses) {
        add(address, From::Style, {}, false);
    }
}

bool PictureFinder::addFirst(const QStringList &addresses, From from, const QString &alt)
{
    return std::ranges::any_of(addresses, [&](const QString &address) { return add(address, from, alt, true); });
}

// True if it is one, also if it was known before.
bool PictureFinder::add(const QString &address, From from, const QString &alt, bool mayBeUnknown)
{
    if (address.isEmpty()) {
        return false;
    }
    const QUrl url = resolved(address);
    const std::optional<FoundPicture::Kind> kind = kindOfAddress(url);
    if (!kind || (*kind == FoundPicture::Kind::Unknown && !mayBeUnknown)) {
        return false;
    }
    return addUrl(mediaAddress(url), *kind, from, alt);
}

bool PictureFinder::addUrl(const QUrl &url, FoundPicture::Kind kind, From from, const QString &alt)
{
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!isWeb || !url.isValid() || url.host().isEmpty()) {
        return false;
    }
    if (!m_known.contains(url)) {
        m_known.insert(url);
        m_found.append({.url = url, .kind = kind, .whereFrom = from, .alt = alt.simplified()});
    }
    return true;
}

QUrl PictureFinder::resolved(const QString &address) const
{
    QString plain = address;
    plain.remove(u'\n').remove(u'\r').remove(u'\t'); // as browsers do
    return address.isEmpty() ? QUrl() : m_base.resolved(QUrl(plain)).adjusted(QUrl::RemoveUserInfo);
}

} // namespace gn
