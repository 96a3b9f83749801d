// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/preview/detailssections.h"

#include "core/weburl.h"
#include "gui/window/labels.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>

#include <array>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(gn::DetailsPanel)
};

constexpr int Columns = 4;

// What is not known is a dash.
std::array<QString, Columns> cells(const Rendition &rendition)
{
    const QLocale locale;
    const QString unknown = u"–"_s;
    const QSize size = rendition.size;
    const QString pixels = size.isEmpty() ? unknown : u"%1 × %2"_s.arg(size.width()).arg(size.height());
    const QString bytes = rendition.bytes > 0 ? byteSizeLabel(rendition.bytes) : unknown;
    const QString frames = rendition.frames > 0 ? locale.toString(rendition.frames) : unknown;
    return {formatLabel(rendition.format), pixels, bytes, rendition.isStill ? locale.toString(1) : frames};
}

// "fixed_height_small" is the source's own name; only its looks are ours.
QString shownName(const QString &name)
{
    QString shown = QString(name).replace(u'_', u' ');
    return shown.isEmpty() ? Texts::tr("unnamed") : shown;
}

QLabel *cellLabel(const QString &text, int column, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return label;
}

} // namespace

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel *headingLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", u"heading"_s);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLabel *linkLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::RichText);
    label->setText(u"<a href=\"#\">%1</a>"_s.arg(text.toHtmlEscaped()));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    label->setAccessibleName(text);
    return label;
}

QWidget *renditionTable(const QList<Rendition> &renditions, QWidget *parent)
{
    auto *table = new QWidget(parent);
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(1, 1);
    const std::array titles{
        Texts::tr("Format"), Texts::tr("Pixels"), Texts::tr("Size"), Texts::tr("Frames", "column title")};
    for (int column = 0; column < Columns; ++column) {
        QLabel *title = cellLabel(titles.at(static_cast<std::size_t>(column)), column, table);
        title->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(title, 0, column);
    }
    QStringList names;
    for (const Rendition &rendition : renditions) {
        names.append(rendition.name);
    }
    names.removeDuplicates();
    int row = 0;
    for (const QString &name : names) {
        QLabel *heading = plainLabel(shownName(name), table);
        heading->setContentsMargins(0, 5, 0, 0);
        grid->addWidget(heading, ++row, 0, 1, Columns);
        for (const Rendition &rendition : renditions) {
            if (rendition.name != name) {
                continue;
            }
            ++row;
            const std::array<QString, Columns> texts = cells(rendition);
            for (int column = 0; column < Columns; ++column) {
                QLabel *cell = cellLabel(texts.at(static_cast<std::size_t>(column)), column, table);
                cell->setForegroundRole(QPalette::PlaceholderText);
                grid->addWidget(cell, row, column);
            }
        }
    }
    return table;
}

} // namespace gn
