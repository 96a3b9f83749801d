// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/wall/gridaccessible.h"
#include "gui/window/settingsdialog.h"
#include "gui/windowfixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace gn;
using namespace Qt::StringLiterals;
using gn::test::WindowParts;

class SettingsDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void opened_showsWhatIsStored();
    void ok_writesTheSettings();
    void cancel_writesNothing();
    void untouched_keepsConfigYmlInForce();
    void callsPerHour_zeroIsNoLimit();

    void key_isHiddenUntilAskedFor();
    void newKey_isStoredThenPassedOn();
    void emptiedKey_isErased();
    void untouchedKey_isNeitherStoredNorPassedOn();
    void keychainMissing_saysWhatToDoInstead();
    void keychainRefuses_keepsTheDialogAndOffersToUseTheKeyOnce();
    void keyFromTheEnvironment_cannotBeChangedHere();
    void keyOfConfigYml_isMentioned();
    void testKey_showsTheResult_data();
    void testKey_showsTheResult();
    void testKey_withoutAKey_asksForOne();
    void testKey_keyChangedMeanwhile_oldResultIsNotShown();

    void badProxy_isSaidInlineAndNothingIsWritten();
    void memory_showsItsUseAndIsCleared();
    void disk_isCleared();
    void sourceWithoutRatings_saysSoAndKeepsTheChoice();

private:
    template <typename T>
    T *child(const QString &name) const
    {
        return m_dialog->findChild<T *>(name);
    }

    void open(const ProviderTraits &traits = {.ratings = {u"g"_s, u"r"_s}, .languages = {u"en"_s, u"de"_s}});
    void openWith(const WindowServices &services);

    std::unique_ptr<WindowParts> m_parts;
    std::unique_ptr<SettingsDialog> m_dialog;
};

void SettingsDialogTest::initTestCase()
{
    installAccessibility();
}

void SettingsDialogTest::init()
{
    m_parts = std::make_unique<WindowParts>();
}

void SettingsDialogTest::cleanup()
{
    m_dialog.reset();
    m_parts.reset();
}

void SettingsDialogTest::open(const ProviderTraits &traits)
{
    m_dialog = std::make_unique<SettingsDialog>(m_parts->services(), traits);
    m_dialog->showPage(SettingsDialog::Page::Key);
    m_dialog->show();
    QCoreApplication::processEvents(); // the keychain's answer
}

void SettingsDialogTest::openWith(const WindowServices &services)
{
    m_dialog = std::make_unique<SettingsDialog>(services, ProviderTraits());
    m_dialog->showPage(SettingsDialog::Page::Key);
    m_dialog->show();
    QCoreApplication::processEvents();
}

void SettingsDialogTest::opened_showsWhatIsStored()
{
    m_parts->keys.key = u"stored"_s;
    m_parts->settings.setValue(settings::Language, u"de"_s);
    m_parts->settings.setValue(settings::Motion, 2);
    m_parts->settings.setValue(settings::SavesData, true);
    m_parts->settings.setValue(settings::PlaysInBackground, true);
    m_parts->settings.setValue(settings::MemoryCacheMegabytes, 33);
    m_parts->settings.setValue(settings::ProxyUrl, u"socks5://127.0.0.1:9050"_s);
    open();
    QCOMPARE(child<QLineEdit>(u"keyEdit"_s)->text(), u"stored"_s);
    QCOMPARE(child<QComboBox>(u"languageBox"_s)->currentText(), u"Deutsch"_s);
    QCOMPARE(child<QComboBox>(u"ratingBox"_s)->currentText(), u"As in config.yml (PG-13)"_s);
    QCOMPARE(child<QComboBox>(u"motionBox"_s)->currentText(), u"Never"_s);
    QVERIFY(child<QCheckBox>(u"saveDataBox"_s)->isChecked());
    QVERIFY(child<QCheckBox>(u"backgroundBox"_s)->isChecked());
    QCOMPARE(child<QSpinBox>(u"memorySpin"_s)->value(), 33);
    QCOMPARE(child<QLineEdit>(u"proxyEdit"_s)->text(), u"socks5://127.0.0.1:9050"_s);
}

void SettingsDialogTest::ok_writesTheSettings()
{
    open();
    QSignalSpy applied(m_dialog.get(), &SettingsDialog::applied);
    child<QComboBox>(u"ratingBox"_s)->setCurrentText(u"G"_s);
    child<QComboBox>(u"languageBox"_s)->setCurrentText(u"Deutsch"_s);
    child<QComboBox>(u"motionBox"_s)->setCurrentIndex(1);
    child<QCheckBox>(u"saveDataBox"_s)->setChecked(true);
    child<QCheckBox>(u"backgroundBox"_s)->setChecked(true);
    child<QSpinBox>(u"memorySpin"_s)->setValue(50);
    child<QSpinBox>(u"diskSpin"_s)->setValue(500);
    child<QSpinBox>(u"callsSpin"_s)->setValue(42);
    child<QLineEdit>(u"proxyEdit"_s)->setText(u"proxy.example:3128"_s);
    child<QDialogButtonBox>(u"buttonBox"_s)->button(QDialogButtonBox::Ok)->click();
    QCOMPARE(applied.size(), 1);
    QCOMPARE(m_dialog->result(), static_cast<int>(QDialog::Accepted));
    const Settings &settings = m_parts->settings;
    QCOMPARE(settings.value(settings::Rating), u"g"_s);
    QCOMPARE(settings.value(settings::Language), u"de"_s);
    QCOMPARE(settings.value(settings::Motion), 1);
    QVERIFY(settings.value(settings::SavesData));
    QVERIFY(settings.value(settings::PlaysInBackground));
    QCOMPARE(settings.value(settings::MemoryCacheMegabytes), 50);
    QCOMPARE(settings.value(settings::DiskCacheMegabytes), 500);
    QCOMPARE(settings.value(settings::CallsPerHour), 42);
    QCOMPARE(settings.value(settings::ProxyUrl), u"http://proxy.example:3128"_s);
}

void SettingsDialogTest::cancel_writesNothing()
{
    open();
    child<QSpinBox>(u"memorySpin"_s)->setValue(50);
    QTest::keyClicks(child<QLineEdit>(u"keyEdit"_s), u"abc"_s);
    child<QDialogButtonBox>(u"buttonBox"_s)->button(QDialogButtonBox::Cancel)->click();
    QCOMPARE(m_parts->settings.value(settings::MemoryCacheMegabytes), 96);
    QVERIFY(m_parts->keys.key.isEmpty());
}

void SettingsDialogTest::untouched_keepsConfigYmlInForce()
{
    m_parts->config.giphy.callsPerHour = 77;
    open();
    QCOMPARE(child<QSpinBox>(u"callsSpin"_s)->value(), 77);
    m_dialog->accept();
    QCOMPARE(m_parts->settings.value(settings::CallsPerHour), -1);
    QVERIFY(m_parts->settings.value(settings::Rating).isEmpty());
    QVERIFY(m_parts->settings.value(settings::ProxyUrl).isEmpty());
}

void SettingsDialogTest::callsPerHour_zeroIsNoLimit()
{
    open();
    auto *calls = child<QSpinBox>(u"callsSpin"_s);
    calls->setValue(0);
    QCOMPARE(calls->text(), u"no limit"_s);
    m_dialog->accept();
    QCOMPARE(m_parts->settings.value(settings::CallsPerHour), 0);
}

void SettingsDialogTest::key_isHiddenUntilAskedFor()
{
    open();
    QCOMPARE(child<QLineEdit>(u"keyEdit"_s)->echoMode(), QLineEdit::Password);
    child<QToolButton>(u"showKeyButton"_s)->click();
    QCOMPARE(child<QLineEdit>(u"keyEdit"_s)->echoMode(), QLineEdit::Normal);
}

void SettingsDialogTest::newKey_isStoredThenPassedOn()
{
    open();
    QSignalSpy keys(m_dialog.get(), &SettingsDialog::keyChanged);
    QTest::keyClicks(child<QLineEdit>(u"keyEdit"_s), u" abc123 "_s);
    m_dialog->accept();
    QVERIFY(m_dialog->isVisible()); // until the keychain has answered
    QVERIFY(keys.wait());
    QCOMPARE(keys.first().first().toString(), u"abc123"_s);
    QCOMPARE(m_parts->keys.key, u"abc123"_s);
    QVERIFY(!m_dialog->isVisible());
    QFile file(m_parts->dir.filePath(u"settings.ini"_s));
    QVERIFY(!file.open(QIODevice::ReadOnly) || !file.readAll().contains("abc123"));
}

void SettingsDialogTest::emptiedKey_isErased()
{
    m_parts->keys.key = u"old"_s;
    open();
    QSignalSpy keys(m_dialog.get(), &SettingsDialog::keyChanged);
    auto *edit = child<QLineEdit>(u"keyEdit"_s);
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    m_dialog->accept();
    QVERIFY(keys.wait());
    QVERIFY(keys.first().first().toString().isEmpty());
    QVERIFY(m_parts->keys.key.isEmpty());
}

void SettingsDialogTest::untouchedKey_isNeitherStoredNorPassedOn()
{
    m_parts->keys.key = u"old"_s;
    open();
    QSignalSpy keys(m_dialog.get(), &SettingsDialog::keyChanged);
    m_dialog->accept();
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(keys.size(), 0);
    QCOMPARE(m_parts->keys.key, u"old"_s);
}

void SettingsDialogTest::keychainMissing_saysWhatToDoInstead()
{
    m_parts->keys.isMissing = true;
    open();
    const QString note = child<QLabel>(u"keyNoteLabel"_s)->text();
    QVERIFY(note.contains("no keychain"_L1));
    QVERIFY(note.contains("GIPHY_API_KEY"_L1));
    QVERIFY(note.contains("config.yml"_L1));
}

void SettingsDialogTest::keychainRefuses_keepsTheDialogAndOffersToUseTheKeyOnce()
{
    m_parts->keys.isMissing = true;
    open();
    QSignalSpy keys(m_dialog.get(), &SettingsDialog::keyChanged);
    QTest::keyClicks(child<QLineEdit>(u"keyEdit"_s), u"abc"_s);
    m_dialog->accept();
    auto *useOnce = child<QPushButton>(u"useOnceButton"_s);
    QTRY_VERIFY(useOnce->isVisible());
    QVERIFY(child<QLabel>(u"keyErrorLabel"_s)->text().contains("could not be kept"_L1));
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(keys.size(), 0);
    useOnce->click();
    QCOMPARE(keys.first().first().toString(), u"abc"_s);
    QVERIFY(!m_dialog->isVisible());
}

void SettingsDialogTest::keyFromTheEnvironment_cannotBeChangedHere()
{
    WindowServices services = m_parts->services();
    services.isKeyInEnvironment = true;
    openWith(services);
    QVERIFY(!child<QLineEdit>(u"keyEdit"_s)->isEnabled());
    QVERIFY(child<QLabel>(u"keyNoteLabel"_s)->text().contains("GIPHY_API_KEY"_L1));
    m_dialog->accept();
    QVERIFY(!m_dialog->isVisible());
}

void SettingsDialogTest::keyOfConfigYml_isMentioned()
{
    m_parts->config.giphy.apiKey = u"fromfile"_s;
    open();
    QVERIFY(child<QLabel>(u"keyNoteLabel"_s)->text().contains("config.yml has a key"_L1));
    QVERIFY(child<QLineEdit>(u"keyEdit"_s)->text().isEmpty());
}

void SettingsDialogTest::testKey_showsTheResult_data()
{
    QTest::addColumn<std::optional<Error::Kind>>("error");
    QTest::addColumn<QString>("words");
    QTest::newRow("works") << std::optional<Error::Kind>() << u"The key works."_s;
    QTest::newRow("refused") << std::optional(Error::Kind::KeyRefused) << u"does not accept the key"_s;
    QTest::newRow("offline") << std::optional(Error::Kind::Offline) << u"offline"_s;
    QTest::newRow("limited") << std::optional(Error::Kind::RateLimited) << u"limit for this key is used up"_s;
}

void SettingsDialogTest::testKey_showsTheResult()
{
    QFETCH(std::optional<Error::Kind>, error);
    QFETCH(QString, words);
    if (error) {
        m_parts->testAnswer = Unexpected(Error{.kind = *error});
    }
    open();
    QTest::keyClicks(child<QLineEdit>(u"keyEdit"_s), u"abc"_s);
    child<QPushButton>(u"testKeyButton"_s)->click();
    QCOMPARE(m_parts->testedKeys, QStringList({u"abc"_s}));
    const auto *result = child<QLabel>(u"testResultLabel"_s);
    QTRY_VERIFY2(result->text().contains(words), qPrintable(result->text()));
    QVERIFY(result->isVisible());
    QVERIFY(m_parts->keys.key.isEmpty());
}

void SettingsDialogTest::testKey_withoutAKey_asksForOne()
{
    open();
    child<QPushButton>(u"testKeyButton"_s)->click();
    QVERIFY(m_parts->testedKeys.isEmpty());
    QCOMPARE(child<QLabel>(u"testResultLabel"_s)->text(), u"Enter a key first."_s);
}

void SettingsDialogTest::testKey_keyChangedMeanwhile_oldResultIsNotShown()
{
    open();
    auto *edit = child<QLineEdit>(u"keyEdit"_s);
    QTest::keyClicks(edit, u"abc"_s);
    child<QPushButton>(u"testKeyButton"_s)->click();
    QTest::keyClicks(edit, u"d"_s);
    QTest::qWait(20);
    QVERIFY(!child<QLabel>(u"testResultLabel"_s)->isVisible());
    QVERIFY(child<QPushButton>(u"testKeyButton"_s)->isEnabled());
}

void SettingsDialogTest::badProxy_isSaidInlineAndNothingIsWritten()
{
    open();
    QSignalSpy applied(m_dialog.get(), &SettingsDialog::applied);
    auto *proxy = child<QLineEdit>(u"proxyEdit"_s);
    proxy->setText(u"ftp://proxy:21"_s);
    m_dialog->accept();
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(applied.size(), 0);
    QVERIFY(proxy->isVisible());
    QVERIFY(child<QLabel>(u"proxyErrorLabel"_s)->isVisible());
    QVERIFY(child<QLabel>(u"proxyErrorLabel"_s)->text().contains("socks5://"_L1));
    proxy->setText(u"http://proxy:21"_s);
    m_dialog->accept();
    QCOMPARE(applied.size(), 1);
}

void SettingsDialogTest::memory_showsItsUseAndIsCleared()
{
    m_parts->pictures.insert(QUrl(u"https://example.org/1"_s), QByteArray(300 * 1024, 'x'));
    open();
    QVERIFY(child<QLabel>(u"memoryUseLabel"_s)->text().contains("300"_L1));
    child<QPushButton>(u"clearMemoryButton"_s)->click();
    QCOMPARE(m_parts->pictures.usedBytes(), 0);
    QVERIFY(child<QLabel>(u"memoryUseLabel"_s)->text().startsWith("0 "_L1));
}

void SettingsDialogTest::disk_isCleared()
{
    Response response{.status = 200, .url = QUrl(u"https://example.org/1"_s)};
    response.headers.insert("cache-control", "max-age=3600");
    response.isProvenWhole = true;
    response.body = QByteArray(2048, 'x');
    m_parts->diskCache.store(response.url, response);
    open();
    const auto *use = child<QLabel>(u"diskUseLabel"_s);
    QTRY_VERIFY(use->text().contains("used now"_L1) && !use->text().startsWith("0 "_L1));
    child<QPushButton>(u"clearDiskButton"_s)->click();
    QTRY_VERIFY(use->text().startsWith("0 "_L1));
    QVERIFY(child<QPushButton>(u"clearDiskButton"_s)->isEnabled());
}

void SettingsDialogTest::sourceWithoutRatings_saysSoAndKeepsTheChoice()
{
    m_parts->settings.setValue(settings::Rating, u"g"_s);
    open({});
    m_dialog->showPage(SettingsDialog::Page::Search);
    QVERIFY(child<QLabel>(u"noChoiceLabel"_s)->isVisible());
    QVERIFY(!child<QComboBox>(u"ratingBox"_s)->isEnabled());
    m_dialog->accept();
    QCOMPARE(m_parts->settings.value(settings::Rating), u"g"_s); // chosen for another source
}

QTEST_MAIN(SettingsDialogTest)
#include "tst_settingsdialog.moc"
