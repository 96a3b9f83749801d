// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/library/placesbar.h"

#include <QObject>

#include <functional>
#include <vector>

class QStackedWidget;

namespace gn {

// The window's pages beside the wall, each made when it is first looked at.
class WindowPages final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowPages)

public:
    // Makes the page as a child of parent.
    using Factory = std::function<QWidget *(QWidget *parent)>;

    // stack holds the wall as its first widget and must outlive this.
    explicit WindowPages(QStackedWidget &stack, QObject *parent = nullptr);
    ~WindowPages() override;

    void add(const PageEntry &entry, Factory factory);
    QList<PageEntry> entries() const;

    // An empty id, or one that is not known: the wall.
    void show(const QString &id);

    const QString &current() const { return m_current; } // empty: the wall

private:
    struct Page;

    QStackedWidget &m_stack;
    std::vector<Page> m_pages;
    QString m_current;
};

} // namespace gn
