// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gifprobe/measure.h"

#include <QFile>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>

namespace gn::probe {

using namespace Qt::StringLiterals;

double cpuSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

qint64 residentBytes()
{
    QFile file(u"/proc/self/status"_s); // in kB, whatever the size of a page
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QByteArray status = file.readAll();
    constexpr QByteArrayView Field("VmRSS:");
    const qsizetype at = status.indexOf(Field);
    if (at < 0) {
        return 0;
    }
    const QByteArray number = status.mid(at + Field.size()).trimmed();
    return number.left(number.indexOf(' ')).toLongLong() * 1024;
}

double percentile(std::vector<double> values, double share)
{
    if (values.empty()) {
        return 0;
    }
    const double rank = std::ceil(share * static_cast<double>(values.size()));
    const auto index = std::clamp<std::size_t>(static_cast<std::size_t>(rank), 1, values.size()) - 1;
    const auto nth = values.begin() + static_cast<std::ptrdiff_t>(index);
    std::nth_element(values.begin(), nth, values.end());
    return *nth;
}

double median(std::vector<double> values)
{
    return percentile(std::move(values), 0.5);
}

double ratioOf(double ours, double rival)
{
    return rival == 0 ? 0 : ours / rival;
}

void printRatio(const char *name, double ours, double rival)
{
    std::printf("ratio %s %.2f\n", name, ratioOf(ours, rival));
}

} // namespace gn::probe
