// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/console.h"

#include <cstdio>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

// False when not all of it could be written. A reader who went away ends the program by SIGPIPE, as with other tools.
bool write(std::FILE *stream, const QByteArray &bytes)
{
    const auto size = static_cast<size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

} // namespace

bool printOut(const QByteArray &bytes)
{
    return write(stdout, bytes);
}

void printError(const QString &line)
{
    write(stderr, QString(u"giphynav: "_s + line.simplified() + u'\n').toUtf8());
}

void printWrongUsage(const QString &line, const QString &command)
{
    printError(line);
    const QString called = command.isEmpty() ? u"giphynav"_s : u"giphynav "_s + command;
    write(stderr, QString(u"Try: "_s + called + u" --help\n"_s).toUtf8());
}

} // namespace gn
