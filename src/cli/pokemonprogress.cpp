// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/pokemonprogress.h"

#include <cstdio>
#if defined(Q_OS_WIN)
#include <io.h>
#else
#include <unistd.h>
#endif

namespace gn {

using namespace Qt::StringLiterals;

namespace {

bool isStderrATerminal()
{
#if defined(Q_OS_WIN)
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(STDERR_FILENO) == 1;
#endif
}

void write(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

} // namespace

PokemonProgressLine::PokemonProgressLine()
    : m_isTerminal(isStderrATerminal())
{
}

PokemonProgressLine::~PokemonProgressLine()
{
    erase();
}

void PokemonProgressLine::show(const QString &text)
{
    if (m_isTerminal) {
        write(u'\r' + text + u"\x1b[K"_s); // ECMA-48: erase to the end of the line
        m_isShown = true;
    }
}

void PokemonProgressLine::erase()
{
    if (m_isShown) {
        write(u"\r\x1b[K"_s);
        m_isShown = false;
    }
}

void printSeconds(double seconds)
{
    write(u"--- %1 seconds ---\n"_s.arg(seconds, 0, 'f', 3));
}

} // namespace gn
