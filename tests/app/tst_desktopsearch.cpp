// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a desktop asks the program over a session bus of the test's own, with gdbus as the desktop: results of its
// search, and files to open. The whole program is in this process, so that its window can be looked at.

#include "app/application.h"
#include "app/singleinstance.h"
#include "app/startup.h"
#include "gui/preview/previewoverlay.h"
#include "gui/window/toast.h"
#include "support/tinygif.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <memory>
#include <unistd.h>

namespace gn::test {

using namespace Qt::StringLiterals;

class DesktopSearchTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void shippedFiles_nameTheProgram();
    void shellAsks_libraryAndTheSearchAnswerWithoutAWindow();
    void shellAsksForTooLittle_nothingAnswers();
    void shellAsksWhatResultsAre_theyAreDescribed();
    void shellChoosesAGif_itIsOpenedInThePreview();
    void shellChoosesTheSearch_itIsSearchedFor();
    void shellChoosesWhatIsGone_windowOpens();
    void krunnerAsks_onlyTheLibraryAnswers();
    void krunnerAsksByTheKeyword_theSearchAnswersToo();
    void krunnerRuns_itIsOpenedInThePreview();
    void krunnerAsksWhatElse_answersAreEmpty();
    void fileOpened_isShownInThePreview();
    void brokenFileOpened_windowSaysSo();
    void nothingWanted_processEnds();
    void searchedAgain_processStays();

private:
    // gdbus' answer; empty after an error.
    static QString call(const QString &path, const QString &method, const QStringList &arguments);
    static QString shell(const QString &method, const QStringList &arguments);
    static QString krunner(const QString &method, const QStringList &arguments);
    static MainWindow *window(); // that is shown; null: none
    static PreviewOverlay *preview();
    static Gif gif(const QString &id, const QString &title, const QStringList &tags);
    QString write(const QString &name, const QByteArray &bytes) const;

    QTemporaryDir m_folder;
    std::unique_ptr<SingleInstance> m_instance;
    std::unique_ptr<Application> m_application;
};

namespace {

const auto BusName = u"io.github.giphynavigator.GiphyNavigator"_s;
const auto Shipped = QStringLiteral(GN_SOURCE_DIR "/packaging/linux/io.github.giphynavigator.GiphyNavigator");

// As the desktops read it from what is installed.
QString shipped(const QString &file, const QString &key)
{
    const QSettings settings(Shipped + file, QSettings::IniFormat);
    return settings.value(key).toString();
}

} // namespace

QString DesktopSearchTest::call(const QString &path, const QString &method, const QStringList &arguments)
{
    QProcess gdbus;
    QSignalSpy finished(&gdbus, &QProcess::finished);
    gdbus.start(
        u"gdbus"_s,
        QStringList{u"call"_s, u"--session"_s, u"--dest"_s, BusName, u"--object-path"_s, path, u"--method"_s, method}
            + arguments);
    if (!finished.wait(30'000) || gdbus.exitCode() != 0) {
        qWarning() << method << gdbus.readAllStandardError();
        return {};
    }
    return QString::fromUtf8(gdbus.readAllStandardOutput()).trimmed();
}

QString DesktopSearchTest::shell(const QString &method, const QStringList &arguments)
{
    return call(shipped(u".search-provider.ini"_s, u"Shell Search Provider/ObjectPath"_s),
                u"org.gnome.Shell.SearchProvider2."_s + method,
                arguments);
}

QString DesktopSearchTest::krunner(const QString &method, const QStringList &arguments)
{
    return call(shipped(u".krunner.desktop"_s, u"Desktop Entry/X-Plasma-DBusRunner-Path"_s),
                u"org.kde.krunner1."_s + method,
                arguments);
}

MainWindow *DesktopSearchTest::window()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<MainWindow *>(widget); found != nullptr && found->isVisible()) {
            return found;
        }
    }
    return nullptr;
}

PreviewOverlay *DesktopSearchTest::preview()
{
    return window() == nullptr ? nullptr : window()->findChild<PreviewOverlay *>();
}

Gif DesktopSearchTest::gif(const QString &id, const QString &title, const QStringList &tags)
{
    return {.id = id, .source = u"web"_s, .title = title, .tags = tags};
}

QString DesktopSearchTest::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

void DesktopSearchTest::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
        || QStandardPaths::findExecutable(u"gdbus"_s).isEmpty()) {
        QSKIP("dbus-run-session or gdbus is not installed");
    }
    Gif dog = gif(u"1"_s, u"Happy dog"_s, {u"pet"_s, u"joy"_s});
    dog.renditions = {Rendition{.name = u"original"_s,
                                .url = QUrl::fromLocalFile(write(u"dog.gif"_s, tinyGif({40, 30}, 3, 0xff00ff00, 5))),
                                .size = {40, 30}}};
    Library library(Library::defaultFile()); // which the program will open
    library.setFavourite({dog, gif(u"2"_s, u"Lazy cat"_s, {}), gif(u"3"_s, {}, {})}, true);
}

void DesktopSearchTest::init()
{
    m_instance = std::make_unique<SingleInstance>();
    QCOMPARE(m_instance->claim(), SingleInstance::Claim::Ours);
    m_application =
        std::make_unique<Application>(*qApp, Config(), CommandLine{.start = CommandLine::Start::Service}, *m_instance);
    m_application->start();
    QVERIFY(QDBusConnection::sessionBus().interface()->isServiceRegistered(BusName).value());
    QCOMPARE(window(), nullptr);
}

void DesktopSearchTest::cleanup()
{
    m_application.reset();
    m_instance.reset();
}

void DesktopSearchTest::shippedFiles_nameTheProgram()
{
    QCOMPARE(shipped(u".search-provider.ini"_s, u"Shell Search Provider/BusName"_s), BusName);
    QCOMPARE(shipped(u".search-provider.ini"_s, u"Shell Search Provider/DesktopId"_s), BusName + u".desktop"_s);
    QCOMPARE(shipped(u".search-provider.ini"_s, u"Shell Search Provider/Version"_s), u"2"_s);
    QCOMPARE(shipped(u".krunner.desktop"_s, u"Desktop Entry/X-Plasma-DBusRunner-Service"_s), BusName);
    QCOMPARE(shipped(u".krunner.desktop"_s, u"Desktop Entry/X-Plasma-API"_s), u"DBus"_s); // "DBus2" asks Config() first
}

void DesktopSearchTest::shellAsks_libraryAndTheSearchAnswerWithoutAWindow()
{
    QCOMPARE(shell(u"GetInitialResultSet"_s, {u"['happy', 'do']"_s}), u"(['gif:web:1', 'search:happy do'],)"_s);
    QCOMPARE(shell(u"GetInitialResultSet"_s, {u"['pet']"_s}), u"(['gif:web:1', 'search:pet'],)"_s);
    QCOMPARE(shell(u"GetSubsearchResultSet"_s, {u"['gif:web:1']"_s, u"['lazy']"_s}),
             u"(['gif:web:2', 'search:lazy'],)"_s);
    QCOMPARE(shell(u"GetInitialResultSet"_s, {u"['happx']"_s}), u"(['search:happx'],)"_s); // what only resembles it
    QCOMPARE(window(), nullptr);
}

void DesktopSearchTest::shellAsksForTooLittle_nothingAnswers()
{
    QCOMPARE(shell(u"GetInitialResultSet"_s, {u"['ha']"_s}), u"(@as [],)"_s);
    QCOMPARE(shell(u"GetInitialResultSet"_s, {u"['猫']"_s}), u"(['search:猫'],)"_s); // a word
}

void DesktopSearchTest::shellAsksWhatResultsAre_theyAreDescribed()
{
    const QString metas =
        shell(u"GetResultMetas"_s, {u"['gif:web:1', 'gif:web:gone', 'nonsense', 'gif:web:3', 'search:dogs']"_s});
    QCOMPARE(metas.count(u"'id': <"_s), 3);
    QVERIFY2(metas.contains("'id': <'gif:web:1'>"_L1), qPrintable(metas));
    QVERIFY2(metas.contains("'name': <'Happy dog'>"_L1), qPrintable(metas));
    QVERIFY2(metas.contains("'description': <'pet, joy'>"_L1), qPrintable(metas));
    QVERIFY2(metas.contains("'name': <'Untitled GIF'>"_L1), qPrintable(metas));
    QVERIFY2(metas.contains(u"'name': <'Search GIFs for “dogs”'>"_s), qPrintable(metas));
    QCOMPARE(metas.count(u"'gicon': <'%1'>"_s.arg(BusName)), 3);
    QCOMPARE(shell(u"GetResultMetas"_s, {u"@as []"_s}), u"(@aa{sv} [],)"_s);
}

void DesktopSearchTest::shellChoosesAGif_itIsOpenedInThePreview()
{
    QCOMPARE(shell(u"ActivateResult"_s, {u"gif:web:1"_s, u"['dog']"_s, u"0"_s}), u"()"_s);
    QTRY_VERIFY(preview() != nullptr && preview()->isOpen());
    QCOMPARE(preview()->currentGif().title, u"Happy dog"_s);
    QTRY_VERIFY(preview()->isSettled());
}

void DesktopSearchTest::shellChoosesTheSearch_itIsSearchedFor()
{
    QCOMPARE(shell(u"ActivateResult"_s, {u"search:cats"_s, u"['cats']"_s, u"0"_s}), u"()"_s);
    QTRY_VERIFY(window() != nullptr);
    QTRY_COMPARE(window()->query(), u"cats"_s);
    QCOMPARE(shell(u"LaunchSearch"_s, {u"['funny', 'dogs']"_s, u"0"_s}), u"()"_s);
    QTRY_COMPARE(window()->query(), u"funny dogs"_s);
}

void DesktopSearchTest::shellChoosesWhatIsGone_windowOpens()
{
    QCOMPARE(shell(u"ActivateResult"_s, {u"gif:web:gone"_s, u"['dog']"_s, u"0"_s}), u"()"_s);
    QTRY_VERIFY(window() != nullptr);
    QVERIFY(preview() == nullptr || !preview()->isOpen());
}

void DesktopSearchTest::krunnerAsks_onlyTheLibraryAnswers()
{
    const QString matches = krunner(u"Match"_s, {u"happy"_s});
    QVERIFY2(matches.startsWith(u"([('gif:web:1', 'Happy dog', '%1', 30, "_s.arg(BusName)), qPrintable(matches));
    QVERIFY2(matches.contains("'subtext': <'pet, joy'>"_L1), qPrintable(matches));
    QVERIFY2(!matches.contains("search:"_L1), qPrintable(matches));
    QCOMPARE(krunner(u"Match"_s, {u"firefox"_s}), u"(@a(sssida{sv}) [],)"_s);
    QCOMPARE(krunner(u"Match"_s, {u"ha"_s}), u"(@a(sssida{sv}) [],)"_s);
    QCOMPARE(window(), nullptr);
}

void DesktopSearchTest::krunnerAsksByTheKeyword_theSearchAnswersToo()
{
    const QString matches = krunner(u"Match"_s, {u"GIF happy"_s});
    QVERIFY2(matches.startsWith(u"([('gif:web:1', 'Happy dog', '%1', 100, "_s.arg(BusName)), qPrintable(matches));
    QVERIFY2(matches.contains(u"('search:happy', 'Search GIFs for “happy”'"_s), qPrintable(matches));
}

void DesktopSearchTest::krunnerRuns_itIsOpenedInThePreview()
{
    QCOMPARE(krunner(u"Run"_s, {u"gif:web:1"_s, QString()}), u"()"_s);
    QTRY_VERIFY(preview() != nullptr && preview()->isOpen());
    QCOMPARE(preview()->currentGif().title, u"Happy dog"_s);
    QCOMPARE(krunner(u"Run"_s, {u"search:cats"_s, QString()}), u"()"_s);
    QTRY_COMPARE(window()->query(), u"cats"_s);
    QVERIFY(!preview()->isOpen()); // it would lie over the answer
}

void DesktopSearchTest::krunnerAsksWhatElse_answersAreEmpty()
{
    QCOMPARE(krunner(u"Actions"_s, {}), u"(@a(sss) [],)"_s);
    QCOMPARE(krunner(u"Config"_s, {}), u"({'MinLetterCount': <3>},)"_s);
    QCOMPARE(krunner(u"Teardown"_s, {}), u"()"_s);
    QCOMPARE(shipped(u".krunner.desktop"_s, u"Desktop Entry/X-Plasma-Runner-Min-Letter-Count"_s), u"3"_s);
}

void DesktopSearchTest::fileOpened_isShownInThePreview()
{
    const QUrl one = QUrl::fromLocalFile(write(u"one 100%.gif"_s, tinyGif({40, 30}, 3, 0xff0000ff, 5)));
    const QUrl two = QUrl::fromLocalFile(write(u"two.gif"_s, tinyGif({40, 30}, 3, 0xff00ffff, 5)));
    const QString uris = u"['%1', '%2']"_s.arg(one.toString(QUrl::FullyEncoded), two.toString(QUrl::FullyEncoded));
    QCOMPARE(
        call(u"/io/github/giphynavigator/GiphyNavigator"_s, u"org.freedesktop.Application.Open"_s, {uris, u"{}"_s}),
        u"()"_s);
    QTRY_VERIFY(preview() != nullptr && preview()->isOpen());
    QCOMPARE(preview()->currentGif().renditions.constFirst().url, one);
    QTest::keyClick(preview(), Qt::Key_Right);
    QCOMPARE(preview()->currentGif().renditions.constFirst().url, two);
}

void DesktopSearchTest::brokenFileOpened_windowSaysSo()
{
    const QUrl url = QUrl::fromLocalFile(write(u"text.gif"_s, "no picture"));
    QCOMPARE(call(u"/io/github/giphynavigator/GiphyNavigator"_s,
                  u"org.freedesktop.Application.Open"_s,
                  {u"['%1']"_s.arg(url.toString(QUrl::FullyEncoded)), u"{}"_s}),
             u"()"_s);
    QTRY_VERIFY(window() != nullptr);
    const auto *toast = window()->findChild<Toast *>();
    QTRY_VERIFY(toast->isVisible());
    const QString text = toast->findChild<QLabel *>(u"toastText"_s)->text();
    QVERIFY2(text.contains(u"“text.gif” can't be opened"_s), qPrintable(text));
    QVERIFY(preview() == nullptr || !preview()->isOpen());
}

void DesktopSearchTest::nothingWanted_processEnds()
{
    auto *idle = m_application->findChild<QTimer *>(u"idle"_s);
    QVERIFY(idle->isActive());
    idle->start(0);
    QCOMPARE(QApplication::exec(), 0); // returns
}

void DesktopSearchTest::searchedAgain_processStays()
{
    auto *idle = m_application->findChild<QTimer *>(u"idle"_s);
    idle->stop();
    QCOMPARE(shell(u"GetInitialResultSet"_s, {u"['ha']"_s}), u"(@as [],)"_s);
    QVERIFY(idle->isActive()); // from the beginning
    QCOMPARE(shell(u"LaunchSearch"_s, {u"['cats']"_s, u"0"_s}), u"()"_s);
    QTRY_VERIFY(window() != nullptr);
    idle->stop();
    QCOMPARE(shell(u"GetInitialResultSet"_s, {u"['ha']"_s}), u"(@as [],)"_s);
    QVERIFY(!idle->isActive()); // it is the window now by which the program lives
}

} // namespace gn::test

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("GN_TEST_HAS_BUS")) { // once more, in a session of its own
        qputenv("GN_TEST_HAS_BUS", "1");
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        std::array<char *, 64> command{const_cast<char *>("dbus-run-session"), const_cast<char *>("--")};
        std::copy_n(argv, std::min<int>(argc, 60), command.begin() + 2);
        ::execvp(command.front(), command.data());
    }
    const QTemporaryDir home;
    for (const char *name :
         {"XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"}) {
        qputenv(name, home.path().toUtf8());
    }
    for (const char *name : {"GIPHY_API_KEY", "GIPHY_NAVIGATOR_CONFIG"}) {
        qunsetenv(name);
    }
    qputenv("LC_ALL", "C.UTF-8");
    gn::prepareProcess();
    const QApplication application(argc, argv);
    gn::prepareApplication();
    gn::test::DesktopSearchTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_desktopsearch.moc"
