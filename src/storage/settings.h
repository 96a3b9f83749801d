// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>
#include <QVariant>

namespace gn {

// What a person chose in the window; a typed key each, in one table.
template <typename T>
struct SettingKey
{
    const char *name; // section/name in the settings file
    T fallback;
};

namespace settings {
inline const SettingKey<QString> Rating{"search/rating", {}};     // empty: config.yml's
inline const SettingKey<QString> Language{"search/language", {}}; // empty: config.yml's
inline const SettingKey<int> Motion{"wall/motion", 0};            // gui/wall/motion.h
inline const SettingKey<bool> PlaysInBackground{"wall/playInBackground", false};
inline const SettingKey<bool> SavesData{"wall/saveData", false};
inline const SettingKey<int> MemoryCacheMegabytes{"cache/memoryMegabytes", 96};
inline const SettingKey<int> DiskCacheMegabytes{"cache/diskMegabytes", 256};
inline const SettingKey<QString> ProxyUrl{"network/proxy", {}};      // empty: config.yml's, else the system's
inline const SettingKey<int> CallsPerHour{"giphy/callsPerHour", -1}; // -1: config.yml's; 0: no limit
inline const SettingKey<bool> IsDemoBannerHidden{"window/demoBannerHidden", false};
inline const SettingKey<QByteArray> WindowGeometry{"window/geometry", {}};
inline const SettingKey<bool> IsSidebarShown{"window/sidebarShown", true};
inline const SettingKey<QString> UiLanguage{"window/language", {}}; // a code as in translations/; empty: the system's
inline const SettingKey<bool> StaysInTray{"window/staysInTray", false};
inline const SettingKey<int> EnterDoes{"wall/enterDoes", 0};          // gui/actions/gifactions.h
inline const SettingKey<QString> SaveFolder{"save/folder", {}};       // empty: config.yml's, else the downloads folder
inline const SettingKey<int> DownloadsAtOnce{"save/atOnce", 0};       // 0: config.yml's
inline const SettingKey<QString> ServerAddress{"server/address", {}}; // the default is config.yml's
inline const SettingKey<int> ServerPort{"server/port", 0};            // so are these
inline const SettingKey<bool> IsServerAllPublic{"server/allPublic", false}; //
inline const SettingKey<bool> KeepsHistory{"search/keepsHistory", true};
inline const SettingKey<QStringList> SearchHistory{"search/history", {}}; // newest first
} // namespace settings

// Kept in memory, written by a worker shortly after a change and at the end; INI file in the user's config folder. Only
// what was changed here is written, so two windows don't undo each other's changes.
class Settings final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Settings)

public:
    explicit Settings(QString file, QObject *parent = nullptr); // reads file
    ~Settings() override;                                       // writes what is not written yet

    template <typename T>
    T value(const SettingKey<T> &key) const
    {
        QVariant stored = variant(key.name);
        // An INI file holds texts: "12" becomes a number, "many" does not, and is as good as absent.
        return stored.isValid() && stored.convert(QMetaType::fromType<T>()) ? stored.value<T>() : key.fallback;
    }

    template <typename T>
    void setValue(const SettingKey<T> &key, const T &value)
    {
        setVariant(key.name, QVariant::fromValue(value));
    }

    // What value() answers while nobody has chosen: what the system wishes. Not stored.
    template <typename T>
    void setDefault(const SettingKey<T> &key, const T &value)
    {
        setDefaultVariant(key.name, QVariant::fromValue(value));
    }

    // The file in the user's config folder, by the XDG rules.
    static QString defaultFile();

signals:
    void changed(const QString &name); // SettingKey::name

private:
    QVariant variant(const char *name) const;
    void setVariant(const char *name, const QVariant &value);
    void setDefaultVariant(const char *name, const QVariant &value);
    void startWriting();

    QString m_file;
    QVariantMap m_values;
    QVariantMap m_defaults; // that are not the key's own
    QVariantMap m_unwritten;
    QTimer m_delay;
    QThreadPool m_worker; // of one thread, so that writes follow each other
};

} // namespace gn
