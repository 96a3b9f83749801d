// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

namespace gn::probe {

// Rows of text, printed as a Markdown table with its columns aligned.
class Table final
{
public:
    explicit Table(const QStringList &header) { m_rows.append(header); }

    void addRow(const QStringList &cells) { m_rows.append(cells); }

    void print() const;

private:
    QList<QStringList> m_rows; // the header first
};

QString number(double value, int decimals);

} // namespace gn::probe
