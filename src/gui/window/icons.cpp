// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>

#if GN_HAS_SVG
#include <QSvgRenderer>
#endif

namespace gn {

using namespace Qt::StringLiterals;

namespace {

QString fileOf(const QString &name)
{
#if GN_HAS_SVG
    return u":/icons/"_s + name + u".svg"_s;
#else
    return u":/icons/drawn/"_s + name + u".png"_s; // see cmake/GnDrawnIcons.cmake
#endif
}

void draw(const QString &name, QPainter &painter)
{
#if GN_HAS_SVG
    QSvgRenderer(fileOf(name)).render(&painter);
#else
    // Not scaled by the painter, which looks at four pixels only.
    const QSize size(painter.device()->width(), painter.device()->height());
    painter.drawImage(0, 0, QImage(fileOf(name)).scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
#endif
}

class TintedSvgEngine final : public QIconEngine
{
public:
    TintedSvgEngine(QString name, QPalette::ColorRole role)
        : m_name(std::move(name))
        , m_role(role)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State /*state*/, qreal /*scale*/) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        draw(m_name, painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        const QPalette::ColorGroup group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const QPalette::ColorRole role = mode == QIcon::Selected ? QPalette::HighlightedText : m_role;
        painter.fillRect(pixmap.rect(), QGuiApplication::palette().color(group, role));
        return pixmap;
    }

    QIconEngine *clone() const override { return new TintedSvgEngine(*this); }

    QString key() const override { return u"gn-tinted-svg"_s; }

private:
    QString m_name;
    QPalette::ColorRole m_role;
};

} // namespace

QIcon themedIcon(const QString &name, QPalette::ColorRole role)
{
    return QIcon(new TintedSvgEngine(name, role)); // the icon owns the engine
}

QIcon programIcon()
{
    return QIcon(fileOf(u"giphy-navigator"_s));
}

} // namespace gn
