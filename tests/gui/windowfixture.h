// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/scriptedprovider.h"
#include "gui/share/gifsharing.h"
#include "gui/share/sharedfiles.h"
#include "gui/transfers/transferlist.h"
#include "gui/window/mainwindow.h"
#include "media/bytecache.h"
#include "net/downloadqueue.h"
#include "net/downloadwriter.h"
#include "net/fetchqueue.h"
#include "net/httpcache.h"
#include "net/managerpool.h"
#include "storage/config.h"
#include "storage/keystore.h"
#include "storage/library/folderindex.h"
#include "storage/library/library.h"
#include "storage/settings.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

#include <memory>

namespace gn::test {

// A keychain in memory, which may also be missing.
class MemoryKeyStore final : public KeyStore
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MemoryKeyStore)

public:
    MemoryKeyStore()
        : KeyStore(QStringLiteral("test"))
    {
    }

    QString key;
    bool isMissing = false;

    std::unique_ptr<PendingReply> read(Handler<QString> handler) override
    {
        return reply<QString>(key, std::move(handler));
    }

    std::unique_ptr<PendingReply> write(const QString &newKey, Handler<bool> handler) override
    {
        key = isMissing ? key : newKey;
        return reply<bool>(true, std::move(handler));
    }

    std::unique_ptr<PendingReply> erase(Handler<bool> handler) override
    {
        key = isMissing ? key : QString();
        return reply<bool>(true, std::move(handler));
    }

private:
    template <typename T>
    std::unique_ptr<PendingReply> reply(const T &value, Handler<T> handler) const
    {
        Result<T> result = value;
        if (isMissing) {
            result = Unexpected(Error{.kind = Error::Kind::KeyStore});
        }
        return std::make_unique<DeferredReply<T>>(std::move(result), std::move(handler));
    }
};

// Everything that a window works with, in a folder of its own.
struct WindowParts
{
    QTemporaryDir dir;
    ManagerPool pool{4};
    HttpCache diskCache{dir.filePath(QStringLiteral("cache")), 1024 * 1024};
    FetchQueue queue{pool, &diskCache, 4};
    ByteCache pictures{1024 * 1024};
    Settings settings{dir.filePath(QStringLiteral("settings.ini"))};
    MemoryKeyStore keys;
    Config config;
    Library library{dir.filePath(QStringLiteral("library.sqlite"))};
    FolderIndex folders{library, [](QByteArrayView) { return PictureFacts{.size = {4, 3}, .frames = 2}; }};
    SharedFiles files{queue, pictures, dir.filePath(QStringLiteral("shared"))};
    GifSharing sharing{files, library};
    DownloadWriter downloadWriter;
    DownloadQueue downloads{pool, downloadWriter, nullptr, {.atOnce = 2, .limits = {.mayBeLocal = true}}};
    TransferList transfers{downloads, pictures};
    Result<bool> testAnswer = true; // of "Test key"
    QStringList testedKeys;

    WindowServices services()
    {
        return {.media = queue,
                .pictures = pictures,
                .diskCache = diskCache,
                .settings = settings,
                .keys = keys,
                .config = config,
                .library = library,
                .folders = folders,
                .sharing = sharing,
                .transfers = transfers,
                .testKey =
                    [this](const QString &key, Handler<bool> handler) {
                        testedKeys.append(key);
                        return std::make_unique<DeferredReply<bool>>(testAnswer, std::move(handler));
                    },
                .isKeyInEnvironment = false};
    }
};

// A window on a scripted source, and how a test looks at it.
struct WindowUnderTest
{
    WindowParts parts;
    ScriptedProvider source;
    std::unique_ptr<MainWindow> window = std::make_unique<MainWindow>(parts.services());

    WindowUnderTest()
    {
        window->setProvider(source);
        window->show();
        window->activateWindow();
    }

    QLineEdit *edit() const { return window->findChild<QLineEdit *>(QStringLiteral("searchEdit")); }

    QString labelText(const QString &name) const { return window->findChild<QLabel *>(name)->text(); }

    QAction *action(const QString &name) const { return window->findChild<QAction *>(name); }

    QPushButton *button(const QString &text) const // one that is seen; null: there is none
    {
        for (QPushButton *candidate : window->findChildren<QPushButton *>()) {
            if (candidate->text() == text && candidate->isVisible()) {
                return candidate;
            }
        }
        return nullptr;
    }

    void showResults(const QString &query, int count, int total)
    {
        window->search(query);
        source.answerPage(count, total);
    }

    void answerTerms(const QStringList &terms)
    {
        ScriptedProvider::answer<int, QStringList>(source.terms.back(), terms);
    }
};

} // namespace gn::test
