// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/config.h"

namespace gn {

class Settings;

// config.yml with what a person has chosen in the window instead: rating and language of searches, GIPHY's calls an
// hour, downloads at once, proxy. Holds until the settings change; cheap.
Config effectiveConfig(Config config, const Settings &settings);

} // namespace gn
