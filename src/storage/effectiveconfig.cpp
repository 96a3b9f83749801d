// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/effectiveconfig.h"

#include "storage/settings.h"

namespace gn {

Config effectiveConfig(Config config, const Settings &settings)
{
    if (const QString rating = settings.value(settings::Rating); !rating.isEmpty()) {
        config.giphy.rating = rating;
    }
    if (const QString language = settings.value(settings::Language); !language.isEmpty()) {
        config.giphy.lang = language;
    }
    if (const int calls = settings.value(settings::CallsPerHour); calls >= 0) {
        config.giphy.callsPerHour = calls;
    }
    if (const int jobs = settings.value(settings::DownloadsAtOnce); jobs > 0) {
        config.download.jobs = jobs;
    }
    if (const QString proxy = settings.value(settings::ProxyUrl); !proxy.isEmpty()) {
        config.proxy = QUrl(proxy);
    }
    return config;
}

} // namespace gn
