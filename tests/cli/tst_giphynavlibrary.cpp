// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/giphynavsession.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <optional>

using namespace gn::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray item(const QByteArray &id, const QByteArray &title)
{
    return "{\"gif\":{\"source\":\"giphy\",\"id\":\"" + id + "\",\"title\":\"" + title
           + "\",\"page\":\"https://giphy.com/gifs/" + id
           + "\"},\"added\":\"2026-01-01T00:00:00.000Z\",\"favourite\":\"2026-01-01T00:00:00.000Z\"}";
}

QByteArray library(const QByteArray &items)
{
    return "{\"format\":\"giphy-navigator-library\",\"version\":1,\"items\":[\n" + items
           + "],\n\"collections\":[{\"name\":\"My cats\",\"members\":["
             "{\"source\":\"giphy\",\"id\":\"cat\",\"added\":\"2026-01-01T00:00:00.000Z\"}]}]}";
}

} // namespace

// giphynav library, the real program.
class TestGiphynavLibrary : public QObject
{
    Q_OBJECT

private:
    // The name of a file of that content.
    QString file(const QByteArray &content)
    {
        const QString name = m_folder->filePath(u"library.json"_s);
        QFile written(name);
        return written.open(QIODevice::WriteOnly) && written.write(content) == content.size() ? name : QString();
    }

    Run run(const QStringList &arguments) { return m_session->run(QStringList{u"library"_s} + arguments); }

    void fill()
    {
        const Run imported = run({u"import"_s, file(library(item("cat", "Happy cat") + "," + item("dog", "Sad dog")))});
        QCOMPARE(imported.err, QByteArray());
        QCOMPARE(imported.out, QByteArray("2 items, new: 2 items, 2 favourites, 1 collection, 0 files\n"));
        QCOMPARE(imported.exitCode, 0);
    }

    std::optional<GiphynavSession> m_session;
    std::optional<QTemporaryDir> m_folder;

private slots:

    void init()
    {
        m_session.emplace();
        m_folder.emplace();
        QVERIFY(m_session->isValid() && m_folder->isValid());
    }

    void emptyLibrary_listsNothing()
    {
        const Run listed = run({u"list"_s});
        QCOMPARE(listed.err, QByteArray());
        QCOMPARE(listed.out, QByteArray());
        QCOMPARE(listed.exitCode, 0);
    }

    void importedItems_areListedAndFound()
    {
        fill();
        QCOMPARE(run({u"list"_s}).lines().size(), 2);
        QCOMPARE(run({u"list"_s, u"--favourites"_s, u"--limit"_s, u"1"_s}).lines().size(), 1);
        QCOMPARE(run({u"list"_s, u"--offset"_s, u"1"_s}).lines().size(), 1);
        QCOMPARE(run({u"search"_s, u"hapy ca"_s}).out, QByteArray("https://giphy.com/gifs/cat\n"));
        QCOMPARE(run({u"list"_s, u"--collection"_s, u"My cats"_s}).out, QByteArray("https://giphy.com/gifs/cat\n"));
        const Run json = run({u"search"_s, u"dog"_s, u"--json"_s, u"--limit"_s, u"7"_s});
        QCOMPARE(
            json.out,
            QByteArray("{\"query\": \"dog\", \"limit\": 7, \"gifs\": [{\"url\": \"https://giphy.com/gifs/dog\"}]}\n"));
        const Run nothing = run({u"search"_s, u"xyzzy"_s});
        QCOMPARE(nothing.exitCode, 0);
        QCOMPARE(nothing.out, QByteArray());
    }

    void importTwice_changesNothing()
    {
        fill();
        const Run again = run({u"import"_s, m_folder->filePath(u"library.json"_s)});
        QCOMPARE(again.out, QByteArray("2 items, new: 0 items, 0 favourites, 0 collections, 0 files\n"));
    }

    void export_writesAFileOrAFolder()
    {
        fill();
        const QString path = m_folder->filePath(u"out.json"_s);
        const Run exported = run({u"export"_s, path});
        QCOMPARE(exported.err, QByteArray());
        QCOMPARE(exported.out, QByteArray("2 items, 1 collection, 0 files\n"));
        QFile written(path);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(!QJsonDocument::fromJson(written.readAll()).isNull());
        QCOMPARE(run({u"export"_s, m_folder->filePath(u"out/"_s)}).exitCode, 0);
        QVERIFY(QFile::exists(m_folder->filePath(u"out/library.json"_s)));
        QCOMPARE(run({u"import"_s, m_folder->filePath(u"out"_s)}).exitCode, 0);
    }

    void whatCannotBeDone_isOneLineAndAFailure()
    {
        const auto fails = [this](const QStringList &arguments, const QByteArray &words) {
            const Run failed = run(arguments);
            QCOMPARE(failed.exitCode, 1);
            QCOMPARE(failed.out, QByteArray());
            QCOMPARE(failed.err.count('\n'), 1);
            QVERIFY2(failed.err.startsWith("giphynav: ") && failed.err.contains(words), failed.err.constData());
        };
        fails({u"import"_s, u"/nonexistent.json"_s}, "/nonexistent.json");
        fails({u"import"_s, file(library("\n" + item("", "No id") + "\n"))}, "library.json:3: items/0/gif/id");
        fails({u"export"_s, u"/nonexistent/out.json"_s}, "/nonexistent/out.json");
        fails({u"list"_s, u"--collection"_s, u"nosuch"_s}, "'nosuch'");
        m_session->setVariable(u"XDG_DATA_HOME"_s, m_folder->filePath(u"library.json"_s)); // a file
        fails({u"list"_s}, "library.json");
    }

    void wrongUsage_endsWithTwoAndAHint_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("nothing") << QStringList{} << QByteArray("say list, search");
        QTest::newRow("action") << QStringList{u"delete"_s} << QByteArray("'delete'");
        QTest::newRow("no QUERY") << QStringList{u"search"_s, u" "_s} << QByteArray("QUERY is missing");
        QTest::newRow("no FILE") << QStringList{u"export"_s} << QByteArray("FILE is missing");
        QTest::newRow("two") << QStringList{u"search"_s, u"a"_s, u"b"_s} << QByteArray("quotes");
        QTest::newRow("list with QUERY") << QStringList{u"list"_s, u"a"_s} << QByteArray("use search");
        QTest::newRow("limit") << QStringList{u"list"_s, u"--limit"_s, u"0"_s} << QByteArray("1 to 1000");
        QTest::newRow("offset") << QStringList{u"list"_s, u"--offset=-1"_s} << QByteArray("0 or more");
        QTest::newRow("option of list") << QStringList{u"export"_s, u"x"_s, u"--json"_s} << QByteArray("--json");
        QTest::newRow("no collection") << QStringList{u"list"_s, u"--collection="_s} << QByteArray("no value");
        QTest::newRow("both") << QStringList{u"list"_s, u"--favourites"_s, u"--collection=a"_s}
                              << QByteArray("exclude");
    }

    void wrongUsage_endsWithTwoAndAHint()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, words);
        const Run wrong = run(arguments);
        QCOMPARE(wrong.exitCode, 2);
        QVERIFY(wrong.out.isEmpty());
        QVERIFY2(wrong.err.contains(words), wrong.err.constData());
        QVERIFY2(wrong.err.endsWith("Try: giphynav library --help\n"), wrong.err.constData());
    }

    void damagedLibrary_isSetAsideAndSaidSo()
    {
        m_session->setVariable(u"XDG_DATA_HOME"_s, m_folder->path());
        fill();
        const QString folder = m_folder->path();
        QFile damaged(folder + u"/giphy-navigator/library.sqlite"_s);
        QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write("damaged") == 7);
        damaged.close();
        const Run listed = run({u"list"_s});
        QCOMPARE(listed.exitCode, 0);
        QVERIFY2(listed.err.contains("set aside as"), listed.err.constData());
        QVERIFY(!QDir(folder + u"/giphy-navigator"_s).entryList({u"*.broken-*"_s}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestGiphynavLibrary)
#include "tst_giphynavlibrary.moc"
