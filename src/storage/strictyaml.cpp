// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/strictyaml.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <yaml-cpp/yaml.h>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxBytes = 1 << 20;

struct Place
{
    int line = 1;
    int column = 1;
};

Place placeOf(const YAML::Mark &mark)
{
    return mark.is_null() ? Place{} : Place{mark.line + 1, mark.column + 1};
}

// Where a value stands; a missing one has its place behind the next key, so its own key's is given.
Place placeOf(const YAML::Node &value, const YAML::Node &key)
{
    return placeOf(value.IsNull() || value.Mark().is_null() ? key.Mark() : value.Mark());
}

QString keyText(const YAML::Node &key)
{
    return key.IsScalar() ? QString::fromStdString(key.Scalar()) : QString();
}

// Only what looks like a key is repeated: who wrote "giphy: {0a1b2c…}" has put the API key where a name belongs.
QString named(const QString &name)
{
    static const QRegularExpression Plausible(u"\\A[a-z_]{1,24}\\z"_s);
    return Plausible.match(name).hasMatch() ? u" \""_s + name + u'"' : QString();
}

YamlValue valueOf(const YAML::Node &node)
{
    YamlValue value;
    if (node.IsNull()) {
        return value;
    }
    value.kind = YamlValue::Kind::Other;
    if (node.IsScalar()) {
        value.kind = YamlValue::Kind::Text;
        value.text = QString::fromStdString(node.Scalar());
        value.isQuoted = node.Tag() != "?"; // yaml-cpp's tag for a plain scalar
    } else if (node.IsSequence()
               && std::all_of(node.begin(), node.end(), [](const YAML::Node &item) { return item.IsScalar(); })) {
        value.kind = YamlValue::Kind::List;
        for (const YAML::Node &item : node) {
            value.items.append(QString::fromStdString(item.Scalar()));
        }
    }
    return value;
}

class StrictReader
{
public:
    StrictReader(const QString &fileName, const std::vector<YamlKey> &keys, YamlLines *lines)
        : m_fileName(fileName)
        , m_keys(keys)
        , m_lines(lines)
    {
    }

    Result<void> readDocument(const YAML::Node &root) const
    {
        if (root.IsNull()) {
            return {};
        }
        if (!root.IsMap()) {
            return wrong(placeOf(root.Mark()), u"this is not a section; accepted: "_s + sections());
        }
        QSet<QString> seen;
        for (const auto &entry : root) {
            const QString section = keyText(entry.first);
            if (seen.contains(section)) {
                return wrong(placeOf(entry.first.Mark()), u"section"_s + named(section) + u" stands here twice"_s);
            }
            seen.insert(section);
            if (auto read = readSection(section, entry.first, entry.second); !read.has_value()) {
                return read;
            }
        }
        return {};
    }

    Unexpected wrong(Place place, const QString &what) const
    {
        return Unexpected(Error{
            .kind = Error::Kind::Config,
            .detail = u"%1:%2:%3: %4"_s.arg(m_fileName, QString::number(place.line)).arg(place.column).arg(what)});
    }

private:
    Result<void> readSection(const QString &section, const YAML::Node &key, const YAML::Node &value) const
    {
        const QString names = namesOf(section);
        if (names.isEmpty()) {
            return wrong(placeOf(key.Mark()), u"unknown section"_s + named(section) + u"; accepted: "_s + sections());
        }
        if (value.IsNull()) { // a section whose keys are all commented out
            return {};
        }
        if (!value.IsMap()) {
            return wrong(placeOf(value, key), section + u": not a section of keys; accepted: "_s + names);
        }
        QSet<QString> seen;
        for (const auto &entry : value) {
            const QString name = keyText(entry.first);
            const Place place = placeOf(entry.first.Mark());
            const auto known = std::find_if(m_keys.cbegin(), m_keys.cend(), [&](const YamlKey &candidate) {
                return candidate.section == section && candidate.name == name;
            });
            if (known == m_keys.cend()) {
                return wrong(place, section + u": unknown key"_s + named(name) + u"; accepted: "_s + names);
            }
            if (seen.contains(name)) {
                return wrong(place, section + u'.' + name + u": stands here twice; accepted: once"_s);
            }
            seen.insert(name);
            if (!known->take(valueOf(entry.second))) {
                return wrong(placeOf(entry.second, entry.first),
                             section + u'.' + name + u": not an accepted value; accepted: "_s + known->accepted);
            }
            if (m_lines != nullptr) {
                m_lines->insert(section + u'.' + name, place.line);
            }
        }
        return {};
    }

    QString sections() const
    {
        QStringList names;
        for (const YamlKey &key : m_keys) {
            if (!names.contains(key.section)) {
                names.append(key.section);
            }
        }
        return names.join(u", "_s);
    }

    QString namesOf(const QString &section) const
    {
        QStringList names;
        for (const YamlKey &key : m_keys) {
            if (key.section == section) {
                names.append(key.name);
            }
        }
        return names.join(u", "_s);
    }

    const QString &m_fileName;
    const std::vector<YamlKey> &m_keys;
    YamlLines *m_lines;
};

// The place of the first control character, which YAML forbids. One of them (0x04) ends a file for yaml-cpp: what
// follows would be left unread without a word.
std::optional<Place> controlCharacter(const QByteArray &yaml)
{
    Place place;
    for (const char character : yaml) {
        const auto code = static_cast<unsigned char>(character);
        if (code == 0x7f || (code < 0x20 && character != '\t' && character != '\n' && character != '\r')) {
            return place;
        }
        place = character == '\n' ? Place{place.line + 1, 1} : Place{place.line, place.column + 1};
    }
    return std::nullopt;
}

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    return !decoder.hasError();
}

// yaml-cpp puts an anchor's name behind a colon; nothing of the file is repeated here.
QString syntaxMessage(const YAML::Exception &error)
{
    return QString::fromStdString(error.msg).section(u':', 0, 0) + u"; accepted: YAML"_s;
}

} // namespace

Result<void>
readStrictYaml(const QByteArray &yaml, const QString &fileName, const std::vector<YamlKey> &keys, YamlLines *lines)
{
    const StrictReader reader(fileName, keys, lines);
    if (yaml.size() > MaxBytes) {
        return reader.wrong({}, u"the file is too large; accepted: 1 MB"_s);
    }
    if (const auto place = controlCharacter(yaml)) {
        return reader.wrong(*place, u"a control character stands here; accepted: text in UTF-8"_s);
    }
    if (!isUtf8(yaml)) {
        return reader.wrong({}, u"the file is not UTF-8; accepted: text in UTF-8"_s);
    }
    try {
        const std::vector<YAML::Node> documents = YAML::LoadAll(yaml.toStdString());
        if (documents.size() > 1) {
            return reader.wrong(placeOf(documents[1].Mark()), u"a second document begins; accepted: one"_s);
        }
        return documents.empty() ? Result<void>() : reader.readDocument(documents.front());
    } catch (const YAML::Exception &error) {
        return reader.wrong(placeOf(error.mark), syntaxMessage(error));
    }
}

} // namespace gn
