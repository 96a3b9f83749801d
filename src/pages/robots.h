// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

namespace gn {

// The rules of a robots.txt that concern one program (RFC 9309).
class Robots final
{
public:
    // Everything is allowed.
    Robots() = default;

    // product: "GiphyNavigator". Groups that name it count, else those for *.
    Robots(const QByteArray &text, const QByteArray &product);

    // Nothing is allowed: for a server that can't say (5xx).
    static Robots closed();

    // The longest rule that matches decides, and of two as long the one that allows.
    bool allows(const QUrl &url) const;

private:
    struct Rule
    {
        QByteArray pattern; // with * for anything and $ for the end
        bool isAllowed = false;
    };

    QList<Rule> m_rules;
};

} // namespace gn
