// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/labels.h"

#include <QLocale>

#include <array>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

struct LanguageName
{
    QLatin1StringView code;
    QStringView name; // in the language itself, so never translated
};

// GIPHY's languages. QLocale's own names won't do: it takes "en" for "American English".
constexpr std::array Languages{
    LanguageName{QLatin1StringView("en"), u"English"},       LanguageName{QLatin1StringView("es"), u"Español"},
    LanguageName{QLatin1StringView("pt"), u"Português"},     LanguageName{QLatin1StringView("id"), u"Bahasa Indonesia"},
    LanguageName{QLatin1StringView("fr"), u"Français"},      LanguageName{QLatin1StringView("ar"), u"العربية"},
    LanguageName{QLatin1StringView("tr"), u"Türkçe"},        LanguageName{QLatin1StringView("th"), u"ไทย"},
    LanguageName{QLatin1StringView("vi"), u"Tiếng Việt"},    LanguageName{QLatin1StringView("de"), u"Deutsch"},
    LanguageName{QLatin1StringView("it"), u"Italiano"},      LanguageName{QLatin1StringView("ja"), u"日本語"},
    LanguageName{QLatin1StringView("zh-CN"), u"简体中文"},   LanguageName{QLatin1StringView("zh-TW"), u"繁體中文"},
    LanguageName{QLatin1StringView("ru"), u"Русский"},       LanguageName{QLatin1StringView("ko"), u"한국어"},
    LanguageName{QLatin1StringView("pl"), u"Polski"},        LanguageName{QLatin1StringView("nl"), u"Nederlands"},
    LanguageName{QLatin1StringView("ro"), u"Română"},        LanguageName{QLatin1StringView("hu"), u"Magyar"},
    LanguageName{QLatin1StringView("sv"), u"Svenska"},       LanguageName{QLatin1StringView("cs"), u"Čeština"},
    LanguageName{QLatin1StringView("hi"), u"हिन्दी"},         LanguageName{QLatin1StringView("bn"), u"বাংলা"},
    LanguageName{QLatin1StringView("da"), u"Dansk"},         LanguageName{QLatin1StringView("fa"), u"فارسی"},
    LanguageName{QLatin1StringView("tl"), u"Filipino"},      LanguageName{QLatin1StringView("fi"), u"Suomi"},
    LanguageName{QLatin1StringView("he"), u"עברית"},         LanguageName{QLatin1StringView("iw"), u"עברית"},
    LanguageName{QLatin1StringView("ms"), u"Bahasa Melayu"}, LanguageName{QLatin1StringView("no"), u"Norsk"},
    LanguageName{QLatin1StringView("uk"), u"Українська"},
};

} // namespace

QString ratingLabel(const QString &rating)
{
    return rating.toUpper();
}

QString languageLabel(const QString &language)
{
    for (const LanguageName &known : Languages) {
        if (language.compare(known.code, Qt::CaseInsensitive) == 0) {
            return known.name.toString();
        }
    }
    return language;
}

QString formatLabel(MediaFormat format)
{
    switch (format) {
    case MediaFormat::Gif:
        return u"GIF"_s;
    case MediaFormat::WebP:
        return u"WebP"_s;
    case MediaFormat::Mp4:
        return u"MP4"_s;
    case MediaFormat::Png:
        return u"PNG"_s;
    case MediaFormat::Jpeg:
        return u"JPEG"_s;
    }
    return {};
}

QString byteSizeLabel(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace gn
