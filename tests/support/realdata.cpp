// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/realdata.h"

#include <QDir>

namespace gn::test {

using namespace Qt::StringLiterals;

QString realData(const QString &folder)
{
    const QString root = qEnvironmentVariable("GN_REAL_DATA", QStringLiteral(GN_SOURCE_DIR "/../shared/data"));
    const QDir dir(QDir(root).filePath(folder));
    return dir.exists() ? dir.absolutePath() : QString();
}

} // namespace gn::test
