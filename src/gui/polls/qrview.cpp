// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/polls/qrview.h"

#include "gui/polls/qrpicture.h"

#include <QPainter>

#include <algorithm>

namespace gn {

namespace {

constexpr int UsualSide = 300;
constexpr int SmallestSide = 180;

} // namespace

QrView::QrView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("QR code of the poll's link"));
}

void QrView::setCode(const QrCode &code)
{
    m_code = code;
    update();
}

QSize QrView::sizeHint() const
{
    return {UsualSide, UsualSide};
}

QSize QrView::minimumSizeHint() const
{
    return {SmallestSide, SmallestSide};
}

void QrView::paintEvent(QPaintEvent * /*event*/)
{
    if (m_code.size == 0) {
        return;
    }
    const qreal ratio = devicePixelRatioF();
    const int room = static_cast<int>(std::min(width(), height()) * ratio);
    QImage image = qrPicture(m_code, std::max(1, room / (m_code.size + 2 * QrCode::QuietZone)));
    // In whole pixels of the screen, or the squares would be blurred at their edges.
    const int x = static_cast<int>(width() * ratio - image.width()) / 2;
    const int y = static_cast<int>(height() * ratio - image.height()) / 2;
    image.setDevicePixelRatio(ratio);
    QPainter painter(this);
    painter.drawImage(QPointF(x / ratio, y / ratio), image);
}

} // namespace gn
