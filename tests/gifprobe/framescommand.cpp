// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gifprobe/framescommand.h"

#include "gifprobe/framewalk.h"
#include "gifprobe/options.h"

#include <QCryptographicHash>
#include <QFile>

#include <cstdio>

namespace gn::probe {

namespace {

QByteArray digestOf(const QImage &canvas)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (int y = 0; y < canvas.height(); ++y) {
        const auto width = static_cast<qsizetype>(canvas.width()) * 4;
        hash.addData(QByteArrayView(canvas.constScanLine(y), width));
    }
    return hash.result().toHex();
}

} // namespace

int runFrames(const QStringList &arguments)
{
    if (arguments.size() != 1 || arguments.first().startsWith(u'-')) {
        return wrongUsage();
    }
    const MediaLimits limits;
    QFile file(arguments.first());
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(file.errorString());
    }
    const QByteArray bytes = file.read(limits.maxBytes + 1); // enough to see that it is too large
    int index = 0;
    const WalkResult result = walkFrames(bytes, limits, [&index](const WalkedFrame &frame) {
        std::printf("%d %d %s\n", index++, frame.delayMs, digestOf(frame.canvas).constData());
    });
    std::fflush(stdout);
    return result.problem.isEmpty() ? Success : fail(result.problem);
}

} // namespace gn::probe
