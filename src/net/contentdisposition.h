// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace gn {

// The file name in a Content-Disposition header (RFC 6266): filename* before filename. As the server wrote it, from
// the last separator on; empty when there is none. It still has to be made safe.
QString dispositionFileName(const QByteArray &header);

} // namespace gn
