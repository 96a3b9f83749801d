// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/windowpages.h"

#include <QStackedWidget>

#include <algorithm>

namespace gn {

struct WindowPages::Page
{
    PageEntry entry;
    Factory factory;
    QWidget *widget = nullptr; // owned by the stack
};

WindowPages::WindowPages(QStackedWidget &stack, QObject *parent)
    : QObject(parent)
    , m_stack(stack)
{
}

WindowPages::~WindowPages() = default;

void WindowPages::add(const PageEntry &entry, Factory factory)
{
    m_pages.push_back({.entry = entry, .factory = std::move(factory)});
}

QList<PageEntry> WindowPages::entries() const
{
    QList<PageEntry> entries;
    for (const Page &page : m_pages) {
        entries.append(page.entry);
    }
    return entries;
}

void WindowPages::show(const QString &id)
{
    const auto found =
        std::find_if(m_pages.begin(), m_pages.end(), [&id](const Page &page) { return page.entry.id == id; });
    if (found == m_pages.end()) {
        m_current.clear();
        m_stack.setCurrentIndex(0);
        return;
    }
    if (found->widget == nullptr) {
        found->widget = found->factory(&m_stack);
        m_stack.addWidget(found->widget);
    }
    m_current = id;
    m_stack.setCurrentWidget(found->widget);
}

} // namespace gn
