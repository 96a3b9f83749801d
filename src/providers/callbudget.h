// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gifprovider.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <optional>

namespace gn {

// Counts the calls made with a key in a sliding hour (a GIPHY beta key has 100). The count is kept across restarts in
// a file of the given folder that is named by a hash of the key, and shared between the window and giphynav. Files are
// read and written by a worker; calls counted before the file was read are added to what it holds. What another
// program spends is seen with the next write here, and once a minute.
class CallBudget final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CallBudget)

public:
    using Clock = std::function<QDateTime()>; // tests bring their own

    explicit CallBudget(QString folder, Clock clock = {}, QObject *parent = nullptr);
    ~CallBudget() override; // waits for the write under way

    void setKey(const QString &key);
    void setLimit(int callsPerHour); // 0: no limit

    // Nothing when there is no limit or no key. nextReturn: when there will be one more call than now.
    std::optional<CallAllowance> allowance() const;

    // Takes one call out of the hour. False when none is left; then nothing is counted.
    bool spend();

    // The same for any key: one that isn't the current one is counted in its own hour, without a look at the limit.
    bool spendFor(const QString &key);

    // Whether what was counted before this start is known yet. Until then spend() allows calls that are not left.
    bool isRead() const { return m_isRead; }

    // A call that was counted but could not be sent: the latest one is taken back, if key is still the current one.
    void giveBack(const QString &key);

signals:
    void changed();
    void wasRead(); // isRead() became true; also when the file could not be read

private:
    using Times = QList<qint64>; // milliseconds since 1970, UTC

    struct Change // of a key's file
    {
        QString file; // absolute; empty: no key
        Times added;
        Times removed;
        qint64 now = 0;
    };

    static std::optional<Times> apply(const Change &change); // by the worker: what the file holds afterwards

    QString fileOf(const QString &key) const;
    qint64 now() const;
    Times callsOfTheHour() const; // oldest first
    void synchronise();
    void onSynchronised();
    void announce();

    QString m_folder;
    Clock m_clock;
    QString m_file; // of the current key; empty: there is no key
    int m_limit = 0;
    Times m_saved;    // as last read
    Times m_added;    // not in the file yet
    Times m_removed;  // still in the file
    Change m_writing; // what the worker is at, until onSynchronised(); no file: nothing
    bool m_isDirty = false;
    bool m_isRead = true; // without a key there is nothing to read
    QThreadPool m_worker; // of one thread, so that writes keep their order
    QFutureWatcher<std::optional<Times>> m_write;
    QTimer m_nextReturn;
    QTimer m_others; // other programs' calls are looked up
};

} // namespace gn
