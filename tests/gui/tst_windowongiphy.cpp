// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole way: the window, GiphyProvider and the network against the fake GIPHY. GN_SHOTS=FOLDER keeps a picture of
// every state, to be looked at.

#include "gui/wall/gifgridview.h"
#include "gui/wall/gridaccessible.h"
#include "gui/window/theme.h"
#include "gui/windowfixture.h"
#include "providers/callbudget.h"
#include "providers/giphyprovider.h"
#include "support/fakegiphy.h"

#include <QApplication>
#include <QPixmap>
#include <QScrollBar>
#include <QTest>

using namespace gn;
using namespace Qt::StringLiterals;
using gn::test::FakeGiphy;

namespace {

constexpr int PageSize = 50;

struct Parts
{
    FakeGiphy giphy;
    test::WindowParts window;
    CallBudget budget{window.dir.filePath(u"state"_s)};
    GiphyProvider provider{window.queue, budget, settings()};
    MainWindow main{window.services()};

    explicit Parts(const QString &key = u"ok"_s)
    {
        provider.setSettings(settings(key));
        main.resize(1000, 700);
        main.setProvider(provider);
        main.show();
    }

    GiphySettings settings(const QString &key = u"ok"_s) const
    {
        GiphySettings settings{.apiUrl = giphy.apiUrl(), .key = key};
        settings.requestTimeout = std::chrono::milliseconds(4000);
        settings.retries.afterLoss = std::chrono::milliseconds(20);
        settings.retries.afterOutage = std::chrono::milliseconds(40);
        settings.retries.least = std::chrono::milliseconds(20);
        return settings;
    }

    GifGridView *wall() const { return main.findChild<GifGridView *>(); }

    int rows() const { return wall()->model()->rowCount(); }

    QString firstId() const { return wall()->model()->index(0, 0).data(GifListModel::GifRole).value<Gif>().id; }

    QString title() const { return main.findChild<QLabel *>(u"titleLabel"_s)->text(); }

    void keepPicture(const QString &name)
    {
        const QString folder = qEnvironmentVariable("GN_SHOTS");
        if (!folder.isEmpty()) {
            QVERIFY(main.grab().save(folder + u'/' + name + u".png"_s));
        }
    }
};

} // namespace

class TestWindowOnGiphy : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        installAccessibility();
        m_theme = std::make_unique<Theme>(*qApp, Appearance::Light);
    }

    void cleanupTestCase() { m_theme.reset(); }

    void search_paintsThumbnailsAndNamesTheSource()
    {
        Parts parts;
        parts.main.search(u"cat"_s);
        QTRY_VERIFY(parts.main.isSettled());
        QCOMPARE(parts.rows(), PageSize);
        QCOMPARE(parts.firstId(), FakeGiphy::idOf(u"cat"_s, 0));
        const auto labels = parts.main.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains("Powered by GIPHY"_L1);
        }));
        parts.keepPicture(u"results"_s);
    }

    void scrolling_reachesTheFifthPageWithoutAGap()
    {
        Parts parts;
        parts.main.search(u"dog"_s);
        QTRY_VERIFY(parts.main.isSettled());
        for (int page = 2; page <= 5; ++page) {
            parts.wall()->verticalScrollBar()->setValue(parts.wall()->verticalScrollBar()->maximum());
            QTRY_VERIFY(parts.rows() >= page * PageSize);
        }
        for (int row = 0; row < 5 * PageSize; ++row) {
            QCOMPARE(parts.wall()->model()->index(row, 0).data(GifListModel::GifRole).value<Gif>().id,
                     FakeGiphy::idOf(u"dog"_s, row));
        }
        parts.wall()->verticalScrollBar()->setValue(parts.wall()->verticalScrollBar()->maximum());
        QTRY_VERIFY(parts.main.isSettled());
        parts.keepPicture(u"page5"_s);
    }

    void newSearchWhileLoading_neverShowsTheOlderAnswer()
    {
        Parts parts;
        parts.giphy.setSlowness(250);
        parts.main.search(u"__slow"_s);
        QTRY_VERIFY(parts.giphy.calls() >= 1);
        parts.main.search(u"fast"_s);
        QTRY_VERIFY(parts.main.isSettled());
        QTest::qWait(400); // the slow answer would have come by now
        QCOMPARE(parts.firstId(), FakeGiphy::idOf(u"fast"_s, 0));
        QCOMPARE(parts.rows(), PageSize);
    }

    void fault_saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("title");
        const auto row = [](const char *query, const char *key, const char *title) {
            QTest::addRow("%s %s", query, key)
                << QString::fromLatin1(query) << QString::fromLatin1(key) << QString::fromLatin1(title);
        };
        row("__empty", "ok", "Nothing found");
        row("__synthetic", "ok", "having trouble");
        row("__500", "ok", "having trouble");
        row("__503", "ok", "having trouble");
        row("__html", "ok", "could not be read");
        row("__truncated", "ok", "could not be read");
        row("__cut", "ok", "could not be read");
        row("__reset", "ok", "connection to GIPHY");
        row("__stall", "ok", "did not answer in time");
        row("__geo", "ok", "Not available where you are");
        row("__414", "ok", "can't be searched for");
        row("__429", "ok", "hourly limit");
        row("cat", "bad", "does not accept the key");
        row("cat", "banned", "has barred this key");
        row("cat", "limited", "hourly limit");
    }

    void fault_saysWhatIsWrong()
    {
        QFETCH(QString, query);
        QFETCH(QString, key);
        QFETCH(QString, title);
        Parts parts(key);
        parts.main.search(query);
        QTRY_VERIFY_WITH_TIMEOUT(parts.main.isSettled(), 10'000);
        QVERIFY2(parts.title().contains(title), qPrintable(parts.title()));
        QVERIFY(parts.main.findChild<QLabel *>(u"titleLabel"_s)->isVisible());
        QCOMPARE(parts.rows(), 0);
        parts.keepPicture(u"state-"_s + query + u'-' + key);
    }

    void brokenMedia_becomeQuietTilesAndTheRestIsPainted()
    {
        Parts parts;
        parts.main.search(u"__media"_s);
        QTRY_VERIFY(parts.rows() == PageSize);
        const auto isBroken = [&](int row) {
            return !parts.wall()->failureText(parts.wall()->model()->index(row, 0)).isEmpty();
        };
        QTRY_VERIFY(isBroken(0)); // 404
        QTRY_VERIFY(isBroken(1)); // 403
        QVERIFY(!isBroken(2));    // a GIF that ends early shows what came of it; the fourth stalls
        QVERIFY(!isBroken(4));
        parts.keepPicture(u"broken-tiles"_s);
    }

    void scantItems_areShownWithoutACrash()
    {
        Parts parts;
        parts.main.search(u"__missing"_s);
        QTRY_VERIFY(parts.main.isSettled());
        QVERIFY(parts.rows() > 0);
        parts.keepPicture(u"scant"_s);
    }

    void spentBudget_saysWhenCallsReturn()
    {
        Parts parts;
        parts.budget.setLimit(5);
        for (int call = 0; call < 5; ++call) {
            parts.budget.spend();
        }
        parts.main.search(u"cat"_s);
        QTRY_VERIFY(parts.main.isSettled());
        QVERIFY2(parts.title().contains("calls are spent"_L1), qPrintable(parts.title()));
        QCOMPARE(parts.giphy.calls(), 0);
        parts.keepPicture(u"budget-spent"_s);
    }

    void unreachableHost_isCalledSo()
    {
        Parts parts;
        parts.giphy.server().stopListening();
        parts.main.search(u"cat"_s);
        QTRY_VERIFY_WITH_TIMEOUT(parts.main.isSettled(), 10'000);
        QVERIFY2(parts.title().contains("GIPHY"_L1), qPrintable(parts.title()));
        parts.keepPicture(u"unreachable"_s);
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestWindowOnGiphy)
#include "tst_windowongiphy.moc"
