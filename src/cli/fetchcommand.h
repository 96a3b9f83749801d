// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"

#include <QUrl>

#include <memory>
#include <optional>

namespace gn {

class PageCollector;
struct PageReport;

// giphynav fetch: one page, printed; or the addresses of the moving pictures in it.
class FetchCommand final : public Command
{
public:
    FetchCommand();
    ~FetchCommand() override;

    CommandUsage usage() const override;
    QString take(const QCommandLineParser &line) override;
    void start(const Config &config, std::function<void(Exit)> done) override;

private:
    Exit print(const PageReport &report) const;
    QByteArray pageText(const PageReport &report) const;

    QUrl m_url;
    std::optional<int> m_timeout; // seconds; nothing: download.timeout of config.yml
    std::optional<int> m_head;    // characters of the body; nothing: all
    bool m_printsPictures = false;
    std::unique_ptr<PageCollector> m_collector;
};

} // namespace gn
