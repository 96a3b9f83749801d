// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace gn {

// What the waterfall's colours mean, in as many lines as are needed; mirrored with the window.
class WaterfallLegend final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WaterfallLegend)

public:
    explicit WaterfallLegend(QWidget *parent = nullptr);
};

} // namespace gn
