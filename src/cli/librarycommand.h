// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "storage/library/library.h"

#include <optional>

namespace gn {

// giphynav library list|search|export|import: the same library as the window's, also while that is open.
class LibraryCommand final : public Command
{
public:
    LibraryCommand() = default;
    ~LibraryCommand() override = default;
    LibraryCommand(const LibraryCommand &) = delete;
    LibraryCommand &operator=(const LibraryCommand &) = delete;
    LibraryCommand(LibraryCommand &&) = delete;
    LibraryCommand &operator=(LibraryCommand &&) = delete;

    CommandUsage usage() const override;
    QString take(const QCommandLineParser &line) override;
    void start(const Config &config, std::function<void(Exit)> done) override;

private:
    enum class Action { List, Search, Export, Import };

    QString takeAction(const QString &name);
    QString takeNumbers(const QCommandLineParser &line);
    QString takeScope(const QCommandLineParser &line);
    void act();
    void find();
    void print(const LibraryPage &page);
    void exportIt();
    void importIt();
    void fail(const Error &error);
    void end(Exit exit);

    Action m_action = Action::List;
    QString m_argument; // QUERY or FILE
    std::optional<int> m_limit;
    int m_offset = 0;
    bool m_asJson = false;
    bool m_onlyFavourites = false;
    QString m_collection; // its name; empty: not only one
    int m_defaultLimit = 0;
    std::function<void(Exit)> m_done;
    std::unique_ptr<Library> m_library;
    Library::Pending m_reply; // goes before the library
};

} // namespace gn
