// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <memory>

namespace gn {

// Decompresses a gzip stream piece by piece. Done here and not by QNetworkAccessManager, which takes a stream that was
// cut short for a complete one (checked with Qt 6.4.2) and so can't tell a whole answer from half of one.
class Gunzip final
{
public:
    enum class Outcome { Ok, Corrupt, TooLarge };

    Gunzip();
    ~Gunzip();
    Gunzip(const Gunzip &) = delete;
    Gunzip &operator=(const Gunzip &) = delete;
    Gunzip(Gunzip &&) = delete;
    Gunzip &operator=(Gunzip &&) = delete;

    // Appends what input decompresses to; stops as soon as output would be longer than maxBytes.
    Outcome add(const QByteArray &input, QByteArray &output, qint64 maxBytes);

    // Nothing at all counts as complete: answers without a body have the header too.
    bool isComplete() const { return m_isAtEnd; }

private:
    struct Stream;
    std::unique_ptr<Stream> m_stream;
    bool m_isAtEnd = true;
};

} // namespace gn
