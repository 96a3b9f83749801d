// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/tickbudget.h"

#include <QTest>

using namespace gn;

namespace {

constexpr qint64 Millisecond = 1'000'000;

void addMany(TickBudget &budget, qint64 nanoseconds)
{
    for (int i = 0; i < 200; ++i) {
        budget.add(nanoseconds);
    }
}

} // namespace

class TestTickBudget final : public QObject
{
    Q_OBJECT

private slots:
    void usualTicks_leaveRoomForALittleMore();
    void shortTicks_keepTheLeast();
    void longTicks_growUpToTheMost();
    void load_needsHelpUntilItIsReallyOver();
};

void TestTickBudget::usualTicks_leaveRoomForALittleMore()
{
    TickBudget budget;
    addMany(budget, 3 * Millisecond);
    QVERIFY(budget.nanoseconds() > 5 * Millisecond);
    QVERIFY(budget.nanoseconds() <= 6 * Millisecond);
    budget.add(16 * Millisecond); // one alone changes little
    QVERIFY(budget.nanoseconds() < 8 * Millisecond);
}

void TestTickBudget::shortTicks_keepTheLeast()
{
    TickBudget budget;
    addMany(budget, Millisecond / 100);
    QCOMPARE(budget.nanoseconds(), Millisecond * 3 / 2);
}

void TestTickBudget::longTicks_growUpToTheMost()
{
    TickBudget budget;
    addMany(budget, 50 * Millisecond);
    QCOMPARE(budget.nanoseconds(), 8 * Millisecond);
}

void TestTickBudget::load_needsHelpUntilItIsReallyOver()
{
    TickBudget budget;
    QVERIFY(!budget.isShort());
    addMany(budget, 4 * Millisecond);
    QVERIFY(!budget.isShort());
    addMany(budget, 6 * Millisecond);
    QVERIFY(budget.isShort());
    addMany(budget, 2 * Millisecond); // what is left when others help
    QVERIFY(budget.isShort());
    addMany(budget, Millisecond);
    QVERIFY(!budget.isShort());
}

QTEST_GUILESS_MAIN(TestTickBudget)
#include "tst_tickbudget.moc"
