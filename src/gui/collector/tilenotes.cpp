// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/collector/tilenotes.h"

#include "gui/wall/gifgridview.h"
#include "gui/window/icons.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <utility>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr int IconSize = 28;
constexpr int Margin = 10;
constexpr int Gap = 6;

} // namespace

class TileNote final : public QWidget
{
    Q_DISABLE_COPY_MOVE(TileNote)

public:
    TileNote(const TileStyle &style, QWidget *viewport)
        : QWidget(viewport)
        , m_style(style)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_OpaquePaintEvent);
    }

    void present(const TileText &text)
    {
        if (std::exchange(m_text, text) != text) {
            update();
        }
    }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const TileStyle &m_style;
    TileText m_text;
};

void TileNote::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_style.page);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_style.broken);
    painter.drawRoundedRect(QRectF(rect()), TileStyle::CornerRadius, TileStyle::CornerRadius);
    const QRect box = rect().adjusted(Margin, Margin, -Margin, -Margin);
    QFont bold = font();
    bold.setBold(true);
    const int titleHeight =
        QFontMetrics(bold).boundingRect(box, Qt::AlignHCenter | Qt::TextWordWrap, m_text.title).height();
    const int detailHeight = fontMetrics().height();
    int y = box.top() + qMax(0, (box.height() - IconSize - titleHeight - detailHeight - 2 * Gap) / 2);
    const QRect icon(box.center().x() - IconSize / 2, y, IconSize, IconSize);
    themedIcon(m_text.icon, QPalette::PlaceholderText).paint(&painter, icon);
    y += IconSize + Gap;
    painter.setPen(palette().color(QPalette::Text));
    painter.setFont(bold);
    painter.drawText(QRect(box.left(), y, box.width(), titleHeight), Qt::AlignHCenter | Qt::TextWordWrap, m_text.title);
    y += titleHeight + Gap;
    painter.setFont(font());
    painter.drawText(QRect(box.left(), y, box.width(), detailHeight),
                     Qt::AlignHCenter,
                     fontMetrics().elidedText(m_text.detail, Qt::ElideMiddle, box.width()));
}

TileNotes::TileNotes(GifGridView &wall, TextOf textOf)
    : QObject(&wall)
    , m_wall(wall)
    , m_textOf(std::move(textOf))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &TileNotes::place);
    connect(wall.verticalScrollBar(), &QScrollBar::valueChanged, this, &TileNotes::place);
    const auto soon = [this] { m_soon.start(); };
    connect(wall.verticalScrollBar(), &QScrollBar::rangeChanged, this, soon);
    connect(wall.model(), &QAbstractItemModel::rowsInserted, this, soon);
    connect(wall.model(), &QAbstractItemModel::modelReset, this, &TileNotes::place);
    connect(&wall.stage(), &TileStage::failureChanged, this, soon);
    wall.viewport()->installEventFilter(this);
}

bool TileNotes::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::ChildAdded: // another tile, on top
    case QEvent::PaletteChange:
    case QEvent::Show:
        m_soon.start();
        break;
    case QEvent::ToolTip: {
        // The wall would add that the picture is damaged, since it knows no better.
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = m_wall.indexAt(help->pos());
        if (index.isValid() && m_notes.contains(index.row())) {
            QToolTip::showText(help->globalPos(), index.data(Qt::ToolTipRole).toString(), m_wall.viewport());
            return true;
        }
        break;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void TileNotes::place()
{
    const QRect sight = m_wall.viewport()->rect();
    QHash<int, TileNote *> before = std::exchange(m_notes, {});
    for (int row = 0; row < m_wall.model()->rowCount(); ++row) {
        const QModelIndex index = m_wall.model()->index(row, 0);
        const QRect place = m_wall.visualRect(index);
        if (!place.intersects(sight)) {
            continue;
        }
        const TileText text = m_textOf(index);
        if (text.title.isEmpty()) {
            continue;
        }
        TileNote *note = before.take(row);
        if (note == nullptr) {
            note = new TileNote(m_wall.stage().style(), m_wall.viewport());
        }
        note->present(text);
        note->setGeometry(place);
        note->raise();
        note->show();
        m_notes.insert(row, note);
    }
    qDeleteAll(before);
}

} // namespace gn
