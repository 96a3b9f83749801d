// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/qrcode.h"

#include <qrencode.h>

#include <memory>

namespace gn {

namespace {

struct FreeCode
{
    void operator()(QRcode *code) const { QRcode_free(code); }
};

using Encoded = std::unique_ptr<QRcode, FreeCode>;

Encoded encoded(const QByteArray &bytes, QRecLevel level)
{
    constexpr int SmallestThatFits = 0;
    const auto *const data = reinterpret_cast<const unsigned char *>(bytes.constData()); // NOLINT: C's view of bytes
    return Encoded(QRcode_encodeData(static_cast<int>(bytes.size()), data, SmallestThatFits, level));
}

} // namespace

Result<QrCode> qrCode(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty()) {
        return Unexpected(Error{.kind = Error::Kind::InvalidQuery, .detail = QStringLiteral("nothing to encode")});
    }
    Encoded code;
    for (const QRecLevel level : {QR_ECLEVEL_Q, QR_ECLEVEL_M, QR_ECLEVEL_L}) {
        code = encoded(bytes, level);
        if (code != nullptr) {
            break;
        }
    }
    if (code == nullptr) {
        return Unexpected(Error{.kind = Error::Kind::TooLarge,
                                .detail = QStringLiteral("%1 bytes don't fit into a QR code").arg(bytes.size())});
    }
    QrCode result{.size = code->width};
    const QByteArrayView squares(code->data, static_cast<qsizetype>(code->width) * code->width);
    for (const char square : squares) {
        result.dark.append((square & 1) != 0); // the lowest bit; the others say what it is for
    }
    return result;
}

} // namespace gn
