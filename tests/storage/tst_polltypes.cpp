// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/polls/pollcsv.h"
#include "storage/polls/pollplace.h"
#include "storage/polls/polltypes.h"

#include <QTest>

using namespace gn;
using namespace Qt::StringLiterals;

namespace {

NewPoll fine()
{
    return {.question = u"Q?"_s, .choices = {{.text = u"a"_s}, {.text = u"b"_s}}};
}

} // namespace

class TestPollTypes : public QObject
{
    Q_OBJECT

private slots:

    void databaseUrl_isRead()
    {
        const PollPlace place =
            PollPlace::fromUrl(u"postgresql://me:a%3Ab%2F@db.example:6000/polls?sslmode=require"_s).value();
        QCOMPARE(place.kind, PollPlace::Kind::PostgreSql);
        QCOMPARE(place.host, u"db.example"_s);
        QCOMPARE(place.port, 6000);
        QCOMPARE(place.user, u"me"_s);
        QCOMPARE(place.password, u"a:b/"_s);
        QCOMPARE(place.database, u"polls"_s);
        QCOMPARE(place.sslMode, u"require"_s);
        QCOMPARE(place.name(), u"postgresql://db.example:6000/polls"_s);
        QCOMPARE(PollPlace::fromUrl(u"postgresql://localhost/polls?host=/run/postgresql"_s)->host,
                 u"/run/postgresql"_s);
        QCOMPARE(PollPlace::fromUrl({})->kind, PollPlace::Kind::Sqlite);
        QVERIFY(PollPlace::fromUrl({})->file.endsWith(u"/polls.sqlite"_s));
    }

    void wrongDatabaseUrl_isRefusedWithoutThePassword()
    {
        for (const QString &url : {u"mysql://me:hush@host/name"_s,
                                   u"postgresql://me:hush@host"_s,
                                   u"postgresql://me:hush@host/name?passfile=x"_s}) {
            const Result<PollPlace> place = PollPlace::fromUrl(url);
            QVERIFY(!place.has_value());
            QCOMPARE(place.error().kind, Error::Kind::Config);
            QVERIFY(!place.error().detail.contains(u"hush"_s));
        }
    }

    void wrongPoll_hasAProblem()
    {
        const auto with = [](auto change) {
            NewPoll poll = fine();
            change(poll);
            return problemOf(poll);
        };
        const QString longText(MostPollCharacters + 1, u'x');
        QCOMPARE(problemOf(fine()), std::nullopt);
        QCOMPARE(with([](NewPoll &p) { p.question = u" "_s; }), PollProblem::NoQuestion);
        QCOMPARE(with([&](NewPoll &p) { p.question = longText; }), PollProblem::QuestionTooLong);
        QCOMPARE(with([&](NewPoll &p) { p.question = longText.left(MostPollCharacters); }), std::nullopt);
        QCOMPARE(with([](NewPoll &p) { p.choices.removeLast(); }), PollProblem::TooFewChoices);
        QCOMPARE(with([](NewPoll &p) { p.choices.resize(MostChoices + 1); }), PollProblem::TooManyChoices);
        QCOMPARE(with([](NewPoll &p) { p.choices[1].text.clear(); }), PollProblem::EmptyChoice);
        QCOMPARE(with([&](NewPoll &p) { p.choices[1].text = longText; }), PollProblem::ChoiceTooLong);
        for (const QString &url : {u"http://giphy.com/a.gif"_s,
                                   u"javascript:alert(1)"_s,
                                   u"https://me:hush@giphy.com/"_s,
                                   u"https://a;script-src/x"_s}) {
            QCOMPARE(with([&](NewPoll &p) { p.choices[0].pictureUrl = QUrl(url); }), PollProblem::BadPictureUrl);
        }
        QCOMPARE(with([](NewPoll &p) { p.choices[0].picture = "<svg/>"; }), PollProblem::BadPicture);
        QCOMPARE(with([](NewPoll &p) { p.choices[0].picture = QByteArray(MostPictureBytes + 1, 'x'); }),
                 PollProblem::PictureTooLarge);
        QCOMPARE(with([](NewPoll &p) {
                     p.opensAt = QDateTime::currentDateTimeUtc();
                     p.closesAt = p.opensAt;
                 }),
                 PollProblem::ClosesBeforeItOpens);
    }

    void picture_isKnownByItsFirstBytes()
    {
        QCOMPARE(pictureMediaType("GIF89a..."), QByteArray("image/gif"));
        QCOMPARE(pictureMediaType("RIFF....WEBPVP8 "), QByteArray("image/webp"));
        QCOMPARE(pictureMediaType("RIFF....WAVE"), QByteArray());
        QCOMPARE(pictureMediaType("\x89PNG\r\n\x1a\n"), QByteArray("image/png"));
        QCOMPARE(pictureMediaType("\xff\xd8\xff\xe0"), QByteArray("image/jpeg"));
        QCOMPARE(pictureMediaType({}), QByteArray());
    }

    void percent_isOfVotesOrOfVoters()
    {
        Poll poll{.voters = 4, .choices = {{.votes = 2}, {.votes = 1}, {.votes = 0}}};
        QCOMPARE(poll.percentOf(poll.choices.at(0)), 67);
        QCOMPARE(poll.percentOf(poll.choices.at(1)), 33);
        poll.isMultiple = true;
        QCOMPARE(poll.percentOf(poll.choices.at(0)), 50);
        QCOMPARE(Poll().percentOf({}), 0);
    }

    void state_followsTheTimes()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QCOMPARE(Poll().stateAt(now), PollState::Open);
        QCOMPARE((Poll{.opensAt = now.addSecs(1)}.stateAt(now)), PollState::NotOpenYet);
        QCOMPARE((Poll{.opensAt = now, .closesAt = now.addSecs(1)}.stateAt(now)), PollState::Open);
        QCOMPARE((Poll{.closesAt = now}.stateAt(now)), PollState::Closed);
    }

    void csv_isQuotedWhereItMustBe()
    {
        const Poll poll{.id = 7,
                        .question = u"Cats, \"dogs\"?"_s,
                        .published = QDate(2026, 1, 2),
                        .choices = {{.text = u"Tom"_s, .votes = 3, .pictureUrl = QUrl(u"https://giphy.com/a,b.gif"_s)},
                                    {.text = u"Größe"_s, .votes = 1}}};
        QCOMPARE(pollCsv(poll),
                 QByteArray("poll,question,published,choice,votes,percent,picture\r\n"
                            "7,\"Cats, \"\"dogs\"\"?\",2026-01-02,Tom,3,75,\"https://giphy.com/a,b.gif\"\r\n"
                            "7,\"Cats, \"\"dogs\"\"?\",2026-01-02,Größe,1,25,\r\n"));
    }
};

QTEST_GUILESS_MAIN(TestPollTypes)
#include "tst_polltypes.moc"
