// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/downloadprogress.h"

#include "cli/downloaderrors.h"

#include <QFileInfo>

#include <algorithm>
#include <cstdio>

#if defined(Q_OS_WIN)
#include <io.h>
#else
#include <sys/ioctl.h>
#include <unistd.h>
#endif

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr int BarWidth = 20;
constexpr int RightWidth = BarWidth + 32; // bar, share, sizes, speed, time
constexpr int DefaultColumns = 80;
constexpr int MostBars = 8;

bool isStderrATerminal()
{
#if defined(Q_OS_WIN)
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(STDERR_FILENO) == 1;
#endif
}

int terminalColumns()
{
#if !defined(Q_OS_WIN)
    winsize size{};
    if (ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
        return size.ws_col;
    }
#endif
    return DefaultColumns;
}

void write(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

// Names come from strangers: what is no text must not reach a terminal.
QString shownName(QString name, int width)
{
    std::replace_if(
        name.begin(), name.end(), [](QChar c) { return !c.isPrint(); }, QChar(u'?'));
    const qsizetype most = std::max(8, width);
    return name.size() <= most ? name.leftJustified(most) : QString(name.left(most - 1) + u'…');
}

QString timeText(const std::optional<std::chrono::seconds> &time)
{
    if (!time) {
        return u"--:--"_s;
    }
    const qint64 seconds = time->count();
    return seconds < 3600 ? u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'))
                          : u"%1 h %2"_s.arg(seconds / 3600).arg(seconds / 60 % 60, 2, 10, QChar(u'0'));
}

struct Amount
{
    qint64 received = 0;
    qint64 total = -1;
    double speed = 0;
    std::optional<std::chrono::seconds> remaining;
};

QString line(const QString &name, const Amount &amount, int columns)
{
    const double share = amount.total > 0 ? double(amount.received) / double(amount.total) : 0;
    const int full = std::clamp(int(share * BarWidth), 0, BarWidth);
    const QString bar = QString(full, u'#') + QString(BarWidth - full, u'.');
    const QString percent = amount.total > 0 ? u"%1 %"_s.arg(int(share * 100), 3) : u"    ?"_s;
    return u"%1 [%2] %3 %4 %5/s %6"_s.arg(shownName(name, columns - RightWidth - 1),
                                          bar,
                                          percent,
                                          sizeText(double(amount.received)).rightJustified(8),
                                          sizeText(amount.speed).rightJustified(8),
                                          timeText(amount.remaining));
}

QString nameOf(const DownloadRecord &record)
{
    return record.part.fileName.isEmpty() ? record.url.toDisplayString(QUrl::RemoveQuery | QUrl::RemoveUserInfo)
                                          : record.part.fileName;
}

} // namespace

QStringList downloadBars(const DownloadQueue &queue, int columns, int rows)
{
    QStringList lines;
    for (int row = 0; row < queue.size() && lines.size() < rows; ++row) {
        const DownloadItem &item = queue.at(row);
        if (item.record.state == DownloadState::Running) {
            lines.append(line(nameOf(item.record),
                              {.received = item.record.bytes,
                               .total = item.record.part.total,
                               .speed = item.bytesPerSecond,
                               .remaining = item.remaining},
                              columns));
        }
    }
    const DownloadTotals &totals = queue.totals();
    lines.append(line(u"%1 of %2 files"_s.arg(totals.done).arg(totals.files),
                      {.received = totals.received,
                       .total = totals.total,
                       .speed = totals.bytesPerSecond,
                       .remaining = totals.remaining},
                      columns));
    return lines;
}

DownloadProgress::DownloadProgress()
    : m_isTerminal(isStderrATerminal())
{
}

DownloadProgress::~DownloadProgress()
{
    erase();
}

void DownloadProgress::show(const DownloadQueue &queue)
{
    if (!m_isTerminal) {
        return;
    }
    const QStringList lines = downloadBars(queue, terminalColumns(), MostBars);
    erase();
    write(lines.join(u'\n') + u'\n');
    m_lines = lines.size();
}

void DownloadProgress::erase()
{
    if (m_lines > 0) {
        write(u"\x1b[%1F\x1b[J"_s.arg(m_lines)); // ECMA-48: so many lines up, erase to the end
        m_lines = 0;
    }
}

} // namespace gn
