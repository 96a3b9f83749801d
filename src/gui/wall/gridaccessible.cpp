// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/wall/gridaccessible.h"

#include "gui/wall/gifgridview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QPersistentModelIndex>
#include <QPointer>

#include <unordered_map>

namespace gn {

namespace {

class GridItem final : public QAccessibleInterface, public QAccessibleActionInterface
{
    Q_DISABLE_COPY_MOVE(GridItem)

public:
    GridItem(GifGridView *view, const QModelIndex &index)
        : m_view(view)
        , m_index(index)
    {
    }

    int row() const { return m_index.row(); }

    bool isValid() const override { return m_view != nullptr && m_index.isValid(); }

    QObject *object() const override { return nullptr; }

    QAccessibleInterface *childAt(int /*x*/, int /*y*/) const override { return nullptr; }

    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }

    QAccessibleInterface *child(int /*index*/) const override { return nullptr; }

    int childCount() const override { return 0; }

    int indexOfChild(const QAccessibleInterface * /*child*/) const override { return -1; }

    QString text(QAccessible::Text kind) const override;

    void setText(QAccessible::Text /*kind*/, const QString & /*text*/) override {}

    QRect rect() const override;

    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }

    void doAction(const QString &actionName) override;

    QStringList keyBindingsForAction(const QString & /*actionName*/) const override { return {}; }

private:
    QPointer<GifGridView> m_view;
    QPersistentModelIndex m_index;
};

QString GridItem::text(QAccessible::Text kind) const
{
    if (!isValid()) {
        return {};
    }
    switch (kind) {
    case QAccessible::Name:
        return m_index.data(Qt::AccessibleTextRole).toString();
    case QAccessible::Description: {
        const QString failure = m_view->failureText(m_index);
        return failure.isEmpty() ? m_index.data(Qt::AccessibleDescriptionRole).toString() : failure;
    }
    default:
        return {};
    }
}

QRect GridItem::rect() const
{
    if (!isValid()) {
        return {};
    }
    const QRect tile = m_view->visualRect(m_index);
    return {m_view->viewport()->mapToGlobal(tile.topLeft()), tile.size()};
}

QAccessible::State GridItem::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.selectable = true;
    state.focusable = true;
    state.focused = m_view->hasFocus() && m_view->currentIndex() == m_index;
    state.selected = m_view->selectionModel()->isSelected(m_index);
    state.animated = m_view->stage().isPlaying(m_index.row());
    state.offscreen = !m_view->viewport()->rect().intersects(m_view->visualRect(m_index));
    return state;
}

void *GridItem::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

void GridItem::doAction(const QString &actionName)
{
    if (!isValid()) {
        return;
    }
    const QPointer<GifGridView> view = m_view;
    const QModelIndex index = m_index;
    view->setCurrentIndex(index);
    if (actionName == setFocusAction()) {
        view->setFocus(Qt::OtherFocusReason);
    } else if (actionName == pressAction()) {
        emit view->activated(index); // last: a receiver may close the window
    }
}

class GridAccessible final : public QAccessibleWidget
{
    Q_DISABLE_COPY_MOVE(GridAccessible)

public:
    explicit GridAccessible(GifGridView *view)
        : QAccessibleWidget(view, QAccessible::List)
    {
    }

    ~GridAccessible() override
    {
        for (const auto &[row, id] : m_items) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }

    int childCount() const override
    {
        const QAbstractItemModel *model = view()->model();
        return model == nullptr ? 0 : model->rowCount(view()->rootIndex());
    }

    QAccessibleInterface *child(int row) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QString text(QAccessible::Text kind) const override;
    QAccessible::State state() const override;

private:
    GifGridView *view() const { return static_cast<GifGridView *>(object()); }

    void dropInvalidItems() const;

    // Made when somebody asks; QAccessible owns them until we delete them.
    mutable std::unordered_map<int, QAccessible::Id> m_items;
};

QAccessibleInterface *GridAccessible::child(int row) const
{
    if (row < 0 || row >= childCount()) {
        return nullptr;
    }
    if (const auto known = m_items.find(row); known != m_items.end()) {
        QAccessibleInterface *item = QAccessible::accessibleInterface(known->second);
        if (item != nullptr && item->isValid() && static_cast<const GridItem *>(item)->row() == row) {
            return item;
        }
        dropInvalidItems(); // the model was reset: what was made for it is of no use any more
    }
    auto *item = new GridItem(view(), view()->model()->index(row, 0, view()->rootIndex()));
    m_items[row] = QAccessible::registerAccessibleInterface(item);
    return item;
}

void GridAccessible::dropInvalidItems() const
{
    std::erase_if(m_items, [](const auto &entry) {
        const QAccessibleInterface *item = QAccessible::accessibleInterface(entry.second);
        const bool isOld =
            item == nullptr || !item->isValid() || static_cast<const GridItem *>(item)->row() != entry.first;
        if (isOld) {
            QAccessible::deleteAccessibleInterface(entry.second);
        }
        return isOld;
    });
}

QAccessibleInterface *GridAccessible::childAt(int x, int y) const
{
    const QPoint point = view()->viewport()->mapFromGlobal(QPoint(x, y));
    return view()->viewport()->rect().contains(point) ? child(view()->indexAt(point).row()) : nullptr;
}

QAccessibleInterface *GridAccessible::focusChild() const
{
    return view()->hasFocus() ? child(view()->currentIndex().row()) : nullptr;
}

int GridAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    // Only what child() made has this view as its parent and no object of its own.
    if (child == nullptr || child->object() != nullptr || child->role() != QAccessible::ListItem
        || child->parent() != this) {
        return -1;
    }
    return static_cast<const GridItem *>(child)->row();
}

QString GridAccessible::text(QAccessible::Text kind) const
{
    const QString text = QAccessibleWidget::text(kind);
    return kind == QAccessible::Name && text.isEmpty() ? QCoreApplication::translate("gn::GifGridView", "GIFs") : text;
}

QAccessible::State GridAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.focusable = true;
    state.multiSelectable = view()->selectionMode() != QAbstractItemView::SingleSelection;
    return state;
}

QAccessibleInterface *makeInterface(const QString & /*className*/, QObject *object)
{
    auto *view = qobject_cast<GifGridView *>(object);
    return view == nullptr ? nullptr : new GridAccessible(view);
}

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(&makeInterface);
}

} // namespace gn
