// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/transfers/transfertexts.h"

#include "gui/transfers/transferlist.h"
#include "gui/window/errortexts.h"
#include "gui/window/labels.h"
#include "net/downloadqueue.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

const auto Separator = u" · "_s;

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(gn::TransferTexts)

public:
    static QString ofTheDisk(const DownloadFailure &failure, const QString &folder);
    static QString ofTheStatus(const Error &error, const QString &host);
    static QString ofTheConnection(const Error &error, const QString &host);
    static QString waiting(const QModelIndex &index);
    static QString running(const QModelIndex &index);
    static QString paused(const QModelIndex &index);
};

qint64 received(const QModelIndex &index)
{
    return index.data(TransferList::ReceivedRole).toLongLong();
}

QString progressText(qint64 come, qint64 total)
{
    return total > 0 ? Texts::tr("%1 of %2").arg(byteSizeLabel(come), byteSizeLabel(total)) : byteSizeLabel(come);
}

QString progressText(const QModelIndex &index)
{
    return progressText(received(index), index.data(TransferList::TotalRole).toLongLong());
}

QString failureOf(const QModelIndex &index)
{
    return transferFailureText(index.data(TransferList::FailureRole).value<DownloadFailure>(),
                               index.data(TransferList::UrlRole).toUrl(),
                               index.data(TransferList::FolderRole).toString());
}

// What is fast or slow enough to be said.
void appendPace(QStringList &parts, double speed, std::optional<std::chrono::seconds> remaining)
{
    if (speed >= 1) {
        parts.append(speedLabel(speed));
    }
    if (remaining) {
        parts.append(remainingLabel(*remaining));
    }
}

QString Texts::ofTheDisk(const DownloadFailure &failure, const QString &folder)
{
    const QString name = QDir::toNativeSeparators(folder);
    switch (failure.disk.cause) {
    case DiskTrouble::Cause::DiskFull:
        return failure.disk.missingBytes > 0 ? tr("The disk is full: %1 more are needed. Make room, then try again.")
                                                   .arg(byteSizeLabel(failure.disk.missingBytes))
                                             : tr("The disk is full. Make room, then try again.");
    case DiskTrouble::Cause::NoPermission:
        return tr("You may not write to “%1”. Change its permissions, or save to another folder.").arg(name);
    case DiskTrouble::Cause::FolderGone:
        return tr("The folder “%1” is gone. Try again to make it anew, or save to another folder.").arg(name);
    case DiskTrouble::Cause::Other:
    case DiskTrouble::Cause::None:
        break;
    }
    return tr("The file could not be written to “%1” (%2). Check the disk, then try again.")
        .arg(name, failure.error.detail);
}

QString Texts::ofTheStatus(const Error &error, const QString &host)
{
    switch (error.httpStatus) {
    case 401:
    case 403:
        return tr("%1 does not give this file away (HTTP %2). It may need a sign-in: open it in the browser.")
            .arg(host)
            .arg(error.httpStatus);
    case 429:
        return tr("%1 wants fewer requests. Wait a while, then try again.").arg(host);
    default:
        return tr("%1 answered with the status %2. Try again later.").arg(host).arg(error.httpStatus);
    }
}

QString Texts::ofTheConnection(const Error &error, const QString &host)
{
    switch (error.kind) {
    case Error::Kind::Offline:
        return tr("%1 can't be reached. Check your network, then try again.").arg(host);
    case Error::Kind::Timeout:
        return tr("%1 sent nothing for too long. Try again later.").arg(host);
    case Error::Kind::Truncated:
        return tr("The file broke off on its way. Try again.");
    case Error::Kind::Redirect:
        return tr("The address leads to a place that is not safe to follow. Open it in the browser to see where.");
    default:
        return tr("The connection to %1 was lost. Try again.").arg(host);
    }
}

QString Texts::waiting(const QModelIndex &index)
{
    return index.data(TransferList::IsRetryingRole).toBool() ? tr("Tries again soon: %1").arg(failureOf(index))
                                                             : tr("Waiting");
}

QString Texts::running(const QModelIndex &index)
{
    if (index.data(TransferList::IsFinishingRole).toBool()) {
        return tr("Writing to the disk");
    }
    if (received(index) == 0) {
        return tr("Connecting");
    }
    QStringList parts{progressText(index)};
    const qint64 seconds = index.data(TransferList::RemainingRole).toLongLong();
    appendPace(parts,
               index.data(TransferList::SpeedRole).toDouble(),
               seconds >= 0 ? std::optional(std::chrono::seconds(seconds)) : std::nullopt);
    return parts.join(Separator);
}

QString Texts::paused(const QModelIndex &index)
{
    return received(index) > 0 ? QString(tr("Paused") + Separator + progressText(index)) : tr("Paused");
}

} // namespace

QString transferText(const QModelIndex &index)
{
    switch (index.data(TransferList::StateRole).value<TransferList::State>()) {
    case TransferList::State::Waiting:
        return Texts::waiting(index);
    case TransferList::State::Running:
        return Texts::running(index);
    case TransferList::State::Paused:
        return Texts::paused(index);
    case TransferList::State::Done:
        return Texts::tr("Saved, %1").arg(byteSizeLabel(received(index)));
    case TransferList::State::Cancelled:
        return Texts::tr("Cancelled");
    case TransferList::State::Failed:
        return Texts::tr("Failed: %1").arg(failureOf(index));
    }
    return {};
}

QString transferDetails(const QModelIndex &index)
{
    const QString path = index.data(TransferList::PathRole).toString();
    const QString folder = index.data(TransferList::FolderRole).toString();
    const QUrl url = index.data(TransferList::UrlRole).toUrl();
    const QDateTime ended = index.data(TransferList::EndedRole).toDateTime();
    QStringList lines{index.data().toString(), transferText(index)};
    lines.append(QDir::toNativeSeparators(path.isEmpty() ? folder : path));
    if (!url.host().isEmpty()) {
        lines.append(Texts::tr("From %1").arg(url.host()));
    }
    if (ended.isValid()) {
        lines.append(QLocale().toString(ended.toLocalTime(), QLocale::ShortFormat));
    }
    const auto state = index.data(TransferList::StateRole).value<TransferList::State>();
    const bool isStopped = state == TransferList::State::Paused || state == TransferList::State::Failed;
    if (isStopped && received(index) > 0) {
        lines.append(index.data(TransferList::IsResumableRole).toBool()
                         ? Texts::tr("It goes on where it stopped.")
                         : Texts::tr("The server can't go on where it stopped: it will begin anew."));
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString transferTip(const QModelIndex &index)
{
    return u"<p>"_s + transferDetails(index).toHtmlEscaped().replace(u'\n', "<br>"_L1) + u"</p>"_s;
}

QString transferFailureText(const DownloadFailure &failure, const QUrl &url, const QString &folder)
{
    const Error &error = failure.error;
    const QString host = url.host().isEmpty() ? Texts::tr("The source") : url.host();
    switch (error.kind) {
    case Error::Kind::Offline:
    case Error::Kind::Network:
    case Error::Kind::Timeout:
    case Error::Kind::Truncated:
    case Error::Kind::Redirect:
        return Texts::ofTheConnection(error, host);
    case Error::Kind::NotFound:
        return Texts::tr("%1 does not have this file any more. Look for it elsewhere.").arg(host);
    case Error::Kind::HttpStatus:
        return Texts::ofTheStatus(error, host);
    case Error::Kind::Outage:
        return Texts::tr("%1 is having trouble. Try again later.").arg(host);
    case Error::Kind::TooLarge:
        return Texts::tr("The file is too large.");
    case Error::Kind::InvalidData:
        return Texts::tr("What came is not the file, but perhaps a network's sign-in page. Open a web page in the "
                         "browser once, then try again.");
    case Error::Kind::File:
        return Texts::ofTheDisk(failure, folder);
    default: {
        const ErrorText text = errorText(error, host);
        return QString(text.title + u". "_s + text.advice);
    }
    }
}

QString transferSummary(const TransferList &transfers)
{
    const TransferCounts counts = transfers.counts();
    const DownloadTotals &totals = transfers.totals();
    QStringList parts;
    if (totals.unfinished > 0) {
        parts.append(Texts::tr("Saving: %L1 of %L2 done").arg(totals.done).arg(totals.files));
        if (totals.received > 0) {
            parts.append(progressText(totals.received, totals.total));
        }
        const bool isMoreKnown = totals.total > totals.received;
        appendPace(parts, totals.bytesPerSecond, isMoreKnown ? totals.remaining : std::nullopt);
    } else {
        parts.append(Texts::tr("Saved files: %L1").arg(counts.done));
    }
    if (counts.paused > 0) {
        parts.append(Texts::tr("paused: %L1").arg(counts.paused));
    }
    if (counts.failed > 0) {
        parts.append(Texts::tr("failed: %L1").arg(counts.failed));
    }
    return parts.join(Separator);
}

QString speedLabel(double bytesPerSecond)
{
    return Texts::tr("%1/s").arg(byteSizeLabel(qRound64(bytesPerSecond)));
}

QString remainingLabel(std::chrono::seconds remaining)
{
    constexpr qint64 Minute = 60;
    constexpr qint64 Hour = 60 * Minute;
    const qint64 seconds = std::max<qint64>(1, remaining.count());
    if (seconds < Minute) {
        return Texts::tr("%L1 s left").arg(seconds);
    }
    if (seconds < Hour) {
        return Texts::tr("%L1 min left").arg((seconds + Minute / 2) / Minute);
    }
    return Texts::tr("%L1 h %L2 min left").arg(seconds / Hour).arg(seconds % Hour / Minute);
}

} // namespace gn
