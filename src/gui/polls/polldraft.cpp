// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/polls/polldraft.h"

#include "core/weburl.h"
#include "media/renditionchoice.h"

#include <QRegularExpression>

#include <algorithm>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize ShownSize(360, 360); // about what a choice has on a voter's telephone

bool isOfGiphy(const QUrl &url)
{
    return url.scheme() == "https"_L1 && (url.host() == "giphy.com"_L1 || url.host().endsWith(".giphy.com"_L1));
}

// GIPHY's titles end by what everybody sees: "Happy Cat GIF by Ann".
QString withoutKind(const QString &title)
{
    static const QRegularExpression Kind(u"\\s+(?:GIF|Sticker)(?:\\s+by\\s+.*)?\\z"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return QString(title).remove(Kind);
}

QString choiceText(const Gif &gif)
{
    const QString title = withoutKind(gif.title.simplified());
    return (title.isEmpty() ? describe(gif).simplified() : title).left(MostPollCharacters).trimmed();
}

std::optional<Rendition> giphyRendition(const Gif &gif)
{
    Gif remote = gif; // an item of the library may have a saved file first
    remote.renditions.removeIf([](const Rendition &rendition) { return !isOfGiphy(rendition.url); });
    return chooseRendition(remote, {.tile = ShownSize});
}

DraftChoice draftOf(const Gif &gif)
{
    DraftChoice draft{.choice = {.text = choiceText(gif), .credit = gif.author, .alt = describe(gif)}};
    draft.choice.pageUrl = isWebUrl(gif.pageUrl) ? gif.pageUrl : QUrl();
    if (const std::optional<Rendition> rendition = giphyRendition(gif)) {
        draft.choice.pictureUrl = rendition->url;
        draft.choice.credit = gif.author.isEmpty() ? u"GIPHY"_s : gif.author;
    } else if (const std::optional<Rendition> own = chooseRendition(gif, {.tile = ShownSize})) {
        draft.ownPicture = own->url;
    }
    return draft;
}

} // namespace

PollDraft pollDraft(const QList<Gif> &gifs)
{
    PollDraft draft{.choices = {}, .leftOut = std::max<qsizetype>(0, gifs.size() - MostChoices)};
    for (const Gif &gif : gifs.first(gifs.size() - draft.leftOut)) {
        draft.choices.append(draftOf(gif));
    }
    while (draft.choices.size() < FewestChoices) {
        draft.choices.append(DraftChoice());
    }
    return draft;
}

} // namespace gn
