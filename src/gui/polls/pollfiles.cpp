// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/polls/pollfiles.h"

#include "core/filename.h"
#include "core/wholefile.h"
#include "storage/polls/pollcsv.h"

#include <QBuffer>
#include <QPointer>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

QByteArray png(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

PollFiles::PollFiles(FileChoice choose, QObject *parent)
    : QObject(parent)
    , m_choose(std::move(choose))
{
    m_worker.setMaxThreadCount(1); // so that a file chosen twice has what came last
}

PollFiles::~PollFiles()
{
    m_worker.waitForDone(); // it reports to us
}

void PollFiles::saveCsv(const Poll &poll)
{
    const FileWish wish{.title = tr("Export the poll as a table"),
                        .fileName = safeFileName(poll.question, u"csv"_s),
                        .suffix = u"csv"_s,
                        .filter = tr("Tables (*.csv)")};
    m_choose(wish, [self = QPointer<PollFiles>(this), poll](const QString &path) {
        if (self != nullptr) {
            self->write(path, [poll] { return pollCsv(poll); });
        }
    });
}

void PollFiles::savePicture(const QImage &picture)
{
    const FileWish wish{.title = tr("Save the QR code"),
                        .fileName = u"poll.png"_s,
                        .suffix = u"png"_s,
                        .filter = tr("Pictures (*.png)")};
    m_choose(wish, [self = QPointer<PollFiles>(this), picture](const QString &path) {
        if (self != nullptr) {
            self->write(path, [picture] { return png(picture); });
        }
    });
}

void PollFiles::write(const QString &path, const std::function<QByteArray()> &bytes)
{
    m_worker.start([this, path, bytes] {
        const Result<QString> result = writeWholeFile(path, bytes());
        QMetaObject::invokeMethod(
            this, [this, result] { emit ended(result); }, Qt::QueuedConnection);
    });
}

} // namespace gn
