// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/library/libraryopening.h"

#include "storage/library/sql.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QLoggingCategory>

#include <algorithm>
#include <chrono>
#include <utility>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "giphynav.storage.library", QtInfoMsg)

constexpr qint64 SmallFile = 64LL * 1024 * 1024; // is checked in some 50 ms
constexpr int KeptBackups = 2;
constexpr auto LockPatience = std::chrono::seconds(60); // another program may be bringing the library up to date

Error fileError(const QString &file, const QString &reason)
{
    return {.kind = Error::Kind::File, .detail = file + u": "_s + reason};
}

Error corrupt(const QString &file, const QString &reason)
{
    return {.kind = Error::Kind::InvalidData, .detail = file + u": "_s + reason};
}

// Before SQLite touches it, for it would take a log beside the file into it and delete the log.
bool beginsLikeSqlite(const QString &file)
{
    constexpr QByteArrayView Magic("SQLite format 3\0", 16);
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly) || opened.size() == 0) {
        return true; // there is none yet, or SQLite says better why not
    }
    return opened.read(Magic.size()) == Magic;
}

// A connection with everything set that is not remembered in the file.
void prepare(Sql &sql)
{
    sql.run(u"PRAGMA foreign_keys = ON"_s);
    sql.text(u"PRAGMA journal_mode = WAL"_s); // a file system that can't do that keeps what it has
    sql.run(u"PRAGMA synchronous = FULL"_s);  // or a power cut takes what was acknowledged
    sql.run(u"PRAGMA temp_store = MEMORY"_s);
    sql.run(u"PRAGMA cache_size = -16000"_s);
    sql.run(u"PRAGMA journal_size_limit = 16777216"_s);
}

class Opening final
{
public:
    Opening(QString file, LibraryCheck check, const QList<QStringList> &schema)
        : m_file(std::move(file))
        , m_check(check)
        , m_schema(schema)
    {
    }

    Result<std::unique_ptr<Sql>> open();

private:
    std::optional<Error> look();
    std::optional<Error> examine();
    std::optional<Error> migrate();
    std::optional<Error> step();
    void backUp();
    Error named(Error error) const;

    int version() { return static_cast<int>(m_sql->number(u"PRAGMA user_version"_s).value_or(0)); }

    QString m_file;
    LibraryCheck m_check;
    QList<QStringList> m_schema;
    std::unique_ptr<Sql> m_sql;
};

Result<std::unique_ptr<Sql>> Opening::open()
{
    if (!beginsLikeSqlite(m_file)) {
        return Unexpected(corrupt(m_file, u"not an SQLite file"_s));
    }
    if (QFileInfo::exists(m_file) && !QFileInfo(m_file).isWritable()) {
        return Unexpected(fileError(m_file, u"is read-only"_s));
    }
    if (QFileInfo(m_file).size() <= SmallFile) {
        m_check = LibraryCheck::Full;
    }
    m_sql = std::make_unique<Sql>(m_file);
    if (std::optional<Error> error = look()) {
        return Unexpected(*error);
    }
    prepare(*m_sql);
    if (std::optional<Error> error = m_sql->takeError()) {
        return Unexpected(named(*error));
    }
    if (std::optional<Error> error = migrate()) {
        return Unexpected(*error);
    }
    return std::move(m_sql);
}

// Is it whole, ours and not too new? Nothing is written until that is known.
std::optional<Error> Opening::look()
{
    const int found = version();
    const qint64 owner = m_sql->number(u"PRAGMA application_id"_s).value_or(0);
    const bool isEmpty = m_sql->number(u"SELECT count(*) FROM sqlite_master"_s).value_or(0) == 0;
    if (std::optional<Error> error = m_sql->takeError()) {
        return named(*error);
    }
    if (!isEmpty && owner != LibraryApplicationId) {
        return corrupt(m_file, u"another program's file"_s);
    }
    if (found > m_schema.size()) {
        return Error{.kind = Error::Kind::Unsupported,
                     .detail = u"%1: of a newer version of the program (schema %2, known are up to %3)"_s.arg(
                         m_file, QString::number(found), QString::number(m_schema.size()))};
    }
    if (m_check == LibraryCheck::Full && !isEmpty) {
        return examine();
    }
    return std::nullopt;
}

std::optional<Error> Opening::examine()
{
    const QString verdict = m_sql->text(u"PRAGMA quick_check(1)"_s).value_or(QString());
    if (std::optional<Error> error = m_sql->takeError()) {
        return named(*error);
    }
    return verdict == u"ok"_s ? std::nullopt : std::optional(corrupt(m_file, verdict.simplified()));
}

std::optional<Error> Opening::migrate()
{
    const int from = version();
    if (from > 0 && from < m_schema.size()) {
        qCInfo(log) << "library: schema" << from << "is brought up to" << m_schema.size();
        backUp();
        if (std::optional<Error> error = m_sql->takeError()) {
            return named(*error);
        }
    }
    while (version() < m_schema.size()) {
        if (std::optional<Error> error = step()) {
            return error;
        }
    }
    return std::nullopt;
}

std::optional<Error> Opening::step()
{
    const Result<int> done = m_sql->transaction([this]() -> Result<int> {
        const int from = version();
        for (const QString &statement : m_schema.at(from)) {
            m_sql->run(statement);
        }
        m_sql->run(u"PRAGMA application_id = %1"_s.arg(LibraryApplicationId));
        m_sql->run(u"PRAGMA user_version = %1"_s.arg(from + 1));
        return from + 1;
    });
    return done.has_value() ? std::nullopt : std::optional(named(done.error()));
}

void Opening::backUp()
{
    const QFileInfo info(m_file);
    const QString prefix = info.fileName() + u".backup-v"_s;
    const QString backup = info.dir().filePath(prefix + QString::number(version()));
    const QString part = backup + u".part"_s;
    QFile::remove(part);
    if (!m_sql->run(u"VACUUM INTO ?"_s, {part})) {
        return;
    }
    QFile::remove(backup);
    QFile::rename(part, backup);
    QStringList backups = info.dir().entryList({prefix + u'*'}, QDir::Files);
    const auto versionIn = [&prefix](const QString &name) { return name.mid(prefix.size()).toInt(); };
    std::sort(backups.begin(), backups.end(), [versionIn](const QString &a, const QString &b) {
        return versionIn(a) > versionIn(b);
    });
    for (qsizetype index = KeptBackups; index < backups.size(); ++index) {
        info.dir().remove(backups.at(index));
    }
}

Error Opening::named(Error error) const
{
    error.detail = m_file + u": "_s + error.detail;
    return error;
}

// With the log beside it, which may hold what the file lacks. The new name; empty if it could not be renamed.
QString setAside(const QString &file)
{
    const QString base = file + u".broken-"_s + QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
    QString name = base;
    for (int number = 2; QFileInfo::exists(name); ++number) {
        name = base + u'-' + QString::number(number);
    }
    if (!QFile::rename(file, name)) {
        return {};
    }
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s}) {
        QFile::rename(file + suffix, name + suffix);
    }
    qCWarning(log) << "library: corrupt, set aside";
    return name;
}

} // namespace

Result<OpenedLibrary> openLibrary(const QString &file, LibraryCheck check)
{
    return openLibrary(file, check, librarySchema());
}

Result<OpenedLibrary> openLibrary(const QString &file, LibraryCheck check, const QList<QStringList> &schema)
{
    const QString folder = QFileInfo(file).absolutePath();
    if (!QDir().mkpath(folder)) {
        return Unexpected(fileError(folder, u"the folder can't be made"_s));
    }
    // Against two programs that find the same file corrupt: the second would set the first one's new file aside.
    QLockFile lock(file + u".lock"_s);
    if (!lock.tryLock(static_cast<int>(std::chrono::milliseconds(LockPatience).count()))) {
        const bool isReadOnly = lock.error() == QLockFile::PermissionError;
        return Unexpected(fileError(
            folder, isReadOnly ? u"the folder is read-only"_s : u"another program holds the library's lock"_s));
    }
    QString aside;
    Result<std::unique_ptr<Sql>> opened = Opening(file, check, schema).open();
    if (!opened.has_value() && opened.error().kind == Error::Kind::InvalidData) {
        qCWarning(log) << opened.error().detail;
        aside = setAside(file);
        if (!aside.isEmpty()) {
            opened = Opening(file, check, schema).open();
        }
    }
    if (!opened.has_value()) {
        return Unexpected(opened.error());
    }
    return OpenedLibrary{std::move(*opened), aside};
}

} // namespace gn
