// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/windowwish.h"
#include "core/result.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace gn {

class Library;
struct LibraryEntry;

// One line among the results of a desktop's search.
struct DesktopResult
{
    QString id; // means the same in every process: who asks about it later may have to start another one
    QString title;
    QString note;
    QString picture; // a file of this computer; empty: the program's icon will do

    bool operator==(const DesktopResult &) const = default;
};

// What the desktop finds in the user's library while something is typed into its search. Nothing of that ever leaves
// this computer: a source is asked only once the user chooses to search with the program.
class DesktopSearch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesktopSearch)

public:
    using Answer = std::function<void(const QList<DesktopResult> &results)>; // later or at once; not after destruction

    explicit DesktopSearch(Library &library, QObject *parent = nullptr); // which must outlive this
    ~DesktopSearch() override;

    // Long enough not to match nearly everything.
    static bool isWorthwhile(const QString &text);

    // The few best of the library; none unless isWorthwhile(text).
    void find(const QString &text, Answer answer);

    // What the ids stand for; those of items that left the library are left out.
    void describe(const QStringList &ids, Answer answer);

    // The result that leads to a search with the program.
    static DesktopResult searchFor(const QString &text);

    void activate(const QString &id);
    void search(const QString &text); // in the window

signals:
    void asked(); // anything at all
    void windowWanted(const gn::WindowWish &wish);

private:
    struct Description;

    void describe(Description &description, std::size_t place, const QString &id);
    void settle(Description &description);

    Library &m_library;
    quint64 m_lastSearch = 0;
    std::map<quint64, std::unique_ptr<PendingReply>> m_searches; // under way
    std::vector<std::unique_ptr<Description>> m_descriptions;    // under way
    std::unique_ptr<PendingReply> m_activation;                  // the last one wins
};

} // namespace gn
