// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/screenshot.h"

#include "gui/window/mainwindow.h"

#include <QPixmap>
#include <QSaveFile>

namespace gn {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Deadline = 30s;
constexpr auto CalmTime = 150ms; // settled for this long: the layout has come to rest as well

Result<QString> write(const QPixmap &picture, const QString &fileName)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || !picture.save(&file, "PNG") || !file.commit()) {
        return Unexpected(Error{.kind = Error::Kind::File, .detail = fileName + u": "_s + file.errorString()});
    }
    return fileName;
}

} // namespace

Screenshot::Screenshot(MainWindow &window, QString file, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_file(std::move(file))
{
    m_deadline.setSingleShot(true);
    m_retake.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        finish(Unexpected(
            Error{.kind = Error::Kind::Timeout, .detail = u"the thumbnails were not all painted within 30 seconds"_s}));
    });
    connect(&m_retake, &QTimer::timeout, this, &Screenshot::takeWhenSettled);
    connect(&m_window, &MainWindow::settled, &m_retake, qOverload<>(&QTimer::start));
    m_retake.setInterval(CalmTime);
    m_deadline.start(Deadline);
    if (m_window.isSettled()) {
        m_retake.start();
    }
}

void Screenshot::takeWhenSettled()
{
    if (m_window.isSettled()) { // else settled() comes again
        finish(write(m_window.grab(), m_file));
    }
}

void Screenshot::finish(const Result<QString> &result)
{
    if (std::exchange(m_isDone, true)) {
        return;
    }
    m_deadline.stop();
    m_retake.stop();
    emit done(result);
}

} // namespace gn
