// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/race/raceexport.h"

#include "core/wholefile.h"
#include "gui/race/racecsv.h"

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

RaceExport::RaceExport(FileChoice choose, QObject *parent)
    : QObject(parent)
    , m_choose(std::move(choose))
{
    m_worker.setMaxThreadCount(1); // so that a file chosen twice has what came last
}

RaceExport::~RaceExport()
{
    m_worker.waitForDone(); // it reports to us
}

void RaceExport::saveCsv(const QList<RaceRun> &runs)
{
    const FileWish wish{.title = tr("Save the race as a table"),
                        .fileName = u"pokemon-race.csv"_s,
                        .suffix = u"csv"_s,
                        .filter = tr("Tables (*.csv)")};
    m_choose(wish, [self = QPointer<RaceExport>(this), runs](const QString &path) {
        if (self != nullptr) {
            self->write(path, [runs] { return raceCsv(runs); });
        }
    });
}

void RaceExport::savePicture(const QList<RaceRun> &runs, PokemonMode shown, const RacePictureLook &look)
{
    const FileWish wish{.title = tr("Save the race as a picture"),
                        .fileName = u"pokemon-race.png"_s,
                        .suffix = u"png"_s,
                        .filter = tr("Pictures (*.png)")};
    m_choose(wish, [self = QPointer<RaceExport>(this), runs, shown, look](const QString &path) {
        if (self != nullptr) {
            self->write(path, [image = racePicture(runs, shown, look)] { return png(image); });
        }
    });
}

void RaceExport::write(const QString &path, const std::function<QByteArray()> &bytes)
{
    m_worker.start([this, path, bytes] {
        const Result<QString> result = writeWholeFile(path, bytes());
        QMetaObject::invokeMethod(
            this, [this, result] { emit ended(result); }, Qt::QueuedConnection);
    });
}

} // namespace gn
