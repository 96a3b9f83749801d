// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/cssurls.h"

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestEscape = 6; // hexadecimal digits

bool isHex(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f');
}

// Walks a style sheet as a tokenizer of CSS Syntax 3 would, as far as url() asks for it.
class Scanner final
{
public:
    explicit Scanner(QStringView css)
        : m_css(css)
    {
    }

    QStringList urls()
    {
        QStringList found;
        while (m_at < m_css.size()) {
            if (startsWith("/*"_L1)) {
                const qsizetype end = m_css.indexOf("*/"_L1, m_at + 2);
                m_at = end < 0 ? m_css.size() : end + 2;
            } else if (here() == u'"' || here() == u'\'') {
                takeString();
            } else if (startsWith("url("_L1) && !isInName()) {
                m_at += 4;
                const QString url = takeUrl();
                if (!url.isEmpty()) {
                    found.append(url);
                }
            } else {
                ++m_at;
            }
        }
        return found;
    }

private:
    QChar here() const { return m_css.at(m_at); }

    bool startsWith(QLatin1StringView text) const { return m_css.sliced(m_at).startsWith(text, Qt::CaseInsensitive); }

    bool isInName() const { return m_at > 0 && (m_css.at(m_at - 1).isLetterOrNumber() || m_css.at(m_at - 1) == u'-'); }

    void skipBlanks()
    {
        while (m_at < m_css.size() && here().isSpace()) {
            ++m_at;
        }
    }

    QString takeUrl()
    {
        skipBlanks();
        if (m_at < m_css.size() && (here() == u'"' || here() == u'\'')) {
            QString url = takeString();
            skipBlanks();
            return url;
        }
        QString url;
        while (m_at < m_css.size() && here() != u')') {
            takeCharacter(url);
        }
        return url.trimmed();
    }

    QString takeString()
    {
        const QChar quote = here();
        QString text;
        ++m_at;
        while (m_at < m_css.size() && here() != quote && here() != u'\n') {
            takeCharacter(text);
        }
        ++m_at;
        return text;
    }

    void takeCharacter(QString &text)
    {
        if (here() != u'\\') {
            text += here();
            ++m_at;
            return;
        }
        ++m_at;
        qsizetype digits = 0;
        while (m_at + digits < m_css.size() && digits < LongestEscape && isHex(m_css.at(m_at + digits))) {
            ++digits;
        }
        if (digits > 0) {
            const char32_t code = m_css.sliced(m_at, digits).toUInt(nullptr, 16);
            text += QString::fromUcs4(&code, 1);
            m_at += digits;
            if (m_at < m_css.size() && here().isSpace()) {
                ++m_at;
            }
        } else if (m_at < m_css.size()) {
            text += here() == u'\n' ? QString() : QString(here());
            ++m_at;
        }
    }

    QStringView m_css;
    qsizetype m_at = 0;
};

} // namespace

QStringList cssUrls(QStringView css)
{
    return Scanner(css).urls();
}

// Candidates are set apart by commas, which addresses may hold too (HTML, 4.8.4.2): an address ends at a blank.
SrcsetCandidate largestOfSrcset(QStringView srcset)
{
    SrcsetCandidate largest{.url = {}, .weight = 0};
    qsizetype at = 0;
    while (at < srcset.size()) {
        while (at < srcset.size() && (srcset.at(at).isSpace() || srcset.at(at) == u',')) {
            ++at;
        }
        const qsizetype begin = at;
        while (at < srcset.size() && !srcset.at(at).isSpace()) {
            ++at;
        }
        QStringView url = srcset.sliced(begin, at - begin);
        SrcsetCandidate candidate;
        if (url.endsWith(u',')) {
            while (url.endsWith(u',')) {
                url.chop(1);
            }
        } else {
            const qsizetype comma = srcset.indexOf(u',', at);
            const qsizetype end = comma < 0 ? srcset.size() : comma;
            const QStringView descriptor = srcset.sliced(at, end - at).trimmed();
            if (!descriptor.isEmpty()) {
                candidate.weight = descriptor.chopped(1).split(u' ').constFirst().toDouble();
            }
            at = end;
        }
        candidate.url = url.toString();
        if (!candidate.url.isEmpty() && (largest.url.isEmpty() || candidate.weight > largest.weight)) {
            largest = candidate;
        }
    }
    return largest;
}

} // namespace gn
