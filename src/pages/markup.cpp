// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/markup.h"

#include <algorithm>
#include <array>
#include <vector>

namespace gn {

namespace {

// What a page may nest. Browsers stop at 512; gumbo 0.10 has no limit, frees its tree recursively and walks up it
// often.
constexpr int MostDepth = 3'000;

// Elements that end by themselves or by what follows them: leaving them open nests nothing.
constexpr std::array<QByteArrayView, 28> NeverDeep = {"area",  "base", "br",    "col",   "embed",  "hr",       "img",
                                                      "input", "link", "meta",  "param", "source", "track",    "wbr",
                                                      "p",     "li",   "dt",    "dd",    "option", "optgroup", "tr",
                                                      "td",    "th",   "tbody", "thead", "tfoot",  "html",     "body"};

QByteArray nameAt(const QByteArray &text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && ((text.at(end) | 0x20) >= 'a' && (text.at(end) | 0x20) <= 'z')) {
        ++end;
    }
    return text.sliced(at, end - at).toLower();
}

// An upper limit of how deep it is; no parsing, only a guard before it.
bool isTooDeep(const QByteArray &text)
{
    int depth = 0;
    for (qsizetype at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
        const bool isEnd = at + 1 < text.size() && text.at(at + 1) == '/';
        const QByteArray name = nameAt(text, at + (isEnd ? 2 : 1));
        if (name.isEmpty() || std::ranges::find(NeverDeep, QByteArrayView(name)) != NeverDeep.end()) {
            continue;
        }
        depth = isEnd ? std::max(0, depth - 1) : depth + 1;
        if (depth > MostDepth) {
            return true;
        }
    }
    return false;
}

const GumboVector *childrenOf(const GumboNode &node)
{
    switch (node.type) {
    case GUMBO_NODE_DOCUMENT:
        return &node.v.document.children;
    case GUMBO_NODE_ELEMENT:
    case GUMBO_NODE_TEMPLATE:
        return &node.v.element.children;
    default:
        return nullptr;
    }
}

const GumboNode *childAt(const GumboVector &children, unsigned index)
{
    return static_cast<const GumboNode *>(children.data[index]); // NOLINT: gumbo's own array
}

const GumboAttribute *find(const GumboNode &element, const char *name)
{
    return gumbo_get_attribute(&element.v.element.attributes, name);
}

} // namespace

Markup::Markup(QByteArray utf8)
    : m_utf8(std::move(utf8))
{
    if (!isTooDeep(m_utf8)) {
        m_output.reset(
            gumbo_parse_with_options(&kGumboDefaultOptions, m_utf8.constData(), static_cast<size_t>(m_utf8.size())));
    }
}

void Markup::eachElement(const std::function<void(const GumboNode &)> &visit) const
{
    std::vector<const GumboNode *> open{m_output->document};
    while (!open.empty()) {
        const GumboNode *node = open.back();
        open.pop_back();
        if (node->type == GUMBO_NODE_ELEMENT) {
            visit(*node);
        }
        if (const GumboVector *children = childrenOf(*node)) {
            for (unsigned index = children->length; index > 0; --index) {
                open.push_back(childAt(*children, index - 1));
            }
        }
    }
}

QString Markup::attribute(const GumboNode &element, const char *name)
{
    const GumboAttribute *found = find(element, name);
    return found == nullptr ? QString() : QString::fromUtf8(found->value).trimmed();
}

bool Markup::hasAttribute(const GumboNode &element, const char *name)
{
    return find(element, name) != nullptr;
}

bool Markup::isTag(const GumboNode *node, GumboTag tag)
{
    return node != nullptr && node->type == GUMBO_NODE_ELEMENT && node->v.element.tag == tag
           && node->v.element.tag_namespace == GUMBO_NAMESPACE_HTML;
}

bool Markup::isPicture(const GumboNode *node)
{
    if (node == nullptr || node->type != GUMBO_NODE_ELEMENT) {
        return false;
    }
    GumboStringPiece name = node->v.element.original_tag;
    gumbo_tag_from_original_text(&name);
    return QByteArrayView(name.data, static_cast<qsizetype>(name.length)).compare("picture", Qt::CaseInsensitive) == 0;
}

QString Markup::text(const GumboNode &element)
{
    QString text;
    const GumboVector &children = element.v.element.children;
    for (unsigned index = 0; index < children.length; ++index) {
        const GumboNode *child = childAt(children, index);
        if (child->type == GUMBO_NODE_TEXT || child->type == GUMBO_NODE_WHITESPACE || child->type == GUMBO_NODE_CDATA) {
            text += QString::fromUtf8(child->v.text.text);
        }
    }
    return text;
}

} // namespace gn
