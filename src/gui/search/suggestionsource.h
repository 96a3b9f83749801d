// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gifprovider.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace gn {

class SearchHistory;

struct Suggestion
{
    enum class Origin { History, Trending, Source };

    QString text;
    Origin origin = Origin::History;

    bool operator==(const Suggestion &) const = default;
};

// Completions of what is typed: from the history and the trending terms at once and for nothing, from the source a
// moment after the last key, and only while it has calls to spare.
class SuggestionSource final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SuggestionSource)

public:
    static constexpr std::chrono::milliseconds Pause{300};
    static constexpr qsizetype MaxSuggestions = 8;

    // history must outlive the source.
    explicit SuggestionSource(const SearchHistory &history,
                              QObject *parent = nullptr,
                              std::chrono::milliseconds pause = Pause);
    ~SuggestionSource() override;

    void setProvider(GifProvider *provider); // must outlive this or be replaced
    void setTrendingTerms(const QStringList &terms);

    void setTyped(const QString &typed); // changed() follows at once, and again when the source answers
    void cancel();                       // the field was left: no answer is wanted any more

signals:
    void changed(const QList<gn::Suggestion> &suggestions);

private:
    void ask();
    void publish();

    const SearchHistory *m_history;
    GifProvider *m_provider = nullptr; // not owned
    QStringList m_trendingTerms;
    QString m_typed;
    QStringList m_fromSource;
    QTimer m_timer;
    GifProvider::Pending m_pending;
};

} // namespace gn
