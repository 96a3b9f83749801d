// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/polls/pollspage.h"
#include "gui/pollsbench.h"
#include "gui/window/banner.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

#include <memory>

namespace gn::test {

// The page on a real store, and how a test looks at it.
struct PollsPageUnderTest
{
    PollsBench bench;
    PollsPage page{bench.services()};
    QSignalSpy said{&page, &PollsPage::said};

    PollsPageUnderTest()
    {
        page.resize(1000, 700);
        page.show();
    }

    template <typename T>
    T *child(const char *name) const
    {
        return page.findChild<T *>(QString::fromLatin1(name));
    }

    void click(const char *button) const { child<QPushButton>(button)->click(); }

    qint64 add(const NewPoll &poll = somePoll()) { return addPoll(bench.store, poll).value_or(0); }

    qint64 add(const QString &question) { return add(somePoll(question)); }

    QListView *list() const { return child<QListView>("pollList"); }

    int polls() const { return list()->model()->rowCount(); }

    QString question() const { return child<QLabel>("questionLabel")->text(); }

    QString summary() const { return child<QLabel>("summaryLabel")->text(); }

    bool isEmptyShown() const { return child<QLabel>("emptyText")->isVisible(); }

    const Banner *banner() const { return page.findChild<Banner *>(); }

    QString lastSaid() const
    {
        return said.isEmpty() ? QString() : said.constLast().constFirst().value<ToastMessage>().text;
    }
};

} // namespace gn::test
