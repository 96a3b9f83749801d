// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gifprovider.h"

namespace gn {

using namespace Qt::StringLiterals;

namespace {

Error unsupported(const QString &what)
{
    return {.kind = Error::Kind::Unsupported, .detail = what};
}

} // namespace

GifProvider::GifProvider(QObject *parent)
    : QObject(parent)
{
}

GifProvider::~GifProvider() = default;

int GifProvider::queryLength(const QString &query) const
{
    return static_cast<int>(query.size());
}

std::optional<CallAllowance> GifProvider::allowance() const
{
    return std::nullopt;
}

GifProvider::Pending GifProvider::trending(const SearchRequest & /*request*/, Handler<SearchPage> handler)
{
    return refuse(unsupported(u"trending"_s), std::move(handler));
}

GifProvider::Pending GifProvider::suggestions(const QString & /*typed*/, Handler<QStringList> handler)
{
    return refuse(unsupported(u"suggestions"_s), std::move(handler));
}

GifProvider::Pending GifProvider::relatedTerms(const QString & /*term*/, Handler<QStringList> handler)
{
    return refuse(unsupported(u"related terms"_s), std::move(handler));
}

GifProvider::Pending GifProvider::trendingTerms(Handler<QStringList> handler)
{
    return refuse(unsupported(u"trending terms"_s), std::move(handler));
}

GifProvider::Pending GifProvider::categories(Handler<QList<Category>> handler)
{
    return refuse(unsupported(u"categories"_s), std::move(handler));
}

GifProvider::Pending GifProvider::byIds(const QStringList & /*ids*/, Handler<QList<Gif>> handler)
{
    return refuse(unsupported(u"items by id"_s), std::move(handler));
}

GifProvider::Pending
GifProvider::random(const QString & /*tag*/, const SearchRequest & /*request*/, Handler<Gif> handler)
{
    return refuse(unsupported(u"random"_s), std::move(handler));
}

GifProvider::Pending
GifProvider::translate(const QString & /*phrase*/, const SearchRequest & /*request*/, Handler<Gif> handler)
{
    return refuse(unsupported(u"translate"_s), std::move(handler));
}

} // namespace gn
