// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/window/mainwindow.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace gn {

class GifSharing;
class Library;
class PokeApiClient;
class PollStore;
class PollsPage;
class ServerControl;
class TransferList;
struct ProxyChoice;
struct TransferRequest;

// The window's pages beside the wall, and what they work with: made when first needed, kept when the window is made
// anew.
class ProgramPages final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProgramPages)

public:
    struct Services
    {
        FetchQueue &media;
        ByteCache &pictures;
        Settings &settings;
        const Config &config;
        std::function<QString()> key; // GIPHY's
        Library &library;
        GifSharing &sharing;
        TransferList &transfers;
    };

    // All of it must outlive this.
    explicit ProgramPages(Services services, QObject *parent = nullptr);
    ~ProgramPages() override;

    void addTo(MainWindow &window);

signals:
    void said(const QString &text); // by what the pages work with, whichever of them is shown

private:
    PokeApiClient &pokeApi();
    PollStore &polls();
    ServerControl &server();
    QWidget *makePokedex(MainWindow &window, QWidget *parent);
    QWidget *makePolls(MainWindow &window, QWidget *parent);
    QWidget *makeServer(QWidget *parent);
    QWidget *makeCollector(MainWindow &window, QWidget *parent);
    void download(const QList<TransferRequest> &files, QWidget &page);
    ProxyChoice proxy() const;

    Services m_services;
    std::unique_ptr<PokeApiClient> m_pokeApi;
    std::unique_ptr<PollStore> m_polls;
    QPointer<PollsPage> m_pollsPage; // the window's
    std::unique_ptr<ServerControl> m_server;
};

} // namespace gn
