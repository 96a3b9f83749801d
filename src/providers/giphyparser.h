// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/searchpage.h"

#include <QByteArray>

class QJsonObject;

// From the bytes of GIPHY's answers to our values; pure, so that they may run in a worker.
namespace gn::giphy {

// A complete HTTP answer.
struct Answer
{
    int status = 200;
    QByteArray body;
};

// The whole answer if it is one: an error status, an error in its meta part, an answer without data (see
// syntheticAnswer()) and what is no JSON object at all become errors. Recorded answers from before 2016 have no
// response_id: with data in them they are good all the same; only an answer that has neither is an outage.
Result<QJsonObject> envelopeOf(const Answer &answer);

// A page of search results or of what is trending. Items without an id are left out, and so is an id's second
// occurrence. nextOffset is absent after an empty page, at the end of what GIPHY counted, and when the next page would
// begin beyond lastOffset.
Result<SearchPage> parsePage(const Answer &answer, const SearchRequest &request, int lastOffset);

Result<QList<Gif>> parseGifs(const Answer &answer);

// One item; [] or {} with a response_id says that nothing matches: NotFound.
Result<Gif> parseGif(const Answer &answer);

// Suggestions, related and trending terms: strings, or objects with a name.
Result<QStringList> parseTerms(const Answer &answer);

Result<QList<Category>> parseCategories(const Answer &answer);

} // namespace gn::giphy
