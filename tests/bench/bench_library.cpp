// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The library with many items: how long a search takes from asking to the answer in the asking thread, next to what
// LIKE takes on the same file; what importing costs, and for how long it keeps the asking thread from its event loop.
// bench_library [ITEMS [ROUNDS]]   prints tables

#include "bench/librarygenerator.h"
#include "gifprobe/measure.h"
#include "gifprobe/table.h"
#include "storage/library/gifjson.h"
#include "storage/library/library.h"
#include "storage/library/sql.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace gn;
using namespace Qt::StringLiterals;
using gn::bench::Generator;
using gn::probe::median;
using gn::probe::number;
using gn::probe::percentile;

namespace {

constexpr int Batch = 1'000;
constexpr int PageSize = 50;
constexpr double Megabyte = 1024.0 * 1024.0;

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

// For how long the event loop of this thread was kept from its work, at most: the timer of one that is free comes
// every millisecond.
class Gap final
{
public:
    Gap()
    {
        m_ticks.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_ticks, &QTimer::timeout, &m_ticks, [this] {
            m_longest = std::max(m_longest, milliseconds(m_sinceTick));
            m_sinceTick.start();
        });
        m_sinceTick.start();
        m_ticks.start(1);
    }

    double longest() const { return m_longest; }

private:
    QTimer m_ticks;
    QElapsedTimer m_sinceTick;
    double m_longest = 0;
};

struct Figures
{
    std::vector<double> times;
    qint64 total = 0;

    QString text() const { return number(median(times), 2) + u" / "_s + number(percentile(times, 0.95), 2); }
};

void wait(const std::function<Library::Pending(const std::function<void()> &done)> &begin)
{
    QEventLoop loop;
    const Library::Pending pending = begin([&loop] { loop.quit(); });
    loop.exec();
}

void fill(const QString &file, Generator &generator, int items)
{
    Library library(file);
    QElapsedTimer timer;
    timer.start();
    for (int done = 0; done < items; done += Batch) {
        QList<Gif> gifs;
        for (int index = 0; index < std::min(Batch, items - done); ++index) {
            gifs.append(generator.next());
        }
        wait([&](const auto &finish) {
            library.setFavourite(gifs, true, [finish](const Result<bool> &) { finish(); });
            return Library::Pending();
        });
    }
    std::printf("%d items written in %.1f s, %.0f MB\n",
                items,
                milliseconds(timer) / 1e3,
                static_cast<double>(QFileInfo(file).size()) / Megabyte);
}

Figures ours(Library &library, const LibraryQuery &query, int rounds)
{
    Figures figures;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        wait([&](const auto &finish) {
            return library.find(query, [&figures, finish](const Result<LibraryPage> &page) {
                figures.total = page.has_value() ? page->total : -1;
                finish();
            });
        });
        figures.times.push_back(milliseconds(timer));
    }
    return figures;
}

// What a program without an index does: every word anywhere in one of the texts, the newest fifty, and how many.
Figures rival(Sql &sql, const QString &text, int rounds, bool isCounting)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    QStringList conditions{u"1"_s};
    QVariantList values;
    for (const QString &word : words) {
        conditions.append(u"(title || ' ' || alt || ' ' || author || ' ' || tags || ' ' || own) LIKE ?"_s);
        values.append(QString(u'%' + word + u'%'));
    }
    const QString where = u" FROM item_text WHERE "_s + conditions.join(u" AND "_s);
    Figures figures;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        QList<qint64> rows;
        sql.each(u"SELECT rowid"_s + where + u" ORDER BY rowid DESC LIMIT 50"_s, values, [&](const QSqlQuery &row) {
            rows.append(row.value(0).toLongLong());
            return true;
        });
        for (const qint64 row : rows) {
            sql.each(u"SELECT gif FROM item WHERE nr = ?"_s, {row}, [](const QSqlQuery &item) {
                return !gifFromBytes(item.value(0).toByteArray()).id.isEmpty();
            });
        }
        if (isCounting) {
            figures.total = sql.number(u"SELECT count(*)"_s + where, values).value_or(-1);
        }
        figures.times.push_back(milliseconds(timer));
    }
    return figures;
}

void benchSearch(const QString &file, int items, int rounds)
{
    Generator generator;
    fill(file, generator, items);
    QElapsedTimer timer;
    const Gap gap;
    timer.start();
    Library library(file);
    ours(library, {.limit = PageSize}, 1);
    const double firstPage = milliseconds(timer);
    wait([&](const auto &finish) { // behind the favourites, which are read then
        return library.stale(u"giphy"_s, {}, 1, [finish](const Result<QStringList> &) { finish(); });
    });
    QCoreApplication::processEvents();
    std::printf(
        "first page %.1f ms after opening, favourites known after %.1f ms, longest gap of the event loop %.1f ms; "
        "resident %.0f MB\n\n",
        firstPage,
        milliseconds(timer),
        gap.longest(),
        static_cast<double>(probe::residentBytes()) / Megabyte);

    const QString common = generator.wordOfRank(2);
    const QString middle = generator.wordOfRank(300);
    const QString rare = generator.wordOfRank(30'000);
    QString mistyped = rare;
    mistyped[3] = u'x';
    QString mistypedFirst = rare;
    mistypedFirst[0] = u'x';

    struct Asked
    {
        QString what;
        LibraryQuery query;
    };

    const LibraryScope favourites{.kind = LibraryScope::Kind::Favourites};
    const QList<Asked> all{
        {u"nothing typed"_s, {}},
        {u"nothing typed, page 1000"_s, {.offset = 50'000}},
        {u"nothing typed, favourites"_s, {.scope = favourites}},
        {u"one letter"_s, {.text = common.left(1)}},
        {u"one letter, favourites"_s, {.scope = favourites, .text = common.left(1)}},
        {u"two letters"_s, {.text = common.left(2)}},
        {u"common word"_s, {.text = common}},
        {u"word"_s, {.text = middle}},
        {u"beginning of a word"_s, {.text = middle.left(4)}},
        {u"rare word"_s, {.text = rare}},
        {u"two words"_s, {.text = common + u' ' + middle}},
        {u"three words"_s, {.text = common + u' ' + generator.wordOfRank(5) + u' ' + middle.left(3)}},
        {u"mistyped"_s, {.text = mistyped}},
        {u"mistyped first letter"_s, {.text = mistypedFirst}},
        {u"mistyped and a word"_s, {.text = mistyped + u' ' + common}},
        {u"nothing like it"_s, {.text = u"qqqqqqqqqq"_s}},
    };
    Sql sql(file);
    probe::Table table({u"search"_s,
                        u"matches"_s,
                        u"ours, ms p50 / p95"_s,
                        u"first"_s,
                        u"LIKE, first 50"_s,
                        u"LIKE with total"_s,
                        u"its matches"_s});
    std::vector<double> medians;
    for (const Asked &asked : all) {
        LibraryQuery query = asked.query;
        query.limit = PageSize;
        const Figures our = ours(library, query, rounds);
        const Figures quick = rival(sql, query.text, std::max(rounds / 10, 3), false);
        const Figures like = rival(sql, query.text, std::max(rounds / 10, 3), true);
        medians.push_back(median(our.times));
        table.addRow({asked.what,
                      QString::number(our.total),
                      our.text(),
                      number(our.times.front(), 1),
                      quick.text(),
                      like.text(),
                      QString::number(like.total)});
    }
    table.print();
    std::printf("\nmedian of the medians %.2f ms, largest %.2f ms; resident %.0f MB\n\n",
                median(medians),
                *std::max_element(medians.cbegin(), medians.cend()),
                static_cast<double>(probe::residentBytes()) / Megabyte);
}

void writeExport(const QString &path, int items)
{
    Generator generator;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        std::fprintf(stderr, "can't write %s\n", qPrintable(path));
        return;
    }
    const QByteArray now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1();
    file.write("{\"format\":\"giphy-navigator-library\",\"version\":1,\"items\":[\n");
    for (int index = 0; index < items; ++index) {
        file.write(QByteArray((index > 0 ? ",\n{\"gif\":" : "{\"gif\":") + gifToBytes(generator.next())
                              + ",\"added\":\"" + now + "\",\"favourite\":\"" + now + "\"}"));
    }
    file.write("],\"collections\":[]}\n");
}

void benchImport(const QTemporaryDir &folder, int items)
{
    const QString path = folder.filePath(u"import.json"_s);
    writeExport(path, items);
    Library library(folder.filePath(u"imported.sqlite"_s));
    wait([&](const auto &finish) { return library.find({}, [finish](const Result<LibraryPage> &) { finish(); }); });
    const Gap gap;
    int steps = 0;
    ImportReport report;
    QElapsedTimer whole;
    whole.start();
    wait([&](const auto &finish) {
        return library.importFrom(
            path,
            {},
            [&steps](int, int) { ++steps; },
            [&report, finish](const Result<ImportReport> &done) {
                report = done.value_or(ImportReport());
                finish();
            });
    });
    std::printf("import of %d items: %.2f s, %d new, %d steps of progress, longest gap of the event loop %.1f ms, "
                "resident %.0f MB\n",
                items,
                milliseconds(whole) / 1e3,
                report.newItems,
                steps,
                gap.longest(),
                static_cast<double>(probe::residentBytes()) / Megabyte);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int items = arguments.value(1, u"100000"_s).toInt();
    const int rounds = arguments.value(2, u"50"_s).toInt();
    const QTemporaryDir folder;
    benchSearch(folder.filePath(u"library.sqlite"_s), items, rounds);
    benchImport(folder, items / 10);
    return 0;
}
