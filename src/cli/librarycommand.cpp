// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/librarycommand.h"

#include "cli/console.h"
#include "cli/wholenumber.h"
#include "core/searchjson.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostResults = 1'000;

// What can be done about it; errorLine() speaks of sources on the web.
QString errorText(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::File:
        return u"a file could not be read or written (%1)"_s.arg(error.detail);
    case Error::Kind::TooLarge:
        return u"the file is too large (%1)"_s.arg(error.detail);
    default:
        return error.detail;
    }
}

QByteArray counted(int count, const QByteArray &one, const QByteArray &many)
{
    return QByteArray::number(count) + ' ' + (count == 1 ? one : many);
}

QByteArray lines(const LibraryPage &page)
{
    QByteArray text;
    for (const Gif &gif : page.gifs) {
        text += gif.pageUrl.toEncoded() + '\n';
    }
    return text;
}

} // namespace

CommandUsage LibraryCommand::usage() const
{
    return {.name = u"library"_s,
            .arguments = u"list|search QUERY|export FILE|import FILE"_s,
            .summary = u"Print what you keep, or carry it to and from a file."_s,
            .options = {
                {u"limit"_s, u"Print at most N results, 1 to 1000 (default: default.limit of config.yml)."_s, u"N"_s},
                {u"offset"_s, u"Leave out the first N results."_s, u"N"_s},
                {u"favourites"_s, u"Only favourites."_s},
                {u"collection"_s, u"Only the collection of that NAME."_s, u"NAME"_s},
                {u"json"_s, u"Print one JSON object instead of a URL a line."_s},
            }};
}

QString LibraryCommand::take(const QCommandLineParser &line)
{
    const QStringList arguments = line.positionalArguments();
    if (arguments.isEmpty()) {
        return u"say list, search, export or import"_s;
    }
    if (QString wrong = takeAction(arguments.constFirst()); !wrong.isEmpty()) {
        return wrong;
    }
    const bool takesArgument = m_action != Action::List;
    const QString called = m_action == Action::Search ? u"QUERY"_s : u"FILE"_s;
    if (arguments.size() > (takesArgument ? 2 : 1)) {
        return takesArgument ? u"there is one %1; put several words in quotes"_s.arg(called)
                             : u"list takes no more words; use search"_s;
    }
    m_argument = m_action == Action::Search ? arguments.value(1).simplified() : arguments.value(1);
    if (takesArgument && m_argument.isEmpty()) {
        return called + u" is missing"_s;
    }
    const QString wrong = takeNumbers(line);
    return wrong.isEmpty() ? takeScope(line) : wrong;
}

QString LibraryCommand::takeAction(const QString &name)
{
    static const QStringList Names{u"list"_s, u"search"_s, u"export"_s, u"import"_s};
    const qsizetype index = Names.indexOf(name);
    if (index < 0) {
        return u"unknown action '%1': say list, search, export or import"_s.arg(name);
    }
    m_action = static_cast<Action>(index);
    return {};
}

QString LibraryCommand::takeNumbers(const QCommandLineParser &line)
{
    const bool isFinding = m_action == Action::List || m_action == Action::Search;
    for (const QString &option : {u"limit"_s, u"offset"_s, u"json"_s, u"favourites"_s, u"collection"_s}) {
        if (!isFinding && line.isSet(option)) {
            return u"--%1 goes with list and search only"_s.arg(option);
        }
    }
    if (line.isSet(u"limit"_s)) {
        m_limit = wholeNumber(line.value(u"limit"_s));
        if (!m_limit.has_value() || *m_limit < 1 || *m_limit > MostResults) {
            return u"--limit must be a whole number from 1 to %1"_s.arg(MostResults);
        }
    }
    const std::optional<int> offset = line.isSet(u"offset"_s) ? wholeNumber(line.value(u"offset"_s)) : 0;
    if (!offset.has_value()) {
        return u"--offset must be a whole number, 0 or more"_s;
    }
    m_offset = *offset;
    m_asJson = line.isSet(u"json"_s);
    return {};
}

QString LibraryCommand::takeScope(const QCommandLineParser &line)
{
    m_onlyFavourites = line.isSet(u"favourites"_s);
    m_collection = line.value(u"collection"_s).simplified();
    if (line.isSet(u"collection"_s) && m_collection.isEmpty()) {
        return u"--collection has no value"_s;
    }
    if (m_onlyFavourites && !m_collection.isEmpty()) {
        return u"--favourites and --collection exclude each other"_s;
    }
    return {};
}

void LibraryCommand::start(const Config &config, std::function<void(Exit)> done)
{
    m_done = std::move(done);
    m_defaultLimit = config.defaults.limit;
    m_library = std::make_unique<Library>(Library::defaultFile());
    Library *library = m_library.get();
    QObject::connect(library, &Library::notice, library, [](const LibraryNotice &notice) {
        if (notice.kind == LibraryNotice::Kind::SetAside) {
            printError(u"the library was damaged; it was set aside as "_s + notice.file);
        }
    });
    QObject::connect(library, &Library::failed, library, [this](const Error &error) { fail(error); });
    QObject::connect(library, &Library::ready, library, [this] { act(); });
}

void LibraryCommand::act()
{
    switch (m_action) {
    case Action::List:
    case Action::Search:
        find();
        break;
    case Action::Export:
        exportIt();
        break;
    case Action::Import:
        importIt();
        break;
    }
}

void LibraryCommand::find()
{
    LibraryQuery query{.text = m_argument, .offset = m_offset, .limit = m_limit.value_or(m_defaultLimit)};
    if (m_onlyFavourites) {
        query.scope.kind = LibraryScope::Kind::Favourites;
    }
    if (!m_collection.isEmpty()) {
        const QList<Collection> &all = m_library->collections();
        const auto named = std::ranges::find(all, m_collection, &Collection::name);
        if (named == all.cend()) {
            printError(u"there is no collection '%1'"_s.arg(m_collection));
            end(Exit::Failure);
            return;
        }
        query.scope = {.kind = LibraryScope::Kind::Collection, .collection = named->id};
    }
    m_reply = m_library->find(query, [this](const Result<LibraryPage> &page) {
        if (page.has_value()) {
            print(*page);
        } else {
            fail(page.error());
        }
    });
}

void LibraryCommand::print(const LibraryPage &page)
{
    const SearchPage asSearch{.request = {.query = m_argument, .limit = m_limit.value_or(m_defaultLimit)},
                              .gifs = page.gifs};
    if (printOut(m_asJson ? QByteArray(toApiJson(asSearch) + '\n') : lines(page))) {
        end(Exit::Success);
    } else {
        printError(u"the output can't be written: check where it goes to"_s);
        end(Exit::Failure);
    }
}

// A folder is what is one already, or what is written like one.
void LibraryCommand::exportIt()
{
    const bool isFolder = QFileInfo(m_argument).isDir() || m_argument.endsWith(u'/');
    m_reply = m_library->exportTo(QDir::current().absoluteFilePath(m_argument),
                                  isFolder ? ExportForm::Folder : ExportForm::Json,
                                  {},
                                  [this](const Result<ExportReport> &report) {
                                      if (!report.has_value()) {
                                          fail(report.error());
                                          return;
                                      }
                                      printOut(counted(report->items, "item", "items") + ", "
                                               + counted(report->collections, "collection", "collections") + ", "
                                               + counted(report->files, "file", "files") + '\n');
                                      end(Exit::Success);
                                  });
}

void LibraryCommand::importIt()
{
    m_reply = m_library->importFrom(
        QDir::current().absoluteFilePath(m_argument), {}, {}, [this](const Result<ImportReport> &report) {
            if (!report.has_value()) {
                fail(report.error());
                return;
            }
            printOut(counted(report->items, "item", "items") + ", new: " + counted(report->newItems, "item", "items")
                     + ", " + counted(report->newFavourites, "favourite", "favourites") + ", "
                     + counted(report->newCollections, "collection", "collections") + ", "
                     + counted(report->newFiles, "file", "files") + '\n');
            end(Exit::Success);
        });
}

void LibraryCommand::fail(const Error &error)
{
    if (!m_done) {
        return; // told already
    }
    printError(errorText(error));
    end(Exit::Failure);
}

void LibraryCommand::end(Exit exit)
{
    if (const std::function<void(Exit)> done = std::exchange(m_done, nullptr)) {
        done(exit);
    }
}

} // namespace gn
