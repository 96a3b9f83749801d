// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/library/gifjson.h"
#include "storage/library/jsonplace.h"
#include "storage/libraryhelp.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;

namespace {

// With every field that there is.
Gif fullGif()
{
    return {.id = u"full"_s,
            .source = u"giphy"_s,
            .kind = MediaKind::Sticker,
            .title = u"Title \"quoted\" ü猫\n"_s,
            .altText = u"alt"_s,
            .pageUrl = QUrl(u"https://giphy.com/gifs/full?a=b%20c"_s),
            .rating = u"pg-13"_s,
            .author = u"author"_s,
            .authorUrl = QUrl(u"https://giphy.com/author"_s),
            .originName = u"origin.example"_s,
            .originUrl = QUrl(u"http://origin.example/x"_s),
            .tags = {u"a"_s, u"b c"_s},
            .renditions = {{.name = u"original"_s,
                            .url = QUrl(u"https://media.giphy.com/a.gif"_s),
                            .size = {480, 270},
                            .bytes = 5'000'000'000,
                            .frames = 12},
                           {.name = u"still"_s,
                            .url = QUrl(u"https://media.giphy.com/a.jpg"_s),
                            .format = MediaFormat::Jpeg,
                            .isStill = true},
                           {.url = QUrl(u"https://media.giphy.com/a.webp"_s), .format = MediaFormat::WebP},
                           {.url = QUrl(u"https://media.giphy.com/a.mp4"_s), .format = MediaFormat::Mp4},
                           {.url = QUrl(u"https://media.giphy.com/a.png"_s), .format = MediaFormat::Png}}};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

// Export and import, and the JSON that both are made of.
class TestLibraryExchange : public QObject
{
    Q_OBJECT

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    Result<ExportReport> exported(const QString &name, ExportForm form)
    {
        return answerOf<ExportReport>([&](auto handler) { return m_library->exportTo(path(name), form, {}, handler); });
    }

    Result<ImportReport> imported(Library &library, const QString &name)
    {
        return answerOf<ImportReport>(
            [&](auto handler) { return library.importFrom(path(name), path(u"pictures"_s), {}, handler); });
    }

    // A library with something of everything.
    void fill()
    {
        QVERIFY(write(path(u"My cat.gif"_s), QByteArray(1000, 'c')));
        QVERIFY(favour(*m_library, {libraryGif(u"cat"_s, u"Happy cat"_s), fullGif()}));
        const auto pets = answerOf<qint64>([&](auto handler) { m_library->addCollection(u"Pets"_s, handler); });
        m_library->addCollection(u"Empty \"one\""_s);
        m_library->addToCollection(*pets, {libraryGif(u"cat"_s, u"Happy cat"_s), libraryGif(u"dog"_s, u"Sad dog"_s)});
        m_library->setOwnTags(libraryGif(u"cat"_s, u"Happy cat"_s), {u"mine"_s, u"nice one"_s});
        m_library->noteSaved(libraryGif(u"cat"_s, u"Happy cat"_s), path(u"My cat.gif"_s));
        m_library->noteSaved(libraryGif(u"gone"_s, u"Gone"_s), path(u"gone.gif"_s));
        m_library->noteUsed(libraryGif(u"used"_s, u"Used"_s));
        found(*m_library, {});
    }

    // All that an import can bring, as text.
    static QStringList stateOf(Library &library)
    {
        QStringList state;
        for (const Gif &gif : found(library, {.limit = 1000}).gifs) {
            const auto entry = answerOf<LibraryEntry>([&](auto handler) { return library.entry(keyOf(gif), handler); });
            state.append(QString::fromUtf8(gifToBytes(gif)) + entry->addedAt.toString(Qt::ISODateWithMs)
                         + (entry->isFavourite ? u"♥"_s : u""_s) + entry->ownTags.join(u'|') + entry->savedFile);
        }
        for (const Collection &collection : library.collections()) {
            const LibraryScope scope{.kind = LibraryScope::Kind::Collection, .collection = collection.id};
            state.append(collection.name + QString::number(collection.count)
                         + foundIds(library, {.scope = scope}).join(u','));
        }
        return state;
    }

    std::optional<QTemporaryDir> m_folder;
    std::optional<Library> m_library;

private slots:

    void init()
    {
        m_folder.emplace();
        QVERIFY(m_folder->isValid());
        m_library.emplace(path(u"library.sqlite"_s));
        QVERIFY(waitForReady(*m_library));
    }

    void cleanup() { m_library.reset(); }

    void gifJson_keepsEverything()
    {
        std::optional<JsonProblem> problem;
        QCOMPARE(gifFromJson(gifToJson(fullGif()), &problem), fullGif());
        QVERIFY(!problem);
        QCOMPARE(gifFromBytes(gifToBytes(libraryGif(u"x"_s, u"y"_s))), libraryGif(u"x"_s, u"y"_s));
        QCOMPARE(gifFromBytes("not JSON"), Gif());
    }

    void wrongGifJson_isReadAsFarAsItIsRight()
    {
        QJsonObject json = gifToJson(fullGif());
        json[u"title"_s] = 5;
        QJsonArray renditions = json[u"renditions"_s].toArray();
        QJsonObject second = renditions[1].toObject();
        second[u"format"_s] = u"avif"_s;
        renditions[1] = second;
        json[u"renditions"_s] = renditions;
        json[u"later"_s] = u"unknown keys are left out"_s;
        std::optional<JsonProblem> problem;
        const Gif gif = gifFromJson(json, &problem);
        QCOMPARE(problem, (JsonProblem{.path = {u"title"_s}, .what = u"must be a text"_s}));
        QCOMPARE(gif.title, QString());
        QCOMPARE(gif.altText, u"alt"_s);
        QCOMPARE(gif.renditions.size(), 4);
    }

    void jsonLine_findsTheValue()
    {
        const QByteArray json = "{\n\"a\": [1,\n {\"x, ]}\\\"\": 2,\n \"b\":\n [3]}],\n \"c\": 4}";
        QCOMPARE(jsonLine(json, {}), 1);
        QCOMPARE(jsonLine(json, {u"a"_s, u"0"_s}), 2);
        QCOMPARE(jsonLine(json, {u"a"_s, u"1"_s}), 3);
        QCOMPARE(jsonLine(json, {u"a"_s, u"1"_s, u"x, ]}\""_s}), 3);
        QCOMPARE(jsonLine(json, {u"a"_s, u"1"_s, u"b"_s, u"0"_s}), 5);
        QCOMPARE(jsonLine(json, {u"a"_s, u"1"_s, u"missing"_s}), 3);
        QCOMPARE(jsonLine(json, {u"c"_s}), 6);
    }

    void export_thenImport_givesTheSame()
    {
        fill();
        const auto report = exported(u"out.json"_s, ExportForm::Json);
        QVERIFY2(report.has_value(), report.has_value() ? "" : qPrintable(report.error().detail));
        QCOMPARE(*report, (ExportReport{.items = 3, .collections = 2}));
        const QByteArray json = contentOf(path(u"out.json"_s));
        QVERIFY(!json.contains(m_folder->path().toUtf8())); // the file may be given away
        QVERIFY(!json.contains("\"used\""));

        Library other(path(u"other.sqlite"_s));
        const auto first = imported(other, u"out.json"_s);
        QVERIFY2(first.has_value(), first.has_value() ? "" : qPrintable(first.error().detail));
        QCOMPARE(*first,
                 (ImportReport{.items = 3, .newItems = 3, .newFavourites = 2, .newCollections = 2, .newMembers = 2}));
        QTRY_COMPARE(other.favouriteCount(), 2);
        QTRY_COMPARE(other.collections().size(), 2);
        QCOMPARE(other.collections().first().name, u"Pets"_s);
        QCOMPARE(foundIds(other, {.text = u"nice mine"_s}), QStringList{u"cat"_s});

        const QStringList before = stateOf(other);
        const auto second = imported(other, u"out.json"_s);
        QCOMPARE(*second, (ImportReport{.items = 3}));
        QCOMPARE(stateOf(other), before);
    }

    void import_addsToWhatIsThere()
    {
        fill();
        QVERIFY(exported(u"out.json"_s, ExportForm::Json).has_value());
        Library other(path(u"other.sqlite"_s));
        Gif renamed = libraryGif(u"cat"_s, u"My own title"_s);
        QVERIFY(favour(other, {renamed}));
        other.setOwnTags(renamed, {u"own"_s});
        const auto pets = answerOf<qint64>([&](auto handler) { other.addCollection(u"Pets"_s, handler); });
        other.addToCollection(*pets, {libraryGif(u"bird"_s, u"Bird"_s)});
        QVERIFY(imported(other, u"out.json"_s).has_value());
        const auto entry = answerOf<LibraryEntry>([&](auto handler) { return other.entry(keyOf(renamed), handler); });
        QCOMPARE(entry->gif.title, u"My own title"_s);
        QCOMPARE(entry->ownTags, QStringList({u"own"_s, u"mine"_s, u"nice one"_s}));
        QTRY_COMPARE(other.collections().size(), 2);
        QTRY_COMPARE(other.collections().first().count, 3);
    }

    void folder_carriesTheSavedFiles()
    {
        fill();
        QVERIFY(QDir(m_folder->path()).mkpath(u"out/media"_s));
        QVERIFY(write(path(u"out/media/My cat.gif"_s), "somebody else's"));
        const auto report = exported(u"out"_s, ExportForm::Folder);
        QVERIFY2(report.has_value(), report.has_value() ? "" : qPrintable(report.error().detail));
        QCOMPARE(*report, (ExportReport{.items = 4, .collections = 2, .files = 1, .missingFiles = 1}));
        QCOMPARE(contentOf(path(u"out/media/My cat.gif"_s)), QByteArray("somebody else's"));
        QCOMPARE(contentOf(path(u"out/media/My cat (2).gif"_s)), QByteArray(1000, 'c'));
        QVERIFY(exported(u"out"_s, ExportForm::Folder).has_value()); // again: nothing is copied twice
        QCOMPARE(QDir(path(u"out/media"_s)).entryList(QDir::Files).size(), 2);

        Library other(path(u"other.sqlite"_s));
        const auto first = imported(other, u"out"_s);
        QVERIFY2(first.has_value(), first.has_value() ? "" : qPrintable(first.error().detail));
        QCOMPARE(first->newFiles, 1);
        QCOMPARE(contentOf(path(u"pictures/My cat (2).gif"_s)), QByteArray(1000, 'c'));
        const QStringList before = stateOf(other);
        QCOMPARE(imported(other, u"out"_s)->newFiles, 0);
        QCOMPARE(stateOf(other), before);

        const QStringList ownBefore = stateOf(*m_library);
        QCOMPARE(imported(*m_library, u"out"_s)->newFiles, 0); // it has the file already, elsewhere
        QCOMPARE(stateOf(*m_library), ownBefore);
    }

    void exportOntoAnotherProgramsFile_isRefused()
    {
        fill();
        QVERIFY(QDir(m_folder->path()).mkpath(u"out"_s));
        QVERIFY(write(path(u"out/library.json"_s), "{\"books\":[]}"));
        const auto report = exported(u"out"_s, ExportForm::Folder);
        QCOMPARE(report.error().kind, Error::Kind::File);
        QCOMPARE(contentOf(path(u"out/library.json"_s)), QByteArray("{\"books\":[]}"));
        QCOMPARE(exported(u"My cat.gif/out.json"_s, ExportForm::Json).error().kind, Error::Kind::File);
    }

    void wrongFile_isRefusedWithItsPlaceAndChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QByteArray &from, const QByteArray &to, const QString &words) {
            QTest::newRow(name) << from << to << words;
        };
        row("other format", "giphy-navigator-library", "bookmarks", u":1: format: this is no exported library"_s);
        row("newer version", "\"version\":1", "\"version\":2", u":1: version: is 2"_s);
        row("no version", "\"version\":1,", "", u"version: must be"_s);
        row("items of another kind", "\"items\":[", "\"items\":5,\"other\":[", u"items: must be an array"_s);
        row("no collections", "\"collections\":", "\"other\":", u"collections: is missing"_s);
        row("no id", "\"id\":\"full\",", "", u"items/1/gif/id: is missing"_s);
        row("title of another type", "\"Happy cat\"", "7", u":3: items/0/gif/title: must be a text"_s);
        row("bad time", "\"favourite\":\"", "\"favourite\":\"x", u":3: items/0/favourite: must be a time"_s);
        row("rendition", "\"width\":200", "\"width\":\"200\"", u"items/0/gif/renditions/0/width: must be a whole"_s);
        row("script", "https://giphy.com/gifs/cat", "javascript:alert(1)", u"items/0/gif/page: must begin"_s);
        row("local file", "https://media.giphy.com/media/cat/giphy.gif", "file:///etc/passwd", u"url: must begin"_s);
        row("unknown member", "{\"added\"", "{\"id\":\"x\",\"added\"", u"collections/0/members/0: is not among"_s);
        row("collection without name", "\"name\":\"Pets\"", "\"name\":\"\"", u"collections/0/name: is missing"_s);
        row("own tags", "\"ownTags\":[", "\"ownTags\":[1,", u"items/0/ownTags: must hold texts"_s);
        row("file in a single JSON",
            "\"ownTags\"",
            "\"file\":\"media/x.gif\",\"ownTags\"",
            u"only an exported folder"_s);
        row("half of it", "]}\n", "", u"not JSON"_s);
        row("nothing", "", "", u":1: not JSON"_s);
    }

    void wrongFile_isRefusedWithItsPlaceAndChangesNothing()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QFETCH(const QString, words);
        fill();
        QVERIFY(exported(u"out.json"_s, ExportForm::Json).has_value());
        QByteArray json = contentOf(path(u"out.json"_s));
        if (from.isEmpty()) {
            json.clear();
        } else {
            const qsizetype at = from == "]}\n" ? json.lastIndexOf(from) : json.indexOf(from);
            QVERIFY(at >= 0);
            if (from == "{\"added\"") { // the member's own id is the later one, which counts
                json.replace("\"id\":\"dog\",\"source\"", "\"id\":\"x\",\"source\"");
                json.replace("\"id\":\"cat\",\"source\":\"giphy\"}", "\"id\":\"x\",\"source\":\"giphy\"}");
            } else {
                json.replace(at, from.size(), to);
            }
        }
        QVERIFY(write(path(u"wrong.json"_s), json));
        Library other(path(u"other.sqlite"_s));
        QVERIFY(waitForReady(other));
        const auto report = imported(other, u"wrong.json"_s);
        QVERIFY(!report.has_value());
        QVERIFY2(report.error().detail.contains(words), qPrintable(report.error().detail));
        QVERIFY(report.error().detail.startsWith(path(u"wrong.json"_s)));
        QCOMPARE(stateOf(other), QStringList());
    }

    void mediaOutsideTheFolder_isRefused()
    {
        fill();
        QVERIFY(exported(u"out"_s, ExportForm::Folder).has_value());
        QByteArray json = contentOf(path(u"out/library.json"_s));
        for (const QByteArray &name : {QByteArray("../My cat.gif"), path(u"My cat.gif"_s).toUtf8(), QByteArray("x")}) {
            QVERIFY(write(path(u"out/library.json"_s), QByteArray(json).replace("media/My cat.gif", name)));
            const auto report = imported(*m_library, u"out"_s);
            QCOMPARE(report.error().kind, Error::Kind::InvalidData);
            QVERIFY2(report.error().detail.contains(u"items/0/file"_s), qPrintable(report.error().detail));
        }
        QVERIFY(!QFileInfo::exists(path(u"pictures"_s)));
    }

    void cancelledImport_changesNothing()
    {
        QByteArray json = "{\"format\":\"giphy-navigator-library\",\"version\":1,\"collections\":[],\"items\":[";
        for (int index = 0; index < 2000; ++index) {
            json += (index > 0 ? ",\n" : "\n")
                    + QByteArray("{\"added\":\"2026-01-01T00:00:00.000Z\",\"ownTags\":[\"a\"],")
                    + "\"gif\":" + gifToBytes(libraryGif(QString::number(index), u"x"_s)) + '}';
        }
        QVERIFY(write(path(u"many.json"_s), json + "]}"));
        Library::Pending pending;
        bool isAnswered = false;
        int total = 0;
        pending = m_library->importFrom(
            path(u"many.json"_s),
            {},
            [&](int, int all) {
                total = all;
                pending.reset();
            },
            [&](const Result<ImportReport> &) { isAnswered = true; });
        QTRY_COMPARE_WITH_TIMEOUT(total, 2000, LibraryPatience);
        const int kept = found(*m_library, {}).total;
        QVERIFY2(kept == 0 || kept == 2000, qPrintable(QString::number(kept))); // it may have been too late
        QVERIFY(!isAnswered);
    }

    void progress_comesToItsEnd()
    {
        fill();
        QList<std::pair<int, int>> steps;
        const auto report = answerOf<ExportReport>([&](auto handler) {
            return m_library->exportTo(
                path(u"out.json"_s),
                ExportForm::Json,
                [&steps](int done, int total) {
                    steps.append({done, total});
                },
                handler);
        });
        QVERIFY(report.has_value());
        QVERIFY(!steps.isEmpty());
        QCOMPARE(steps.constLast(), std::pair(3, 3));
    }
};

QTEST_GUILESS_MAIN(TestLibraryExchange)
#include "tst_libraryexchange.moc"
