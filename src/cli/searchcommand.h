// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "cli/searchoptions.h"
#include "providers/demoprovider.h"
#include "storage/keystore.h"

namespace gn {

class GiphySource;

// giphynav search QUERY, and giphynav trending.
class SearchCommand final : public Command
{
public:
    enum class Subject { Query, Trending };

    explicit SearchCommand(Subject subject);
    ~SearchCommand() override;

    CommandUsage usage() const override;
    QString take(const QCommandLineParser &line) override;
    void start(const Config &config, std::function<void(Exit)> done) override;

private:
    void chooseSource(const QString &key);
    void ask(GifProvider &provider);
    void print(const SearchPage &page);
    void fail(const Error &error, const QString &source);
    SearchRequest request(const ProviderTraits &traits) const;

    Subject m_subject;
    SearchOptions m_options;
    Config m_config;
    std::function<void(Exit)> m_done;
    KeyStore m_keys;
    std::unique_ptr<PendingReply> m_keyReply;
    std::unique_ptr<DemoProvider> m_demo;
    std::unique_ptr<GiphySource> m_giphy;
    std::unique_ptr<PendingReply> m_reply; // goes before the provider that it belongs to
};

} // namespace gn
