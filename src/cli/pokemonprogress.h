// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace gn {

// "fresh 37/150" on stderr, rewritten in place; nothing at all when stderr is no terminal.
class PokemonProgressLine final
{
    Q_DISABLE_COPY_MOVE(PokemonProgressLine)

public:
    PokemonProgressLine();
    ~PokemonProgressLine(); // erases it

    void show(const QString &text);

    // Before anything else is written, for stdout may be the same terminal.
    void erase();

private:
    bool m_isTerminal;
    bool m_isShown = false;
};

// "--- 1.530 seconds ---" on stderr.
void printSeconds(double seconds);

} // namespace gn
