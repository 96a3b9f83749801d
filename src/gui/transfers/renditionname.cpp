// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/transfers/renditionname.h"

#include "gui/window/labels.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(gn::RenditionName)
};

auto orderOf(const Rendition &rendition)
{
    return std::tuple(rendition.isStill, static_cast<int>(rendition.format), -areaOf(rendition.size), -rendition.bytes);
}

} // namespace

QList<Rendition> savableRenditions(const Gif &gif)
{
    QList<Rendition> all = gif.renditions;
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return orderOf(a) < orderOf(b); });
    QList<Rendition> kept;
    QSet<QUrl> urls;
    bool hasStill = false;
    for (const Rendition &rendition : std::as_const(all)) {
        const bool isKnown = urls.contains(rendition.url);
        const bool isFurtherStill = rendition.isStill && hasStill;
        if (!isKnown && !isFurtherStill) {
            urls.insert(rendition.url);
            hasStill = hasStill || rendition.isStill;
            kept.append(rendition);
        }
    }
    return kept;
}

QString renditionName(const Rendition &rendition)
{
    QStringList parts{formatLabel(rendition.format)};
    if (!rendition.size.isEmpty()) {
        parts.append(u"%1 × %2"_s.arg(rendition.size.width()).arg(rendition.size.height()));
    }
    if (rendition.bytes > 0) {
        parts.append(byteSizeLabel(rendition.bytes));
    }
    if (rendition.isStill) {
        parts.append(Texts::tr("still"));
    }
    return parts.join(u", "_s);
}

} // namespace gn
