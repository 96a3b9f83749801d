// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/strictyaml.h"

#include <QUrl>

// The kinds of keys that config.yml is made of. Each stores what it accepts in target, which must outlive the key.
namespace gn::configkeys {

YamlKey number(const QString &path, int &target, int least, int most);
YamlKey text(const QString &path, QString &target);
YamlKey choice(const QString &path, QString &target, const QStringList &accepted);

// An API's address, absolute, http or https, without user, query and fragment; stored without a slash at its end.
YamlKey apiUrl(const QString &path, QUrl &target);

YamlKey apiKey(const QString &path, QString &target);
YamlKey host(const QString &path, QString &target);
YamlKey hosts(const QString &path, QStringList &target);

// As https://app.example:8443; stored as browsers write them, in lower case and without the scheme's own port.
YamlKey origins(const QString &path, QStringList &target);
YamlKey databaseUrl(const QString &path, QString &target);
YamlKey proxy(const QString &path, QUrl &target);

// "", an absolute path or one that begins with ~/, which is stored in full.
YamlKey folder(const QString &path, QString &target);

} // namespace gn::configkeys
