// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/library/libraryschema.h"

namespace gn {

using namespace Qt::StringLiterals;

namespace {

// Times are milliseconds since 1970, in UTC. item.gif is the JSON of gifjson.h; item.tags the user's own, a JSON array.
// The words in item_text are those of searchwords.h, one blank between them, so the ascii tokenizer, which takes all
// beyond ASCII for parts of words, splits them right.
QStringList keeping()
{
    return {
        u"CREATE TABLE item (nr INTEGER PRIMARY KEY, source TEXT NOT NULL, id TEXT NOT NULL, gif BLOB NOT NULL, "
        u"tags TEXT NOT NULL DEFAULT '', added INTEGER NOT NULL, refreshed INTEGER NOT NULL, UNIQUE (source, id))"_s,
        u"CREATE INDEX item_added ON item (added)"_s,
        u"CREATE INDEX item_refreshed ON item (source, refreshed)"_s,
        u"CREATE TABLE favourite (item INTEGER PRIMARY KEY REFERENCES item (nr), at INTEGER NOT NULL)"_s,
        u"CREATE INDEX favourite_at ON favourite (at)"_s,
        u"CREATE TABLE recent (item INTEGER PRIMARY KEY REFERENCES item (nr), at INTEGER NOT NULL)"_s,
        u"CREATE INDEX recent_at ON recent (at)"_s,
        u"CREATE TABLE saved (item INTEGER PRIMARY KEY REFERENCES item (nr), at INTEGER NOT NULL, "
        u"file TEXT NOT NULL)"_s,
        u"CREATE INDEX saved_at ON saved (at)"_s,
        u"CREATE TABLE collection (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, position INTEGER NOT NULL)"_s,
        u"CREATE TABLE member (collection INTEGER NOT NULL REFERENCES collection (id) ON DELETE CASCADE, "
        u"item INTEGER NOT NULL REFERENCES item (nr), at INTEGER NOT NULL, "
        u"PRIMARY KEY (collection, item)) WITHOUT ROWID"_s,
        u"CREATE INDEX member_at ON member (collection, at)"_s,
        u"CREATE INDEX member_item ON member (item)"_s,
        u"CREATE VIRTUAL TABLE item_text USING fts5 (title, alt, author, tags, own, tokenize = 'ascii', "
        u"prefix = '1 2 3')"_s,
        u"CREATE VIRTUAL TABLE item_word USING fts5vocab (item_text, 'row')"_s,
    };
}

// item is null for a file that is no picture: it need not be read again until it changes.
QStringList folders()
{
    return {
        u"CREATE TABLE folder (path TEXT PRIMARY KEY, position INTEGER NOT NULL)"_s,
        u"CREATE TABLE folder_file (path TEXT PRIMARY KEY, item INTEGER REFERENCES item (nr), at INTEGER NOT NULL, "
        u"bytes INTEGER NOT NULL)"_s,
        u"CREATE UNIQUE INDEX folder_file_item ON folder_file (item)"_s,
        u"CREATE INDEX folder_file_at ON folder_file (at)"_s,
    };
}

// DownloadRecord, each of owner's own list. part is the file that is not whole yet, with what the server said of it.
QStringList downloads()
{
    return {
        u"CREATE TABLE download (id INTEGER PRIMARY KEY, owner TEXT NOT NULL, position INTEGER NOT NULL, "
        u"url BLOB NOT NULL, folder TEXT NOT NULL, name TEXT, replaces INTEGER NOT NULL, state TEXT NOT NULL, "
        u"part TEXT, part_name TEXT, etag BLOB, modified BLOB, total INTEGER NOT NULL, path TEXT, "
        u"bytes INTEGER NOT NULL, note BLOB, failure TEXT, added INTEGER, ended INTEGER)"_s,
        u"CREATE INDEX download_position ON download (owner, position)"_s,
    };
}

} // namespace

QList<QStringList> librarySchema()
{
    return {keeping(), folders(), downloads()};
}

} // namespace gn
