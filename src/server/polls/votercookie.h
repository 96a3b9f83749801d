// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace gn {

// Tells one browser from another without knowing who uses it: random bytes, signed, so that nobody can make up as many
// voters as he likes without asking for each (which is counted; see VoteRate).
class VoterCookie final
{
public:
    static constexpr QByteArrayView Name = "giphynav_voter";

    explicit VoterCookie(QByteArray secret);

    // A new voter's value.
    QByteArray make() const;

    // Whose vote it is; empty: the value is not ours.
    QByteArray voterOf(const QByteArray &value) const;

    // Of Set-Cookie. Not for scripts, and not sent along when another site posts a form.
    static QByteArray header(const QByteArray &value);

private:
    QByteArray signatureOf(const QByteArray &voter) const;

    QByteArray m_secret;
};

} // namespace gn
