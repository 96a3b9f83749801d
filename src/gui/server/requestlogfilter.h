// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>

namespace gn {

// Those of the log that a text and a kind of status let through.
class RequestLogFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestLogFilter)

public:
    enum class Kind { All, Successes, Failures }; // below 400; from 400 on

    explicit RequestLogFilter(QObject *parent = nullptr);

    void setText(const QString &text); // in the method, the path, the status or the address
    void setKind(Kind kind);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text;
    Kind m_kind = Kind::All;
};

} // namespace gn
