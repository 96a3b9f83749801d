// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <cstdio>

namespace gn::test {

// What a test saw, as a table of Markdown when GN_TABLE is set.
class AnswerTable final
{
public:
    explicit AnswerTable(QByteArrayList columns)
        : m_rows{std::move(columns)}
    {
    }

    void add(QByteArrayList row) { m_rows.append(std::move(row)); }

    void print() const
    {
        if (qEnvironmentVariableIsEmpty("GN_TABLE")) {
            return;
        }
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            std::printf("| %s |\n", m_rows.at(i).join(" | ").constData());
            if (i == 0) {
                std::printf("|%s\n", QByteArray("---|").repeated(m_rows.at(i).size()).constData());
            }
        }
        std::fflush(stdout);
    }

private:
    QList<QByteArrayList> m_rows; // the first has the columns' names
};

// The beginning of what was sent, in characters that can be read.
inline QByteArray readable(const QByteArray &bytes)
{
    constexpr qsizetype Shown = 60;
    QByteArray text;
    for (const char c : bytes.first(std::min(bytes.size(), Shown))) {
        if (c == '\r' || c == '\n' || c == '\t') {
            text += c == '\r' ? "\\r" : (c == '\n' ? "\\n" : "\\t");
        } else if (c < ' ' || c > '~' || c == '|' || c == '`') {
            text += "\\x" + QByteArray(1, c).toHex();
        } else {
            text += c;
        }
    }
    return '`' + text + (bytes.size() > Shown ? "…`" : "`");
}

} // namespace gn::test
