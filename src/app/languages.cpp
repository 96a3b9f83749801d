// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

const auto OwnFolder = u":/i18n"_s;
const auto OwnBase = u"giphy-navigator"_s;

} // namespace

Languages::Languages(const QString &code, QObject *parent)
    : QObject(parent)
    , m_system(QLocale::system())
    , m_locale(m_system)
{
    use(code);
}

Languages::~Languages()
{
    for (QTranslator &translator : m_translators) {
        QCoreApplication::removeTranslator(&translator);
    }
    QLocale::setDefault(m_system);
}

void Languages::use(const QString &code)
{
    const QString known = available().contains(code) ? code : QString();
    if (m_code == known) {
        return;
    }
    m_code = known;
    const QLocale chosen = known.isEmpty() ? m_system : QLocale(known);
    m_locale = chosen.language() == m_system.language() ? m_system : chosen;
    QLocale::setDefault(m_locale);
    for (QTranslator &translator : m_translators) {
        QCoreApplication::removeTranslator(&translator);
    }
    // A missing translation leaves the English of the sources.
    const std::array folders{QLibraryInfo::path(QLibraryInfo::TranslationsPath), OwnFolder};
    const std::array bases{u"qtbase"_s, OwnBase};
    for (size_t i = 0; i < m_translators.size(); ++i) {
        if (m_translators.at(i).load(chosen, bases.at(i), u"_"_s, folders.at(i))) {
            QCoreApplication::installTranslator(&m_translators.at(i));
        }
    }
}

QStringList Languages::available()
{
    QStringList codes;
    for (const QString &file : QDir(OwnFolder).entryList({OwnBase + u"_*.qm"_s}, QDir::Files, QDir::Name)) {
        codes.append(file.sliced(OwnBase.size() + 1).chopped(qsizetype(u".qm"_s.size())));
    }
    return codes;
}

} // namespace gn
