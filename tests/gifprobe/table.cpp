// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gifprobe/table.h"

#include <algorithm>
#include <cstdio>

namespace gn::probe {

using namespace Qt::StringLiterals;

namespace {

void printRow(const QStringList &cells, const QList<qsizetype> &widths)
{
    QString line = u"|"_s;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        const QString cell = cells.value(i);
        line += u' ' + (i == 0 ? cell.leftJustified(widths[i]) : cell.rightJustified(widths[i])) + u" |"_s;
    }
    std::puts(qUtf8Printable(line));
}

} // namespace

void Table::print() const
{
    QList<qsizetype> widths(m_rows.first().size(), 0);
    for (const QStringList &row : m_rows) {
        for (qsizetype i = 0; i < std::min(widths.size(), row.size()); ++i) {
            widths[i] = std::max(widths[i], row[i].size());
        }
    }
    QStringList rules;
    for (const qsizetype width : widths) {
        const QString rule(width, u'-');
        rules.append(rules.isEmpty() ? rule : rule.chopped(1) + u':'); // numbers stand at the right
    }
    printRow(m_rows.first(), widths);
    printRow(rules, widths);
    for (qsizetype i = 1; i < m_rows.size(); ++i) {
        printRow(m_rows[i], widths);
    }
}

QString number(double value, int decimals)
{
    return QString::number(value, 'f', decimals);
}

} // namespace gn::probe
