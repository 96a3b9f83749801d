// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/jsontext.h"
#include "core/searchjson.h"

#include <QTest>

using namespace gn;
using namespace Qt::StringLiterals;

class TestSearchJson : public QObject
{
    Q_OBJECT

private slots:

    void page_writesKeysInTheApisOrder()
    {
        SearchPage page;
        page.request = {.query = u"cat"_s, .limit = 2};
        page.gifs = {Gif{.id = u"a"_s, .pageUrl = QUrl(u"https://giphy.com/gifs/a"_s)},
                     Gif{.id = u"b"_s, .pageUrl = QUrl(u"giphy-navigator:demo/b"_s)}};
        QCOMPARE(toApiJson(page),
                 QByteArray(R"({"query": "cat", "limit": 2, "gifs": [{"url": "https://giphy.com/gifs/a"}, )"
                            R"({"url": "giphy-navigator:demo/b"}]})"));
    }

    void noResults_writesAnEmptyList()
    {
        SearchPage page;
        page.request = {.query = u""_s, .limit = 10};
        QCOMPARE(toApiJson(page), QByteArray(R"({"query": "", "limit": 10, "gifs": []})"));
    }

    void specialCharacters_areEscaped()
    {
        QCOMPARE(jsonString(u"a\"b\\c\nd\u00e9"_s), QByteArray("\"a\\\"b\\\\c\\nd\xc3\xa9\""));
    }
};

QTEST_APPLESS_MAIN(TestSearchJson)
#include "tst_searchjson.moc"
