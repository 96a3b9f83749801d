// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/regexpjit.h"

#include <QByteArray>

namespace gn {

void avoidRegExpJit()
{
#if defined(Q_OS_WIN) && defined(Q_CC_GNU) && !defined(Q_CC_CLANG)
    qputenv("QT_ENABLE_REGEXP_JIT", "0");
#endif
}

} // namespace gn
