// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/markup.h"
#include "pages/pagetypes.h"

#include <QSet>

namespace gn {

// Collects the moving pictures of a page, element by element. Internal to pages; see readPage().
class PictureFinder final
{
    Q_DISABLE_COPY_MOVE(PictureFinder)

public:
    // base: what the page's relative addresses start from.
    explicit PictureFinder(QUrl base);
    ~PictureFinder() = default;

    void look(const GumboNode &element);

    const QList<FoundPicture> &found() const { return m_found; }

private:
    using From = FoundPicture::From;

    void lookAtImage(const GumboNode &element);
    void lookAtSource(const GumboNode &element);
    void lookAtVideo(const GumboNode &element);
    void lookAtMeta(const GumboNode &element);
    void lookAtLink(const GumboNode &element);
    void lookAtStyle(const QString &css);
    bool addFirst(const QStringList &addresses, From from, const QString &alt);
    bool addVideo(const GumboNode &video, const QString &address);
    bool add(const QString &address, From from, const QString &alt, bool mayBeUnknown);
    bool addUrl(const QUrl &url, FoundPicture::Kind kind, From from, const QString &alt);
    QUrl resolved(const QString &address) const;

    QUrl m_base;
    QList<FoundPicture> m_found;
    QSet<QUrl> m_known;
    QSet<const GumboNode *> m_settled; // picture and video elements that have given their one address
};

} // namespace gn
