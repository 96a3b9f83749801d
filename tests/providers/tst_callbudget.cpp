// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/callbudget.h"

#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace gn;
using namespace Qt::StringLiterals;

namespace {

constexpr int Hour = 3600;

// A clock that the test moves.
struct TestClock
{
    std::shared_ptr<QDateTime> time = std::make_shared<QDateTime>(QDateTime::currentDateTimeUtc());

    CallBudget::Clock clock() const
    {
        return [time = time] { return *time; };
    }

    void advance(int seconds) const { *time = time->addSecs(seconds); }
};

QStringList filesIn(const QString &folder)
{
    QStringList files;
    QDirIterator it(folder, QDir::Files);
    while (it.hasNext()) {
        files.append(it.next());
    }
    return files;
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return !path.isEmpty() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

int leftOf(const CallBudget &budget)
{
    return budget.allowance() ? budget.allowance()->left : -1;
}

bool becomes(const CallBudget &budget, int left)
{
    return QTest::qWaitFor([&] { return leftOf(budget) == left; }, 10'000);
}

void spend(CallBudget &budget, int times)
{
    for (int i = 0; i < times; ++i) {
        budget.spend();
    }
}

} // namespace

class CallBudgetTest final : public QObject
{
    Q_OBJECT

private slots:
    void withoutLimitOrKey_nothingIsAllowedOrRefused();
    void spend_takesOneOutOfTheHour();
    void spend_whenNoneIsLeft_isRefusedAndNotCounted();
    void callsOlderThanAnHour_fallOut();
    void nextReturn_isWhenTheOldestCallFallsOut();
    void nextReturn_afterTheLimitWasLowered_isWhenOneIsFreeAgain();
    void restart_keepsTheCount();
    void restart_dropsOldCalls();
    void callsBeforeTheFileWasRead_areAdded();
    void twoPrograms_shareTheCount();
    void otherKey_hasItsOwnHour();
    void spendFor_otherKey_countsThere();
    void giveBack_returnsACall();
    void writeNobodyHeardOfYet_isNotWrittenTwice();
    void file_holdsNoKey();
    void corruptFile_countsWhatIsSound();
    void clockSetBack_doesNotBlockForEver();
    void unwritableFolder_countsInMemory();
    void changed_isEmittedOnSpendLimitAndKey();
};

void CallBudgetTest::withoutLimitOrKey_nothingIsAllowedOrRefused()
{
    const QTemporaryDir folder;
    CallBudget budget(folder.path());
    QVERIFY(!budget.allowance());
    QVERIFY(budget.spend());
    budget.setKey(u"key"_s);
    QVERIFY(!budget.allowance());
    QVERIFY(budget.spend());
    budget.setLimit(100);
    QCOMPARE(leftOf(budget), 99); // what was spent while there was no limit counts
}

void CallBudgetTest::spend_takesOneOutOfTheHour()
{
    const QTemporaryDir folder;
    CallBudget budget(folder.path());
    budget.setKey(u"key"_s);
    budget.setLimit(100);
    QCOMPARE(budget.allowance(), CallAllowance({.limit = 100, .left = 100}));
    QVERIFY(budget.spend());
    QCOMPARE(leftOf(budget), 99);
    QVERIFY(budget.allowance()->nextReturn.isValid());
}

void CallBudgetTest::spend_whenNoneIsLeft_isRefusedAndNotCounted()
{
    const QTemporaryDir folder;
    const TestClock clock;
    CallBudget budget(folder.path(), clock.clock());
    budget.setKey(u"key"_s);
    budget.setLimit(3);
    spend(budget, 3);
    QVERIFY(!budget.spend());
    QVERIFY(!budget.spend());
    clock.advance(Hour);
    QCOMPARE(leftOf(budget), 3);
}

void CallBudgetTest::callsOlderThanAnHour_fallOut()
{
    const QTemporaryDir folder;
    const TestClock clock;
    CallBudget budget(folder.path(), clock.clock());
    budget.setKey(u"key"_s);
    budget.setLimit(10);
    spend(budget, 2);
    clock.advance(Hour / 2);
    spend(budget, 3);
    clock.advance(Hour / 2 - 1);
    QCOMPARE(leftOf(budget), 5);
    clock.advance(1);
    QCOMPARE(leftOf(budget), 7);
    clock.advance(Hour / 2);
    QCOMPARE(leftOf(budget), 10);
    QVERIFY(!budget.allowance()->nextReturn.isValid());
}

void CallBudgetTest::nextReturn_isWhenTheOldestCallFallsOut()
{
    const QTemporaryDir folder;
    const TestClock clock;
    CallBudget budget(folder.path(), clock.clock());
    budget.setKey(u"key"_s);
    budget.setLimit(10);
    const QDateTime first = *clock.time;
    budget.spend();
    clock.advance(60);
    budget.spend();
    QCOMPARE(budget.allowance()->nextReturn, first.addSecs(Hour));
}

void CallBudgetTest::nextReturn_afterTheLimitWasLowered_isWhenOneIsFreeAgain()
{
    const QTemporaryDir folder;
    const TestClock clock;
    CallBudget budget(folder.path(), clock.clock());
    budget.setKey(u"key"_s);
    budget.setLimit(10);
    for (int i = 0; i < 4; ++i) {
        budget.spend();
        clock.advance(60);
    }
    budget.setLimit(2);
    QCOMPARE(leftOf(budget), 0);
    const QDateTime returns = budget.allowance()->nextReturn;
    *clock.time = returns.addMSecs(-1);
    QVERIFY(!budget.spend());
    *clock.time = returns;
    QVERIFY(budget.spend());
}

void CallBudgetTest::restart_keepsTheCount()
{
    const QTemporaryDir folder;
    {
        CallBudget budget(folder.path());
        budget.setKey(u"key"_s);
        spend(budget, 7);
    }
    CallBudget budget(folder.path());
    budget.setLimit(100);
    budget.setKey(u"key"_s);
    QVERIFY(becomes(budget, 93));
}

void CallBudgetTest::restart_dropsOldCalls()
{
    const QTemporaryDir folder;
    const TestClock clock;
    {
        CallBudget budget(folder.path(), clock.clock());
        budget.setKey(u"key"_s);
        spend(budget, 7);
    }
    clock.advance(Hour + 1);
    {
        CallBudget budget(folder.path(), clock.clock());
        budget.setLimit(100);
        budget.setKey(u"key"_s);
        budget.spend();
    }
    QCOMPARE(filesIn(folder.path()).size(), 1);
    QCOMPARE(contentsOf(filesIn(folder.path()).first()).count('\n'), 1);
}

void CallBudgetTest::callsBeforeTheFileWasRead_areAdded()
{
    const QTemporaryDir folder;
    {
        CallBudget budget(folder.path());
        budget.setKey(u"key"_s);
        spend(budget, 5);
    }
    CallBudget budget(folder.path());
    budget.setLimit(100);
    budget.setKey(u"key"_s); // reads later
    spend(budget, 3);
    QCOMPARE(leftOf(budget), 97);
    QVERIFY(becomes(budget, 92));
}

void CallBudgetTest::twoPrograms_shareTheCount()
{
    const QTemporaryDir folder;
    CallBudget window(folder.path());
    CallBudget console(folder.path());
    for (CallBudget *budget : {&window, &console}) {
        budget->setLimit(100);
        budget->setKey(u"key"_s);
    }
    spend(window, 10);
    spend(console, 20);
    const auto isWritten = [&](int calls) {
        return QTest::qWaitFor(
            [&] {
                const auto files = filesIn(folder.path());
                return files.size() == 1 && contentsOf(files.constFirst()).count('\n') == calls;
            },
            10'000);
    };
    QVERIFY(isWritten(30));
    spend(window, 1);
    QVERIFY(becomes(window, 69));
    QVERIFY(isWritten(31)); // or the other one writes, and so reads, before
    spend(console, 1);
    QVERIFY(becomes(console, 68));
}

void CallBudgetTest::otherKey_hasItsOwnHour()
{
    const QTemporaryDir folder;
    CallBudget budget(folder.path());
    budget.setLimit(100);
    budget.setKey(u"one"_s);
    spend(budget, 4);
    budget.setKey(u"two"_s);
    QCOMPARE(leftOf(budget), 100);
    spend(budget, 1);
    budget.setKey(u"one"_s);
    QVERIFY(becomes(budget, 96));
    budget.setKey(u"two"_s);
    QVERIFY(becomes(budget, 99));
}

void CallBudgetTest::spendFor_otherKey_countsThere()
{
    const QTemporaryDir folder;
    CallBudget budget(folder.path());
    budget.setLimit(100);
    budget.setKey(u"one"_s);
    QVERIFY(budget.spendFor(u"two"_s));
    QCOMPARE(leftOf(budget), 100);
    QVERIFY(budget.spendFor(u"one"_s));
    QCOMPARE(leftOf(budget), 99);
    budget.setKey(u"two"_s);
    QVERIFY(becomes(budget, 99));
}

void CallBudgetTest::giveBack_returnsACall()
{
    const QTemporaryDir folder;
    {
        CallBudget budget(folder.path());
        budget.setLimit(100);
        budget.setKey(u"key"_s);
        budget.giveBack(u"key"_s); // of nothing
        QCOMPARE(leftOf(budget), 100);
        spend(budget, 2);
        QVERIFY(QTest::qWaitFor([&] { return contentsOf(filesIn(folder.path()).value(0)).count('\n') == 2; }));
        budget.giveBack(u"other"_s);
        QCOMPARE(leftOf(budget), 98);
        budget.giveBack(u"key"_s);
        QCOMPARE(leftOf(budget), 99);
        spend(budget, 1);
        budget.giveBack(u"key"_s);
        QCOMPARE(leftOf(budget), 99);
    }
    CallBudget budget(folder.path());
    budget.setLimit(100);
    budget.setKey(u"key"_s);
    QVERIFY(becomes(budget, 99));
}

void CallBudgetTest::writeNobodyHeardOfYet_isNotWrittenTwice()
{
    for (int round = 0; round < 20; ++round) {
        const QTemporaryDir folder;
        {
            CallBudget budget(folder.path());
            budget.setKey(u"key"_s);
            QVERIFY(QTest::qWaitFor([&] { return budget.isRead(); }));
            spend(budget, 1);
            // Without the event loop, which would tell of the end; the lock is gone then, too.
            while (filesIn(folder.path()).size() != 1 || contentsOf(filesIn(folder.path()).value(0)) == "") {
                QThread::yieldCurrentThread();
            }
            for (int turn = 0; turn < round * 50; ++turn) { // the worker's end is to be met from both sides
                QThread::yieldCurrentThread();
            }
            spend(budget, 1);
        }
        QCOMPARE(contentsOf(filesIn(folder.path()).value(0)).count('\n'), 2);
    }
}

void CallBudgetTest::file_holdsNoKey()
{
    const QTemporaryDir folder;
    {
        CallBudget budget(folder.path());
        budget.setKey(u"VerySecretKey"_s);
        spend(budget, 1);
    }
    const QStringList files = filesIn(folder.path());
    QCOMPARE(files.size(), 1);
    QVERIFY(!files.first().contains(u"VerySecretKey"_s, Qt::CaseInsensitive));
    QVERIFY(!contentsOf(files.first()).contains("VerySecretKey"));
}

void CallBudgetTest::corruptFile_countsWhatIsSound()
{
    const QTemporaryDir folder;
    {
        CallBudget budget(folder.path());
        budget.setKey(u"key"_s);
        spend(budget, 2);
    }
    const QString file = filesIn(folder.path()).value(0);
    const QByteArray sound = contentsOf(file).split('\n').first();
    const QByteArray rubbish = QByteArray(3, '\0') + "\xff{]\n99999999999999999999999\n-5\n";
    QVERIFY(overwrite(file, rubbish + sound + "\nhello 12\n"));
    CallBudget budget(folder.path());
    budget.setLimit(100);
    budget.setKey(u"key"_s);
    QVERIFY(becomes(budget, 99));
    QVERIFY(overwrite(file, QByteArray(3 << 20, '7')));
    budget.spend();
    QVERIFY(becomes(budget, 99)); // the file was of no use, only this call is known
}

void CallBudgetTest::clockSetBack_doesNotBlockForEver()
{
    const QTemporaryDir folder;
    const TestClock clock;
    CallBudget budget(folder.path(), clock.clock());
    budget.setLimit(5);
    budget.setKey(u"key"_s);
    spend(budget, 5);
    clock.advance(-24 * Hour);
    QVERIFY(budget.spend());
}

void CallBudgetTest::unwritableFolder_countsInMemory()
{
    const QTemporaryDir folder;
    const QString blocked = folder.filePath(u"file"_s);
    QVERIFY(overwrite(blocked, "not a folder"));
    CallBudget budget(blocked);
    budget.setLimit(5);
    budget.setKey(u"key"_s);
    spend(budget, 5);
    QVERIFY(!budget.spend());
    QCOMPARE(leftOf(budget), 0);
}

void CallBudgetTest::changed_isEmittedOnSpendLimitAndKey()
{
    const QTemporaryDir folder;
    CallBudget budget(folder.path());
    const QSignalSpy changed(&budget, &CallBudget::changed);
    budget.setLimit(100);
    QCOMPARE(changed.count(), 1);
    budget.setLimit(100);
    QCOMPARE(changed.count(), 1);
    budget.setKey(u"key"_s);
    QCOMPARE(changed.count(), 2);
    budget.setKey(u"key"_s);
    QCOMPARE(changed.count(), 2);
    budget.spend();
    QCOMPARE(changed.count(), 3);
}

QTEST_GUILESS_MAIN(CallBudgetTest)
#include "tst_callbudget.moc"
