// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace gn {

class Settings;

// The settings' first page: the program's language, what Enter does, where files go, what is remembered.
class GeneralPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GeneralPage)

public:
    // usualFolder: where files go while nobody has chosen another folder.
    GeneralPage(const Settings &settings, const QString &usualFolder, QWidget *parent = nullptr);

    void write(Settings &settings) const;

private:
    void fill(const Settings &settings);
    void chooseFolder();

    QComboBox *m_language;
    QComboBox *m_enter;
    QLineEdit *m_folder;
    QSpinBox *m_atOnce;
    QCheckBox *m_history;
    QCheckBox *m_tray;
};

} // namespace gn
