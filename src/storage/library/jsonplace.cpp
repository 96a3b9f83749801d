// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/library/jsonplace.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace gn {

namespace {

// Walks over well-formed JSON; at its end it stands still.
class Walker final
{
public:
    explicit Walker(QByteArrayView json)
        : m_json(json)
    {
    }

    qsizetype offset() const { return m_at; }

    void skipBlanks()
    {
        while (!atEnd() && (here() == ' ' || here() == '\n' || here() == '\r' || here() == '\t')) {
            ++m_at;
        }
    }

    // From a value's beginning to the key's or index's value within it; false, standing where it was, if there is none.
    bool enter(const QString &step)
    {
        const qsizetype begin = m_at;
        const bool isObject = here() == '{';
        if (!isObject && here() != '[') {
            return false;
        }
        ++m_at;
        skipBlanks();
        for (int index = 0; !atEnd() && here() != '}' && here() != ']'; ++index) {
            const QString name = isObject ? key() : QString::number(index);
            if (name == step) {
                return true;
            }
            skipValue();
            skipSeparator(',');
        }
        m_at = begin;
        return false;
    }

private:
    bool atEnd() const { return m_at >= m_json.size(); }

    char here() const { return atEnd() ? '\0' : m_json[m_at]; }

    void skipSeparator(char separator)
    {
        skipBlanks();
        if (here() == separator) {
            ++m_at;
        }
        skipBlanks();
    }

    QString key()
    {
        const qsizetype begin = m_at;
        skipString();
        const QByteArray literal = '[' + m_json.sliced(begin, m_at - begin).toByteArray() + ']';
        skipSeparator(':');
        return QJsonDocument::fromJson(literal).array().first().toString();
    }

    void skipString()
    {
        ++m_at;
        while (!atEnd() && here() != '"') {
            m_at += here() == '\\' ? 2 : 1;
        }
        ++m_at;
    }

    void skipValue()
    {
        int depth = 0;
        do {
            if (here() == '"') {
                skipString();
                continue;
            }
            if (here() == '{' || here() == '[') {
                ++depth;
            } else if (here() == '}' || here() == ']') {
                --depth;
            }
            ++m_at;
        } while (!atEnd() && (depth > 0 || (here() != ',' && here() != '}' && here() != ']')));
    }

    QByteArrayView m_json;
    qsizetype m_at = 0;
};

} // namespace

int lineAt(QByteArrayView text, qsizetype offset)
{
    const QByteArrayView before = text.first(std::clamp<qsizetype>(offset, 0, text.size()));
    return static_cast<int>(std::count(before.begin(), before.end(), '\n')) + 1;
}

int jsonLine(QByteArrayView json, const QStringList &path)
{
    Walker walker(json);
    walker.skipBlanks();
    for (const QString &step : path) {
        if (!walker.enter(step)) {
            break;
        }
    }
    return lineAt(json, walker.offset());
}

} // namespace gn
