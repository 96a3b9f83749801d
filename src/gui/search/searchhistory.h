// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace gn {

class Settings;

// What was searched for on purpose (Enter, a click), newest first, each once whatever its case. Kept in the settings.
class SearchHistory final
{
public:
    explicit SearchHistory(Settings &settings); // settings must outlive the history

    QStringList queries() const;
    void add(const QString &query); // nothing happens while settings::KeepsHistory is off
    void forget(const QString &query);
    void clear();

private:
    Settings *m_settings;
};

} // namespace gn
