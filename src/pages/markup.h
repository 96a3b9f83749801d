// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <gumbo.h>
#include <memory>

namespace gn {

// A page as gumbo reads it: the way browsers do, broken markup included. Internal to pages.
class Markup final
{
    Q_DISABLE_COPY_MOVE(Markup)

public:
    // Deeper pages than people write are refused by isReadable(): gumbo works on them recursively.
    explicit Markup(QByteArray utf8);
    ~Markup() = default;

    bool isReadable() const { return m_output != nullptr; }

    // All elements in the page's order.
    void eachElement(const std::function<void(const GumboNode &element)> &visit) const;

    static QString attribute(const GumboNode &element, const char *name); // trimmed
    static bool hasAttribute(const GumboNode &element, const char *name);
    static bool isTag(const GumboNode *node, GumboTag tag);

    static bool isPicture(const GumboNode *node); // <picture>, which gumbo 0.10 has no number for

    // The text inside, without elements' own.
    static QString text(const GumboNode &element);

private:
    struct Destroy
    {
        void operator()(GumboOutput *output) const { gumbo_destroy_output(&kGumboDefaultOptions, output); }
    };

    QByteArray m_utf8; // the tree points into it
    std::unique_ptr<GumboOutput, Destroy> m_output;
};

} // namespace gn
