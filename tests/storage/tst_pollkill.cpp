// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/pollhelp.h"
#include "storage/pollpostgres.h"

#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <memory>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int InFlight = 64; // pollvoter's

// Of one process: which of its voters had their votes acknowledged.
struct Half
{
    int first = 0;
    int last = 0;
    QSet<int> acknowledged{};
};

int votes()
{
    const int wanted = qEnvironmentVariableIntValue("GN_POLL_VOTES"); // the 10,000
    return wanted > 0 ? wanted : 1000;
}

void readInto(Half &half, QByteArray output)
{
    output.truncate(output.lastIndexOf('\n') + 1); // a line that broke off says nothing
    for (const QByteArray &line : output.split('\n')) {
        if (!line.isEmpty()) {
            half.acknowledged.insert(line.mid(line.indexOf(' ') + 1).toInt());
        }
    }
}

} // namespace

// Two programs count into one database and are killed with -9 in the middle: what was acknowledged is counted, and who
// asks again because of a lost answer is counted once.
class TestPollKill : public QObject
{
    Q_OBJECT

private:
    static std::unique_ptr<QProcess> start(const QString &place, qint64 poll, int first, int last)
    {
        auto voter = std::make_unique<QProcess>();
        voter->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        voter->start(QStringLiteral(GN_POLLVOTER),
                     {place, QString::number(poll), QString::number(first), QString::number(last)});
        return voter;
    }

    // Votes until so many were acknowledged, then kills.
    static void voteAndKill(const QString &place, qint64 poll, std::array<Half, 2> &halves)
    {
        std::array<std::unique_ptr<QProcess>, 2> voters;
        std::array<QByteArray, 2> outputs;
        for (size_t which = 0; which < halves.size(); ++which) {
            voters.at(which) = start(place, poll, halves.at(which).first, halves.at(which).last);
        }
        while (outputs[0].count('\n') + outputs[1].count('\n') < votes() / 2) {
            for (size_t which = 0; which < halves.size(); ++which) {
                voters.at(which)->waitForReadyRead(10);
                outputs.at(which) += voters.at(which)->readAllStandardOutput();
            }
        }
        for (size_t which = 0; which < halves.size(); ++which) {
            voters.at(which)->kill();
            voters.at(which)->waitForFinished(PollPatience);
            outputs.at(which) += voters.at(which)->readAllStandardOutput();
            readInto(halves.at(which), outputs.at(which));
        }
    }

    static void voteAgain(const QString &place, qint64 poll, std::array<Half, 2> &halves)
    {
        for (Half &half : halves) {
            const auto voter = start(place, poll, half.first, half.last);
            QVERIFY(voter->waitForFinished(PollPatience));
            QCOMPARE(voter->exitCode(), 0);
            readInto(half, voter->readAllStandardOutput());
        }
    }

    static Poll read(const PollPlace &place, qint64 id)
    {
        PollStore store(place);
        return findPoll(store, id).value_or(Poll());
    }

    static void check(const QString &name, const PollPlace &place)
    {
        qint64 id = 0;
        {
            PollStore store(place);
            id = addPoll(store, somePoll()).value();
        }
        std::array<Half, 2> halves{Half{.first = 1, .last = votes() / 2},
                                   Half{.first = votes() / 2 + 1, .last = votes()}};
        voteAndKill(name, id, halves);
        const auto acknowledged = static_cast<int>(halves[0].acknowledged.size() + halves[1].acknowledged.size());
        const Poll killed = read(place, id);
        qInfo("killed after %d acknowledged votes: %d counted", acknowledged, killed.totalVotes());
        QVERIFY(acknowledged < votes());
        QVERIFY(killed.totalVotes() >= acknowledged);
        QVERIFY(killed.totalVotes() <= acknowledged + 2 * InFlight); // their answers were on the way
        QCOMPARE(killed.totalVotes(), killed.voters);
        voteAgain(name, id, halves);
        const Poll poll = read(place, id);
        QCOMPARE(halves[0].acknowledged.size() + halves[1].acknowledged.size(), votes());
        QCOMPARE(poll.totalVotes(), votes());
        QCOMPARE(poll.choices.at(0).votes, votes() / 2);
    }

private slots:

    void sqlite()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"polls.sqlite"_s);
        check(file, PollPlace::sqlite(file));
    }

    void postgresql()
    {
        PostgresServer server;
        if (!server.start()) {
            QSKIP(qPrintable(server.problem()));
        }
        const QString url = server.newDatabase();
        check(url, PollPlace::fromUrl(url).value());
    }
};

QTEST_GUILESS_MAIN(TestPollKill)
#include "tst_pollkill.moc"
