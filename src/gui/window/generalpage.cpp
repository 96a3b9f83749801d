// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/generalpage.h"

#include "gui/actions/gifactions.h"
#include "storage/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QSystemTrayIcon>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostAtOnce = 16;

void select(QComboBox &box, const QVariant &data)
{
    box.setCurrentIndex(qMax(0, box.findData(data)));
}

} // namespace

GeneralPage::GeneralPage(const Settings &settings, const QString &usualFolder, QWidget *parent)
    : QWidget(parent)
    , m_language(new QComboBox(this))
    , m_enter(new QComboBox(this))
    , m_folder(new QLineEdit(this))
    , m_atOnce(new QSpinBox(this))
    , m_history(new QCheckBox(tr("Remember what I &searched for"), this))
    , m_tray(new QCheckBox(tr("Keep &running in the tray when the window is closed"), this))
{
    setObjectName("generalPage"_L1);
    m_language->setObjectName("uiLanguageBox"_L1);
    m_enter->setObjectName("enterBox"_L1);
    m_folder->setObjectName("saveFolderEdit"_L1);
    m_history->setObjectName("historyBox"_L1);
    m_tray->setObjectName("trayBox"_L1);
    m_atOnce->setObjectName("atOnceBox"_L1);
    m_atOnce->setRange(0, MostAtOnce);
    m_atOnce->setSpecialValueText(tr("As configured"));
    m_folder->setPlaceholderText(QDir::toNativeSeparators(usualFolder));
    m_folder->setMinimumWidth(220);
    m_folder->setAccessibleName(tr("Folder for saved files"));
    m_tray->setToolTip(tr("What was copied can then still be pasted, and the picker opens at once."));
    m_tray->setEnabled(QSystemTrayIcon::isSystemTrayAvailable());
    if (!m_tray->isEnabled()) {
        m_tray->setToolTip(tr("This desktop shows no tray."));
    }
    auto *browse = new QPushButton(tr("&Choose…"), this);
    auto *folderRow = new QHBoxLayout;
    folderRow->addWidget(m_folder, 1);
    folderRow->addWidget(browse);

    auto *form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setVerticalSpacing(10);
    form->addRow(tr("&Language of the program"), m_language);
    form->addRow(tr("&Enter and double click"), m_enter);
    auto *folderLabel = new QLabel(tr("Save files &in"), this);
    folderLabel->setBuddy(m_folder);
    form->addRow(folderLabel, folderRow);
    form->addRow(tr("Files saved &at once"), m_atOnce);
    form->addRow(QString(), m_history);
    form->addRow(QString(), m_tray);
    connect(browse, &QPushButton::clicked, this, &GeneralPage::chooseFolder);
    fill(settings);
}

void GeneralPage::fill(const Settings &settings)
{
    m_language->addItem(tr("The system's"), QString());
    for (const QString &code : {u"en"_s, u"de"_s, u"es"_s, u"fr"_s}) { // those in translations/
        QString name = QLocale(code).nativeLanguageName();
        name[0] = name.at(0).toUpper();
        m_language->addItem(name, code);
    }
    select(*m_language, settings.value(settings::UiLanguage));
    const auto offer = [this](const QString &text, EnterAction action) {
        m_enter->addItem(text, static_cast<int>(action));
    };
    offer(tr("Copy the GIF"), EnterAction::Copy);
    offer(tr("Open the preview"), EnterAction::Preview);
    offer(tr("Copy the link"), EnterAction::CopyLink);
    offer(tr("Save the file"), EnterAction::Save);
    offer(tr("Open the page in the browser"), EnterAction::OpenPage);
    select(*m_enter, settings.value(settings::EnterDoes));
    m_folder->setText(QDir::toNativeSeparators(settings.value(settings::SaveFolder)));
    m_atOnce->setValue(settings.value(settings::DownloadsAtOnce));
    m_history->setChecked(settings.value(settings::KeepsHistory));
    m_tray->setChecked(settings.value(settings::StaysInTray));
}

void GeneralPage::write(Settings &settings) const
{
    settings.setValue(settings::UiLanguage, m_language->currentData().toString());
    settings.setValue(settings::EnterDoes, m_enter->currentData().toInt());
    const QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    settings.setValue(settings::SaveFolder, QDir::isAbsolutePath(folder) ? folder : QString());
    settings.setValue(settings::DownloadsAtOnce, m_atOnce->value());
    settings.setValue(settings::KeepsHistory, m_history->isChecked());
    if (!m_history->isChecked()) {
        settings.setValue(settings::SearchHistory, QStringList());
    }
    settings.setValue(settings::StaysInTray, m_tray->isChecked());
}

void GeneralPage::chooseFolder()
{
    auto *dialog = new QFileDialog(this,
                                   tr("Folder for saved files"),
                                   m_folder->text().isEmpty() ? m_folder->placeholderText() : m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, m_folder, [this](const QString &folder) {
        m_folder->setText(QDir::toNativeSeparators(folder));
    });
    dialog->open();
}

} // namespace gn
