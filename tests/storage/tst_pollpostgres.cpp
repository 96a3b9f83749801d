// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/pollhelp.h"
#include "storage/pollpostgres.h"
#include "storage/polls/pollsql.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace gn;
using namespace gn::test;
using namespace Qt::StringLiterals;

// What only a database server can do: be absent, refuse, go away, have been the tutorial's before.
class TestPollPostgres : public QObject
{
    Q_OBJECT

private:
    PollPlace newPlace() { return PollPlace::fromUrl(m_postgres.newDatabase()).value_or(PollPlace()); }

    PostgresServer m_postgres;

private slots:

    void initTestCase()
    {
        if (!m_postgres.start()) {
            QSKIP(qPrintable(m_postgres.problem()));
        }
    }

    void serverThatIsNotThere_isNamedWithoutThePassword()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const quint16 port = taken.serverPort();
        taken.close();
        PollStore store(PollPlace::fromUrl(u"postgresql://me:hush%40@127.0.0.1:%1/polls"_s.arg(port)).value());
        const Result<Poll> found = findPoll(store, 1);
        QCOMPARE(found.error().kind, Error::Kind::Network);
        QVERIFY2(found.error().detail.contains(u"127.0.0.1:%1"_s.arg(port)), qPrintable(found.error().detail));
        QVERIFY(!found.error().detail.contains(u"hush"_s));
        QVERIFY(store.error().has_value());
    }

    void wrongPassword_isSaidWithoutIt()
    {
        PollPlace place = newPlace();
        place.password = u"swordfish"_s;
        PollStore store(place);
        const Result<Poll> found = findPoll(store, 1);
        QCOMPARE(found.error().kind, Error::Kind::Network);
        QVERIFY2(found.error().detail.contains(u"authentication"_s), qPrintable(found.error().detail));
        QVERIFY(!found.error().detail.contains(u"swordfish"_s));
    }

    void serverThatWasRestarted_isUsedAgain()
    {
        PollStore store(newPlace());
        const qint64 id = addPoll(store, somePoll()).value();
        const qint64 choice = findPoll(store, id).value().choices.at(0).id;
        QVERIFY2(m_postgres.restart(), qPrintable(m_postgres.problem()));
        QCOMPARE(castVote(store, id, {choice}, "me"), VoteOutcome::Counted);
        QCOMPARE(findPoll(store, id).value().totalVotes(), 1);
    }

    void serverThatIsDown_isAnErrorUntilItIsBack()
    {
        PollStore store(newPlace());
        const qint64 id = addPoll(store, somePoll()).value();
        const qint64 choice = findPoll(store, id).value().choices.at(0).id;
        m_postgres.stop();
        QCOMPARE(castVote(store, id, {choice}, "me").error().kind, Error::Kind::Network);
        QVERIFY(store.error().has_value());
        QVERIFY(m_postgres.start());
        QSignalSpy ready(&store, &PollStore::ready);
        QTRY_VERIFY_WITH_TIMEOUT(castVote(store, id, {choice}, "me").has_value(), PollPatience);
        QTRY_VERIFY(!ready.isEmpty());
        QCOMPARE(findPoll(store, id).value().totalVotes(), 1);
        QVERIFY(!store.error().has_value());
    }

    // Its tables were filled with numbers that their sequences don't know.
    void databaseOfTheTutorial_isUsedAsItIs()
    {
        const PollPlace place = newPlace();
        {
            PollSql sql(place);
            for (const QString &statement :
                 {u"CREATE TABLE question (id SERIAL NOT NULL, question_text VARCHAR(200) NOT NULL, "
                  u"pub_date DATE NOT NULL, PRIMARY KEY (id))"_s,
                  u"CREATE TABLE choice (id SERIAL NOT NULL, choice_text VARCHAR(200) NOT NULL, "
                  u"votes INTEGER DEFAULT '0' NOT NULL, question_id INTEGER, PRIMARY KEY (id), "
                  u"FOREIGN KEY(question_id) REFERENCES question (id) ON DELETE CASCADE)"_s,
                  u"INSERT INTO question VALUES (1, 'What''s new?', '2015-12-15')"_s,
                  u"INSERT INTO choice VALUES (1, 'Not much', 7, 1), (2, 'The sky', 0, 1)"_s}) {
                QVERIFY(sql.command(statement));
            }
        }
        PollStore store(place);
        const Poll poll = findPoll(store, 1).value();
        QCOMPARE(poll.question, u"What's new?"_s);
        QCOMPARE(poll.choices.at(0).votes, 7);
        QCOMPARE(castVote(store, 1, {2}, "me"), VoteOutcome::Counted);
        QCOMPARE(addPoll(store, somePoll()).value(), 2);
        QCOMPARE(findPoll(store, 2).value().choices.at(0).id, 3);
    }

    void twoStoresAtOnce_makeTheTablesOnce()
    {
        const PollPlace place = newPlace();
        PollStore first(place);
        PollStore second(place);
        QVERIFY(addPoll(first, somePoll()).has_value());
        QVERIFY(addPoll(second, somePoll()).has_value());
    }

    void votesForTwoPollsFromTwoStores_doNotBlockEachOther()
    {
        const PollPlace place = newPlace();
        PollStore first(place);
        PollStore second(place);
        const QList<qint64> ids{addPoll(first, somePoll()).value(), addPoll(first, somePoll()).value()};
        const QList<qint64> choices{findPoll(first, ids.at(0)).value().choices.at(0).id,
                                    findPoll(first, ids.at(1)).value().choices.at(0).id};
        int counted = 0;
        constexpr int Votes = 400;
        QEventLoop loop;
        for (int number = 0; number < Votes; ++number) {
            PollStore &store = number % 2 == 0 ? first : second;
            const int which = (number / 2 + number) % 2; // the two begin with different polls
            store.vote(ids.at(which), {choices.at(which)}, QByteArray::number(number), [&](const auto &outcome) {
                counted += outcome == VoteOutcome::Counted ? 1 : 0;
                if (counted == Votes) {
                    loop.quit();
                }
            });
        }
        QTimer::singleShot(PollPatience, &loop, &QEventLoop::quit);
        loop.exec();
        QCOMPARE(counted, Votes);
    }
};

QTEST_GUILESS_MAIN(TestPollPostgres)
#include "tst_pollpostgres.moc"
