// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/library/sql.h"
#include "storage/libraryhelp.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Rounds = 100;
constexpr int MostLines = 40; // acknowledged before a round's kill

} // namespace

// kill -9 at any moment loses nothing that was acknowledged.
class TestLibraryKill : public QObject
{
    Q_OBJECT

private:
    QString file() const { return m_folder.filePath(u"library.sqlite"_s); }

    // Runs the writer until it has acknowledged so many changes, kills it, and returns all that it had acknowledged.
    // The moment of the kill within a change is whatever the two processes' race gives, and some spinning.
    QStringList killedAfter(int lines, int round, quint32 spin) const
    {
        QProcess writer;
        writer.start(QStringLiteral(GN_LIBRARYWRITER), {file(), QString::number(round)});
        QByteArray output;
        while (output.count('\n') < lines) {
            if (!writer.waitForReadyRead(LibraryPatience)) {
                return {};
            }
            output += writer.readAllStandardOutput();
        }
        volatile quint32 spinning = spin;
        while (spinning > 0) {
            spinning = spinning - 1;
        }
        writer.kill();
        writer.waitForFinished(LibraryPatience);
        output += writer.readAllStandardOutput();
        const qsizetype end = output.lastIndexOf('\n'); // a line that broke off says nothing
        return QString::fromUtf8(output.first(end)).split(u'\n');
    }

    // Empty if what was acknowledged is there.
    static QString problemOf(Sql &sql, const QString &line)
    {
        const QStringList words = line.split(u' ');
        const QString what = words.first();
        const QString subject = words.value(1);
        const auto count = [&sql](const QString &statement, const QString &value) {
            return sql.number(u"SELECT count(*) FROM "_s + statement, {value}).value_or(-1);
        };
        const auto favourites = u"favourite JOIN item ON nr = item WHERE id = ?"_s;
        if (what == "favourite"_L1) {
            return count(favourites, subject) == 1 ? QString() : line;
        }
        if (what == "unfavourite"_L1) {
            return count(favourites, subject) == 0 ? QString() : line;
        }
        if (what == "collection"_L1) {
            return count(u"collection WHERE name = ?"_s, subject) == 1 ? QString() : line;
        }
        if (what == "member"_L1) {
            const auto members =
                u"member JOIN collection ON collection.id = collection JOIN item ON nr = item WHERE name = ?"_s;
            return count(members, subject) == 2 ? QString() : line;
        }
        if (what == "tag"_L1) {
            const auto tagged = u"item JOIN item_text ON item_text.rowid = nr WHERE id = ? AND own <> ''"_s;
            return count(tagged, subject) == 1 ? QString() : line;
        }
        return u"unexpected: "_s + line;
    }

    QTemporaryDir m_folder;

private slots:

    void kill_losesNothingAcknowledged()
    {
        QRandomGenerator random(20261123);
        QStringList acknowledged;
        qsizetype afterTheLastLine = 0;
        for (int round = 0; round < Rounds; ++round) {
            const int lines = random.bounded(1, MostLines);
            const QStringList said = killedAfter(lines, round, random.bounded(20'000'000U));
            QVERIFY2(said.size() >= lines, qPrintable(u"round %1: the writer fell silent"_s.arg(round)));
            afterTheLastLine += said.size() - lines;
            acknowledged += said;

            Sql sql(file());
            QCOMPARE(sql.text(u"PRAGMA integrity_check"_s), u"ok"_s);
            QCOMPARE(sql.text(u"PRAGMA foreign_key_check"_s), std::nullopt);
            const qsizetype first = round == Rounds - 1 ? 0 : acknowledged.size() - said.size(); // in the end all
            for (const QString &line : acknowledged.mid(first)) {
                const QString problem = problemOf(sql, line);
                QVERIFY2(problem.isEmpty(), qPrintable(u"round %1: %2"_s.arg(QString::number(round), problem)));
            }
            QVERIFY(!sql.takeError());
        }
        qInfo("%d rounds, %lld changes acknowledged, %lld of them while the kill was on its way",
              Rounds,
              static_cast<long long>(acknowledged.size()),
              static_cast<long long>(afterTheLastLine));
        Library library(file());
        QSignalSpy notices(&library, &Library::notice);
        QVERIFY(waitForReady(library));
        QVERIFY(notices.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLibraryKill)
#include "tst_librarykill.moc"
