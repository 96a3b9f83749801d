// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/polls/votercookie.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QString>

#include <array>

namespace gn {

namespace {

constexpr QByteArray::Base64Options Encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

// Takes the same time wherever they differ.
bool isSame(const QByteArray &left, const QByteArray &right)
{
    if (left.size() != right.size()) {
        return false;
    }
    unsigned difference = 0;
    for (qsizetype index = 0; index < left.size(); ++index) {
        difference |= static_cast<unsigned char>(left.at(index)) ^ static_cast<unsigned char>(right.at(index));
    }
    return difference == 0;
}

} // namespace

VoterCookie::VoterCookie(QByteArray secret)
    : m_secret(std::move(secret))
{
}

QByteArray VoterCookie::make() const
{
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    QByteArray bytes;
    for (const quint32 number : random) {
        bytes += QByteArray::number(number, 16).rightJustified(8, '0');
    }
    const QByteArray voter = QByteArray::fromHex(bytes).toBase64(Encoding);
    return QByteArray(voter + '.' + signatureOf(voter));
}

QByteArray VoterCookie::voterOf(const QByteArray &value) const
{
    const qsizetype dot = value.indexOf('.');
    const QByteArray voter = value.first(dot < 0 ? 0 : dot);
    const bool isOurs = !voter.isEmpty() && isSame(value.sliced(dot + 1), signatureOf(voter));
    return isOurs ? voter : QByteArray();
}

QByteArray VoterCookie::header(const QByteArray &value)
{
    return Name.toByteArray() + '=' + value + "; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax";
}

QByteArray VoterCookie::signatureOf(const QByteArray &voter) const
{
    return QMessageAuthenticationCode::hash(voter, m_secret, QCryptographicHash::Sha256).toBase64(Encoding);
}

} // namespace gn
