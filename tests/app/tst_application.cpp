// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole program in one process, with XDG folders of its own: what only the composition root does.

#include "app/application.h"
#include "app/pagenames.h"
#include "app/singleinstance.h"
#include "app/startup.h"
#include "gui/polls/pollspage.h"
#include "gui/preview/previewoverlay.h"
#include "gui/window/toast.h"
#include "support/tinygif.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

namespace gn::test {

using namespace Qt::StringLiterals;

class ApplicationTest final : public QObject
{
    Q_OBJECT

private slots:
    void serverStartedFromThePolls_saysWhyItCanNot();
    void languageChosen_windowSpeaksItAtOnceAndKeepsTheSearch();
    void pageOfTheCommandLine_isShown();
    void pageAnotherProcessAsksFor_isShown();
    void pictureOfTheCommandLine_isOpenedOverTheSearch();
    void pictureAnotherProcessAsksFor_isOpenedOverThePage();

private:
    static QUrl pictureIn(const QTemporaryDir &folder, const QString &name); // invalid: it could not be written

    static PreviewOverlay *preview() { return window() == nullptr ? nullptr : window()->findChild<PreviewOverlay *>(); }

    static MainWindow *window();
    static Config withoutNetwork(); // what its pages would fetch is nowhere
};

MainWindow *ApplicationTest::window()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<MainWindow *>(widget); found != nullptr && found->isVisible()) {
            return found;
        }
    }
    return nullptr;
}

Config ApplicationTest::withoutNetwork()
{
    Config config;
    config.pokeapi.apiUrl = QUrl(u"http://127.0.0.1:1/"_s);
    return config;
}

void ApplicationTest::serverStartedFromThePolls_saysWhyItCanNot()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    Config config;
    config.server.port = other.serverPort();
    SingleInstance instance;
    Application application(*qApp, config, CommandLine{.query = u"cats"_s, .isNewInstance = true}, instance);
    application.start();
    QTRY_VERIFY(window() != nullptr && window()->isSettled());
    window()->showPage(u"polls"_s);
    auto *polls = window()->findChild<PollsPage *>();
    QVERIFY(polls != nullptr && polls->isVisible());
    emit polls->serverWanted(); // the page of the server was never opened
    const auto *toast = window()->findChild<Toast *>();
    QTRY_VERIFY(toast->isVisible());
    QVERIFY(toast->findChild<QLabel *>()->text().contains("could not be started"_L1));
}

void ApplicationTest::languageChosen_windowSpeaksItAtOnceAndKeepsTheSearch()
{
    SingleInstance instance;
    Application application(*qApp, Config(), CommandLine{.query = u"cats"_s, .isNewInstance = true}, instance);
    application.start();
    QTRY_VERIFY(window() != nullptr && window()->isSettled());
    QCOMPARE(window()->query(), u"cats"_s);
    const auto firstMenu = [] { return window()->menuBar()->actions().constFirst()->text(); };
    QCOMPARE(firstMenu(), u"&File"_s);

    window()->openSettings(SettingsDialog::Page::General);
    auto *dialog = window()->findChild<SettingsDialog *>();
    auto *box = dialog->findChild<QComboBox *>(u"uiLanguageBox"_s);
    box->setCurrentIndex(box->findData(u"de"_s));
    dialog->accept();
    QTRY_VERIFY(window() != nullptr && firstMenu() == "&Datei"_L1);
    QTRY_VERIFY(window()->isSettled());
    QCOMPARE(window()->query(), u"cats"_s);
    QCOMPARE(window()->windowTitle(), u"cats — Giphy Navigator"_s);
}

void ApplicationTest::pageOfTheCommandLine_isShown()
{
    SingleInstance instance;
    Application application(*qApp, withoutNetwork(), CommandLine{.page = u"polls"_s, .isNewInstance = true}, instance);
    application.start();
    QTRY_VERIFY(window() != nullptr && window()->page() == "polls"_L1);
    for (const QLatin1StringView name : PageNames) { // the window has every page that may be asked for
        window()->showPage(QString());
        QVERIFY(window()->page().isEmpty());
        window()->showPage(name);
        QCOMPARE(window()->page(), name);
    }
}

void ApplicationTest::pageAnotherProcessAsksFor_isShown()
{
    SingleInstance instance;
    Application application(*qApp, withoutNetwork(), CommandLine{.query = u"cats"_s, .isNewInstance = true}, instance);
    application.start();
    QTRY_VERIFY(window() != nullptr && window()->isSettled());
    emit instance.asked(1, {.page = u"pokedex"_s});
    QCOMPARE(window()->page(), u"pokedex"_s);
    QCOMPARE(window()->query(), u"cats"_s);
    emit instance.asked(2, {.page = u"attic"_s}); // one of a newer version: the window as it is
    QCOMPARE(window()->page(), u"pokedex"_s);
    emit instance.asked(3, {.query = u"dogs"_s});
    QCOMPARE(window()->page(), QString());
    QCOMPARE(window()->query(), u"dogs"_s);
}

QUrl ApplicationTest::pictureIn(const QTemporaryDir &folder, const QString &name)
{
    QFile file(folder.filePath(name));
    const QByteArray bytes = tinyGif({40, 30}, 3, 0xff00ff00, 5);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    return isWritten ? QUrl::fromLocalFile(file.fileName()) : QUrl();
}

void ApplicationTest::pictureOfTheCommandLine_isOpenedOverTheSearch()
{
    const QTemporaryDir folder;
    const QUrl url = pictureIn(folder, u"happy_dog.gif"_s);
    QVERIFY(url.isValid());
    SingleInstance instance;
    Application application(
        *qApp, Config(), CommandLine{.query = u"cats"_s, .pictures = {url}, .isNewInstance = true}, instance);
    application.start();
    QTRY_VERIFY(preview() != nullptr && preview()->isOpen());
    QTRY_VERIFY(window()->isSettled()); // the search as well
    QCOMPARE(window()->query(), u"cats"_s);
    QVERIFY(preview()->isOpen());
    QCOMPARE(preview()->currentGif().title, u"happy dog"_s);
    preview()->dismiss();
    QTRY_VERIFY(window()->isSettled());
    QCOMPARE(window()->query(), u"cats"_s);
}

void ApplicationTest::pictureAnotherProcessAsksFor_isOpenedOverThePage()
{
    const QTemporaryDir folder;
    const QUrl url = pictureIn(folder, u"dog.gif"_s);
    QVERIFY(url.isValid());
    SingleInstance instance;
    Application application(*qApp, withoutNetwork(), CommandLine{.query = u"cats"_s, .isNewInstance = true}, instance);
    application.start();
    QTRY_VERIFY(window() != nullptr && window()->isSettled());
    window()->showPage(u"pokedex"_s);
    emit instance.asked(1, {.pictures = {url}});
    QTRY_VERIFY(preview() != nullptr && preview()->isOpen());
    QCOMPARE(window()->page(), QString());
    QCOMPARE(window()->query(), u"cats"_s);
    emit instance.asked(2, {.query = u"dogs"_s});
    QVERIFY(!preview()->isOpen()); // it would lie over the answer
    emit instance.asked(3, {.pictures = {QUrl::fromLocalFile(folder.filePath(u"gone.gif"_s))}});
    const auto *toast = window()->findChild<Toast *>();
    QTRY_VERIFY(toast->isVisible());
    QVERIFY(toast->findChild<QLabel *>(u"toastText"_s)->text().contains("gone.gif"_L1));
    QVERIFY(!preview()->isOpen());
}

} // namespace gn::test

int main(int argc, char *argv[])
{
    const QTemporaryDir home;
    for (const char *name :
         {"XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"}) {
        qputenv(name, home.path().toUtf8());
    }
    for (const char *name : {"GIPHY_API_KEY", "GIPHY_NAVIGATOR_CONFIG", "DBUS_SESSION_BUS_ADDRESS"}) {
        qunsetenv(name);
    }
    qputenv("LC_ALL", "C.UTF-8");
    gn::prepareProcess();
    const QApplication application(argc, argv);
    gn::prepareApplication();
    gn::test::ApplicationTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_application.moc"
