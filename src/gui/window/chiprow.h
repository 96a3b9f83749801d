// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

class QPushButton;

namespace gn {

// A starting point as a small button.
struct Chip
{
    QString text;
    QString query; // what is searched for
    QString icon;  // may be empty

    bool operator==(const Chip &) const = default;
};

// One line of chips: as many as fit, the others in a menu behind "More".
class ChipRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChipRow)

public:
    explicit ChipRow(QWidget *parent = nullptr);

    void setChips(const QList<Chip> &chips);
    void setCentered(bool isCentered);
    void setOverflowMenu(bool isOffered); // false: what does not fit is left out

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void chosen(const QString &query);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void fillMenu(qsizetype firstHidden);
    int lineHeight() const;

    QList<Chip> m_chips;
    QList<QPushButton *> m_buttons; // children
    QPushButton *m_more;
    bool m_isCentered = false;
    bool m_hasOverflowMenu = true;
};

} // namespace gn
