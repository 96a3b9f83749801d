// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

#include <memory>

namespace gn {

class SpriteSight;
class SpriteStage;
struct PokedexServices;

// The same Pokémon as lines with all their numbers.
class PokedexTable final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PokedexTable)

public:
    explicit PokedexTable(const PokedexServices &services, QWidget *parent = nullptr);
    ~PokedexTable() override;

    const SpriteStage &stage() const;
    bool isSettled() const; // what is in sight has its pictures

    void setModel(QAbstractItemModel *model) override;
    void keyboardSearch(const QString &search) override; // in the names

signals:
    void retryWanted(const QModelIndex &index);
    void settled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
    void fitName();
    int widthFor(int column) const;

    std::unique_ptr<SpriteSight> m_sight;
};

} // namespace gn
