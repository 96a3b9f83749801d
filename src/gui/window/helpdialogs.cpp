// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/helpdialogs.h"

#include "gui/transfers/transfercommands.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTableWidget>
#include <QVBoxLayout>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(gn::HelpDialogs)
};

struct Row
{
    QString action;
    QString keys;
};

QString withoutMnemonic(QString text)
{
    return text.remove(u'&').remove(u"…"_s);
}

// Every action of a menu and its sub-menus that has keys; those of a sub-menu, which say little by themselves, with its
// name before theirs.
QList<Row> rowsOf(const QMenu &topMenu)
{
    struct Named
    {
        const QMenu *menu;
        QString name; // empty for the menu bar's own
    };

    QList<Row> rows;
    QList<Named> menus{{&topMenu, {}}};
    while (!menus.isEmpty()) {
        const Named current = menus.takeFirst();
        for (const QAction *action : current.menu->actions()) {
            const QString text = withoutMnemonic(action->text());
            if (action->menu() != nullptr) {
                menus.append({action->menu(), text});
            } else if (!action->shortcut().isEmpty()) {
                QString keys = QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
                rows.append({current.name.isEmpty() ? text : Texts::tr("%1: %2").arg(current.name, text),
                             keys.replace("; "_L1, Texts::tr(" or "))});
            }
        }
    }
    return rows;
}

// What the preview does with keys while it is open.
QList<Row> previewRows()
{
    const auto row = [](const QString &action, const QString &keys) {
        return Row{Texts::tr("%1: %2").arg(Texts::tr("Preview"), action), keys};
    };
    return {row(Texts::tr("Neighbours"), Texts::tr("Left, Right, Home, End")),
            row(Texts::tr("Close"), Texts::tr("Esc or Space")),
            row(Texts::tr("One frame back, forward"), u", ."_s),
            row(Texts::tr("Play or pause"), u"K, P"_s),
            row(Texts::tr("Slower, faster"), u"[ ]"_s),
            row(Texts::tr("One to one, and back"), u"0, Z"_s),
            row(Texts::tr("Move the picture"), Texts::tr("Shift+arrow keys")),
            row(Texts::tr("Details"), u"I"_s),
            row(Texts::tr("Save this frame as a still"), u"S"_s)};
}

// What is only on the page of the collector and in the list of saved files.
QList<Row> collectingRows()
{
    const auto row = [](const QString &place, const QString &action, const QString &keys) {
        return Row{Texts::tr("%1: %2").arg(place, action), keys};
    };
    const QString collector = Texts::tr("Collect from a page");
    const QString list = Texts::tr("Saved files");
    const QString sooner = commandKeys(TransferCommand::MoveUp);
    const QString later = commandKeys(TransferCommand::MoveDown);
    const QKeySequence copy(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    return {
        row(collector, Texts::tr("Copy the addresses"), copy.toString(QKeySequence::NativeText)),
        row(collector, Texts::tr("Stop collecting"), QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText)),
        row(list, Texts::tr("Pause or resume"), commandKeys(TransferCommand::Pause)),
        row(list, Texts::tr("Try again"), commandKeys(TransferCommand::Retry)),
        row(list, Texts::tr("Sooner, later"), u"%1, %2"_s.arg(sooner, later)),
        row(list, Texts::tr("Cancel, then remove from the list"), commandKeys(TransferCommand::Cancel))};
}

QList<Row> shortcutRows(const QMenuBar &menus)
{
    QList<Row> rows;
    for (const QAction *action : menus.actions()) {
        if (action->menu() != nullptr) {
            rows.append(rowsOf(*action->menu()));
        }
    }
    // What the wall and the field do with keys that no menu can hold.
    rows.append({Texts::tr("From the search field into the results"), Texts::tr("Down")});
    rows.append({Texts::tr("From the first results back to the search field"), Texts::tr("Up")});
    rows.append({Texts::tr("Show suggestions in the search field"), Texts::tr("Alt+Down")});
    rows.append({Texts::tr("Forget the suggestion"), Texts::tr("Shift+Delete")});
    rows.append({Texts::tr("Between results"), Texts::tr("Arrow keys, Home, End, Page Up, Page Down")});
    rows.append({Texts::tr("Copy the result, or what the settings say"), Texts::tr("Enter")});
    rows.append({Texts::tr("Preview of the result"), Texts::tr("Space")});
    rows.append({Texts::tr("Play or pause the result"), Texts::tr("Shift+Space")});
    rows.append(previewRows());
    rows.append(collectingRows());
    return rows;
}

QDialog *makeDialog(const QString &title, QWidget *content, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(content);
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return dialog;
}

} // namespace

void openShortcutsDialog(const QMenuBar &menus, QWidget *parent)
{
    const QList<Row> rows = shortcutRows(menus);
    auto *table = new QTableWidget(static_cast<int>(rows.size()), 2);
    table->setObjectName("shortcutsTable"_L1);
    table->setAccessibleName(Texts::tr("Keyboard shortcuts"));
    table->setHorizontalHeaderLabels({Texts::tr("Action"), Texts::tr("Keys")});
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false); // Tab goes on to the button
    for (int row = 0; row < table->rowCount(); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(rows.at(row).action));
        table->setItem(row, 1, new QTableWidgetItem(rows.at(row).keys));
    }
    table->resizeColumnToContents(0);
    table->horizontalHeader()->setStretchLastSection(true);
    QDialog *dialog = makeDialog(Texts::tr("Keyboard shortcuts"), table, parent);
    dialog->setObjectName("shortcutsDialog"_L1);
    dialog->resize(qMin(620, parent->width()), qMin(560, parent->height()));
    dialog->open();
}

void openAboutDialog(QWidget *parent)
{
    auto *text = new QLabel;
    text->setObjectName("aboutLabel"_L1);
    text->setTextFormat(Qt::RichText);
    text->setTextInteractionFlags(Qt::TextBrowserInteraction);
    text->setOpenExternalLinks(true);
    text->setWordWrap(true);
    text->setMinimumWidth(320);
    text->setAccessibleName(Texts::tr("About this program"));
    text->setText(u"<h2>%1 %2</h2><p>%3</p><p>%4</p><p>%5</p><p>%6</p>"_s.arg(
        Texts::tr("Giphy Navigator"),
        QCoreApplication::applicationVersion().toHtmlEscaped(),
        Texts::tr("Finds animated GIFs and shows them moving."),
        Texts::tr("Free software under the <a href=\"https://www.gnu.org/licenses/gpl-3.0.html\">GNU General Public "
                  "License</a>, version 3 or later. It comes without any warranty."),
        Texts::tr("Powered by GIPHY: results from <a href=\"https://giphy.com\">giphy.com</a> belong to their owners. "
                  "This program is not made by GIPHY."),
        Texts::tr("Built with Qt %1; uses yaml-cpp, QtKeychain, simdjson and tl-expected.")
            .arg(QLatin1StringView(qVersion()))));
    QDialog *dialog = makeDialog(Texts::tr("About Giphy Navigator"), text, parent);
    dialog->setObjectName("aboutDialog"_L1);
    dialog->open();
}

} // namespace gn
