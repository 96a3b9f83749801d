// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gifprovider.h"
#include "gui/window/windowservices.h"

#include <QDialog>

#include <memory>

class QLabel;

namespace gn {

class GeneralPage;

namespace Ui {
class SettingsDialog;
}

// What a person can choose. Nothing is applied before OK; what can't be is said next to its field, and the dialog
// stays open.
class SettingsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsDialog)

public:
    enum class Page { General, Key, Search, Pictures, Network };

    // traits: of the source that is in use, for its ratings and languages. services must outlive the dialog.
    SettingsDialog(WindowServices services, const ProviderTraits &traits, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    void showPage(Page page);

    void accept() override; // applies; may end later, when the keychain has answered, or not at all

signals:
    void keyChanged(const QString &key); // stored, erased (empty), or to be used until the program ends
    void applied();                      // the settings were written

private:
    void connectKeyPage();
    void connectCaches();
    void fillKeyPage();
    void fillSearchPage(const ProviderTraits &traits);
    void fillPicturesPage();
    void showCacheUse();
    void showStoredKey(const Result<QString> &key);
    void testKey();
    void showTestResult(const Result<bool> &works);
    bool checkProxy();
    void storeKey();
    void onKeyStored(const Result<bool> &stored);
    void write();
    static void setMessage(QLabel &label, const QString &text, bool isBad);
    QString typedKey() const;

    WindowServices m_services;
    std::unique_ptr<Ui::SettingsDialog> m_ui;
    GeneralPage *m_general; // child
    QString m_storedKey;
    std::unique_ptr<PendingReply> m_readPending;
    std::unique_ptr<PendingReply> m_storePending;
    std::unique_ptr<PendingReply> m_testPending;
    std::unique_ptr<PendingReply> m_usePending;
    std::unique_ptr<PendingReply> m_clearPending;
};

} // namespace gn
