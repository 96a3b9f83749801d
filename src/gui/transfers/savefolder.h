// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace gn {

class Settings;
struct Config;

// Where files are saved while nobody has chosen a folder in the window: config.yml's, else the system's for downloads.
QString configuredSaveFolder(const Config &config);

// Where files are saved: what was chosen in the window, else as configured.
QString saveFolder(const Settings &settings, const Config &config);

} // namespace gn
