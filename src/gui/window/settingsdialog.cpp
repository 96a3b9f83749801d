// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/settingsdialog.h"

#include "gui/transfers/savefolder.h"
#include "gui/wall/motion.h"
#include "gui/window/errortexts.h"
#include "gui/window/generalpage.h"
#include "gui/window/icons.h"
#include "gui/window/labels.h"
#include "gui/window/proxytext.h"
#include "media/bytecache.h"
#include "net/httpcache.h"
#include "storage/effectiveconfig.h"
#include "storage/keystore.h"
#include "storage/settings.h"
#include "ui_settingsdialog.h"

#include <QPushButton>

#include <utility>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat); // as the limits count
}

// "As in config.yml" and what the source has.
void fillChoice(QComboBox &box,
                const QStringList &codes,
                const QString &configured,
                const QString &chosen,
                QString (*label)(const QString &))
{
    box.addItem(SettingsDialog::tr("As in config.yml (%1)").arg(label(configured)), QString());
    for (const QString &code : codes) {
        box.addItem(label(code), code);
    }
    if (box.findData(chosen) < 0) {
        box.addItem(label(chosen), chosen); // another source's; it must not be lost by an OK
    }
    box.setCurrentIndex(box.findData(chosen));
    box.setEnabled(!codes.isEmpty());
}

} // namespace

SettingsDialog::SettingsDialog(WindowServices services, const ProviderTraits &traits, QWidget *parent)
    : QDialog(parent)
    , m_services(std::move(services))
    , m_ui(std::make_unique<Ui::SettingsDialog>())
    , m_general(new GeneralPage(m_services.settings, configuredSaveFolder(m_services.config)))
{
    m_ui->setupUi(this);
    m_ui->tabs->insertTab(static_cast<int>(Page::General), m_general, tr("General")); // which owns it now
    m_ui->tabs->setCurrentIndex(0);
    for (QLabel *label : {m_ui->testResultLabel, m_ui->keyErrorLabel, m_ui->proxyErrorLabel, m_ui->cacheResultLabel}) {
        label->hide();
    }
    fillKeyPage();
    fillSearchPage(traits);
    fillPicturesPage();
    m_ui->proxyEdit->setText(m_services.settings.value(settings::ProxyUrl));
    connectKeyPage();
    connectCaches();
    connect(m_ui->proxyEdit, &QLineEdit::textEdited, this, [this] { m_ui->proxyErrorLabel->hide(); });
    connect(m_ui->proxyEdit, &QLineEdit::editingFinished, this, &SettingsDialog::checkProxy);
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::showPage(Page page)
{
    m_ui->tabs->setCurrentIndex(static_cast<int>(page));
    if (page == Page::Key) {
        m_ui->keyEdit->setFocus();
    }
}

void SettingsDialog::accept()
{
    if (!checkProxy()) {
        showPage(Page::Network);
        m_ui->proxyEdit->setFocus();
    } else if (m_ui->keyEdit->isEnabled() && m_ui->keyEdit->isModified() && typedKey() != m_storedKey) {
        storeKey();
    } else {
        write();
        QDialog::accept();
    }
}

void SettingsDialog::connectKeyPage()
{
    connect(m_ui->showKeyButton, &QToolButton::toggled, this, [this](bool isShown) {
        m_ui->keyEdit->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
    });
    connect(m_ui->keyEdit, &QLineEdit::textEdited, this, [this] {
        m_testPending.reset(); // its answer would be another key's
        m_ui->testResultLabel->hide();
        m_ui->keyErrorLabel->hide();
        m_ui->useOnceButton->hide();
        m_ui->testKeyButton->setEnabled(true);
    });
    connect(m_ui->testKeyButton, &QPushButton::clicked, this, &SettingsDialog::testKey);
    connect(m_ui->useOnceButton, &QPushButton::clicked, this, [this] {
        write();
        emit keyChanged(typedKey());
        QDialog::accept();
    });
}

void SettingsDialog::connectCaches()
{
    connect(m_ui->clearMemoryButton, &QPushButton::clicked, this, [this] {
        m_services.pictures.clear();
        showCacheUse();
    });
    connect(m_ui->clearDiskButton, &QPushButton::clicked, this, [this] {
        m_ui->clearDiskButton->setEnabled(false);
        m_clearPending = m_services.diskCache.clear([this](const Result<qint64> &freed) {
            m_ui->clearDiskButton->setEnabled(true);
            setMessage(
                *m_ui->cacheResultLabel,
                freed ? tr("%1 were freed.").arg(sizeText(*freed))
                      : tr("The pictures on disk could not be deleted; check the permissions of your cache folder."),
                !freed);
            showCacheUse();
        });
    });
}

void SettingsDialog::fillKeyPage()
{
    m_ui->showKeyButton->setIcon(themedIcon(u"eye"_s));
    m_ui->useOnceButton->hide();
    m_ui->testKeyButton->setVisible(static_cast<bool>(m_services.testKey));
    m_ui->callsSpin->setValue(effectiveConfig(m_services.config, m_services.settings).giphy.callsPerHour);
    if (m_services.isKeyInEnvironment) {
        for (QWidget *widget : {static_cast<QWidget *>(m_ui->keyEdit),
                                static_cast<QWidget *>(m_ui->showKeyButton),
                                static_cast<QWidget *>(m_ui->testKeyButton)}) {
            widget->setEnabled(false);
        }
        m_ui->keyEdit->setPlaceholderText(tr("set by GIPHY_API_KEY"));
        m_ui->keyNoteLabel->setText(
            tr("The key comes from the environment variable GIPHY_API_KEY, which takes precedence over "
               "the keychain. Unset it to choose a key here."));
        return;
    }
    m_ui->keyNoteLabel->setText(
        m_services.config.giphy.apiKey.isEmpty()
            ? tr("The key is kept in your system's keychain, nowhere else.")
            : tr("config.yml has a key, which is used while there is none here. A key entered here is kept in your "
                 "system's keychain."));
    m_readPending = m_services.keys.read([this](const Result<QString> &key) { showStoredKey(key); });
}

void SettingsDialog::fillSearchPage(const ProviderTraits &traits)
{
    const Config::Giphy &giphy = m_services.config.giphy;
    const Settings &settings = m_services.settings;
    fillChoice(*m_ui->ratingBox, traits.ratings, giphy.rating, settings.value(settings::Rating), ratingLabel);
    fillChoice(*m_ui->languageBox, traits.languages, giphy.lang, settings.value(settings::Language), languageLabel);
    m_ui->noChoiceLabel->setVisible(traits.ratings.isEmpty() && traits.languages.isEmpty());
}

void SettingsDialog::fillPicturesPage()
{
    const Settings &settings = m_services.settings;
    m_ui->motionBox->addItem(tr("Always"), static_cast<int>(Motion::Always));
    m_ui->motionBox->addItem(tr("On hover or focus"), static_cast<int>(Motion::OnHover));
    m_ui->motionBox->addItem(tr("Never"), static_cast<int>(Motion::Never));
    m_ui->motionBox->setCurrentIndex(qMax(0, m_ui->motionBox->findData(settings.value(settings::Motion))));
    m_ui->backgroundBox->setChecked(settings.value(settings::PlaysInBackground));
    m_ui->saveDataBox->setChecked(settings.value(settings::SavesData));
    m_ui->memorySpin->setValue(settings.value(settings::MemoryCacheMegabytes));
    m_ui->diskSpin->setValue(settings.value(settings::DiskCacheMegabytes));
    showCacheUse();
}

void SettingsDialog::showCacheUse()
{
    m_ui->memoryUseLabel->setText(tr("%1 used now").arg(sizeText(m_services.pictures.usedBytes())));
    m_usePending = m_services.diskCache.usedBytes(
        [this](qint64 bytes) { m_ui->diskUseLabel->setText(tr("%1 used now").arg(sizeText(bytes))); });
}

void SettingsDialog::showStoredKey(const Result<QString> &key)
{
    if (!key) {
        const ErrorText text = errorText(key.error(), {});
        setMessage(*m_ui->keyNoteLabel, text.title + u". "_s + text.advice, false);
        return;
    }
    m_storedKey = *key;
    if (!m_ui->keyEdit->isModified()) {
        m_ui->keyEdit->setText(*key);
    }
}

void SettingsDialog::testKey()
{
    if (typedKey().isEmpty()) {
        setMessage(*m_ui->testResultLabel, tr("Enter a key first."), true);
        m_ui->keyEdit->setFocus();
        return;
    }
    m_ui->testKeyButton->setEnabled(false);
    setMessage(*m_ui->testResultLabel, tr("Asking GIPHY…"), false);
    m_testPending = m_services.testKey(typedKey(), [this](const Result<bool> &works) { showTestResult(works); });
}

void SettingsDialog::showTestResult(const Result<bool> &works)
{
    m_ui->testKeyButton->setEnabled(true);
    if (works) {
        setMessage(
            *m_ui->testResultLabel, *works ? tr("The key works.") : tr("GIPHY does not accept the key."), !*works);
        return;
    }
    const ErrorText text = errorText(works.error(), tr("GIPHY"));
    setMessage(*m_ui->testResultLabel, text.title + u". "_s + text.advice, true);
}

bool SettingsDialog::checkProxy()
{
    const ProxyInput proxy = parseProxy(m_ui->proxyEdit->text());
    setMessage(*m_ui->proxyErrorLabel, proxy.problem, true);
    return proxy.problem.isEmpty();
}

void SettingsDialog::storeKey()
{
    m_readPending.reset();
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(false);
    const auto handler = [this](const Result<bool> &stored) { onKeyStored(stored); };
    m_storePending = typedKey().isEmpty() ? m_services.keys.erase(handler) : m_services.keys.write(typedKey(), handler);
}

void SettingsDialog::onKeyStored(const Result<bool> &stored)
{
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(true);
    if (!stored) {
        showPage(Page::Key);
        setMessage(
            *m_ui->keyErrorLabel, tr("The key could not be kept: your system's keychain refused or is missing."), true);
        m_ui->useOnceButton->setVisible(!typedKey().isEmpty());
        return;
    }
    write();
    emit keyChanged(typedKey());
    QDialog::accept();
}

void SettingsDialog::write()
{
    Settings &settings = m_services.settings;
    m_general->write(settings);
    settings.setValue(settings::Rating, m_ui->ratingBox->currentData().toString());
    settings.setValue(settings::Language, m_ui->languageBox->currentData().toString());
    settings.setValue(settings::Motion, m_ui->motionBox->currentData().toInt());
    settings.setValue(settings::PlaysInBackground, m_ui->backgroundBox->isChecked());
    settings.setValue(settings::SavesData, m_ui->saveDataBox->isChecked());
    settings.setValue(settings::MemoryCacheMegabytes, m_ui->memorySpin->value());
    settings.setValue(settings::DiskCacheMegabytes, m_ui->diskSpin->value());
    settings.setValue(settings::ProxyUrl, parseProxy(m_ui->proxyEdit->text()).url.toString());
    // config.yml's number stays in force as long as nobody chose another one here.
    const bool isConfigured = m_ui->callsSpin->value() == m_services.config.giphy.callsPerHour;
    settings.setValue(settings::CallsPerHour, isConfigured ? -1 : m_ui->callsSpin->value());
    emit applied();
}

void SettingsDialog::setMessage(QLabel &label, const QString &text, bool isBad)
{
    label.setText(text);
    label.setForegroundRole(isBad ? QPalette::BrightText : QPalette::WindowText);
    label.setVisible(!text.isEmpty());
}

QString SettingsDialog::typedKey() const
{
    return m_ui->keyEdit->text().trimmed();
}

} // namespace gn
