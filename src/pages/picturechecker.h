// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/managerpool.h"
#include "pages/hostgate.h"
#include "pages/pagetypes.h"

#include <QObject>

#include <memory>

namespace gn {

// What a small request for a picture's beginning told.
struct CheckedPicture
{
    FoundPicture picture;       // its kind is what the bytes say, if it answered
    std::optional<Error> error; // it does not answer, may not be asked (robots.txt: Unsupported), is no picture
    qint64 bytes = -1;          // of the file; -1: unknown
    QByteArray contentType;
    QByteArray opening; // of the file, up to 32 KB

    bool operator==(const CheckedPicture &) const = default;
};

struct CheckOptions
{
    int atOnce = 6;
    std::chrono::milliseconds timeout{10'000};
    ProxyChoice proxy;
    HostQuestion question; // when an address leads to a private host; null: no
};

// Asks for the first 32 KB of pictures on a page: how large they are, whether they answer, whether they are pictures.
// robots.txt of their servers is honoured.
class PictureChecker final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PictureChecker)

public:
    explicit PictureChecker(CheckOptions options, QObject *parent = nullptr);
    ~PictureChecker() override; // cancels

    // page: where they were found; its own host may be private. Replaces what was asked for before.
    void check(const QUrl &page, const QList<FoundPicture> &pictures);

signals:
    void checked(int index, const gn::CheckedPicture &picture); // in the order of arrival; index: in the list
    void finished();

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace gn

Q_DECLARE_METATYPE(gn::CheckedPicture)
