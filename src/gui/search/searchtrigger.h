// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gifprovider.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace gn {

// Decides when what stands in the search field becomes a search: a moment after the last key, at once on Enter; with
// few calls left only on Enter. What the source can't be asked (too long) is never sent.
class SearchTrigger final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchTrigger)

public:
    static constexpr std::chrono::milliseconds Pause{300};

    explicit SearchTrigger(QObject *parent = nullptr, std::chrono::milliseconds pause = Pause);

    void setProvider(const GifProvider *provider); // must outlive the trigger or be replaced

    void setTyped(const QString &text);
    void submit(const QString &text);

    // The search was started by other means (a chip, the command line): text is what typing is compared with.
    void setCurrent(const QString &text);

    bool searchesWhileTyping() const;
    int length(const QString &text) const; // as the source counts
    int maxLength() const;                 // 0: no limit
    bool isTooLong(const QString &text) const;

signals:
    void searchWanted(const QString &query, bool isOnPurpose); // query is trimmed; isOnPurpose: by Enter

private:
    void fire(const QString &text, bool isOnPurpose);

    const GifProvider *m_provider = nullptr; // not owned
    QTimer m_timer;
    QString m_typed;
    QString m_current;
};

} // namespace gn
