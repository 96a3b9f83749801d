// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/picker/pickerwindow.h"
#include "gui/wall/gifgridview.h"
#include "gui/window/statepanel.h"
#include "gui/windowfixture.h"

#include <QSignalSpy>
#include <QTest>

namespace gn::test {

inline constexpr QPoint Cursor(400, 300);
inline constexpr int Items = 12;

struct PickerUnderTest
{
    WindowParts parts;
    ScriptedProvider source;
    PickerWindow picker{
        {.media = parts.queue, .pictures = parts.pictures, .settings = parts.settings, .config = parts.config}};
    QSignalSpy chosen{&picker, &PickerWindow::chosen};
    QSignalSpy closed{&picker, &PickerWindow::closed};

    PickerUnderTest() { picker.setProvider(source); }

    void open(const QString &query = {})
    {
        picker.openAt(Cursor, query, PickerWindow::Purpose::Copy);
        QVERIFY(QTest::qWaitForWindowActive(&picker));
    }

    void openWithTrending()
    {
        open();
        source.answerPage(Items, Items);
    }

    QWidget *edit() const { return picker.findChild<QLineEdit *>(QStringLiteral("searchEdit")); }

    QString text() const { return picker.findChild<QLineEdit *>(QStringLiteral("searchEdit"))->text(); }

    GifGridView *wall() const { return picker.findChild<GifGridView *>(); }

    StatePanel *panel() const { return picker.findChild<StatePanel *>(); }

    QString title() const { return panel()->findChild<QLabel *>(QStringLiteral("titleLabel"))->text(); }

    QString label(const QString &name) const { return picker.findChild<QLabel *>(name)->text(); }

    QString chosenId() const { return chosen.isEmpty() ? QString() : chosen.last().first().value<Gif>().id; }
};

} // namespace gn::test
