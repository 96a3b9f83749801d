// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

#include <memory>

namespace gn {

class PokedexCard;
class SpriteSight;
class SpriteStage;
struct PokedexServices;

// The cards, as many in a line as fit. The model answers PokedexModel's roles.
class PokedexGrid final : public QListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PokedexGrid)

public:
    explicit PokedexGrid(const PokedexServices &services, QWidget *parent = nullptr);
    ~PokedexGrid() override;

    const SpriteStage &stage() const;
    bool isSettled() const; // what is in sight has its pictures

    void setModel(QAbstractItemModel *model) override;

signals:
    void retryWanted(const QModelIndex &index);
    void settled();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitCells();

    std::unique_ptr<SpriteSight> m_sight;
    PokedexCard *m_card; // a child
};

} // namespace gn
