// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

#include <array>
#include <optional>

namespace gn {

// The language of the program's texts and of Qt's own. Changing it tells every widget by QEvent::LanguageChange.
class Languages final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Languages)

public:
    // In use from the start; code as in use().
    explicit Languages(const QString &code = {}, QObject *parent = nullptr);
    ~Languages() override; // back to the English of the sources

    // code: one of available(); empty or unknown: what the system says. Does nothing when that is in use already.
    // Numbers and dates follow: as the system writes them if it speaks that language, else as the language does.
    void use(const QString &code);

    QLocale locale() const { return m_locale; }

    // Codes ("de", "en", …) that the program is translated into.
    static QStringList available();

private:
    QLocale m_system;
    QLocale m_locale;
    std::optional<QString> m_code;            // nothing: use() was not called yet
    std::array<QTranslator, 2> m_translators; // Qt's own texts, then ours, which go first
};

} // namespace gn
