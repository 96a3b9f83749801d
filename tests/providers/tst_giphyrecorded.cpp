// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/giphyparser.h"
#include "support/realdata.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace gn;
using namespace gn::giphy;
using namespace Qt::StringLiterals;

// Every recorded answer of GIPHY, 2013 to 2025, as the folder that it lies in says what it is.
class GiphyRecordedTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void list_data() { addFiles({u"list"_s, u"emoji"_s, u"docs-readme-history/list"_s}); }

    void list();

    void single_data() { addFiles({u"docs-readme-history/byid"_s, u"docs-readme-history/random"_s}); }

    void single();

    void mockData_data() { addFiles({u"giphy-js-MIT"_s}); }

    void mockData();

    void channels_data() { addFiles({u"channels"_s}); }

    void channels();

    void terms_data() { addFiles({u"trending-searches"_s}); }

    void terms();

    void empty_data() { addFiles({u"empty"_s}); }

    void empty();

    void errors_data() { addFiles({u"errors"_s, u"docs-readme-history/errors"_s}); }

    void errors();

    void zulip_data() { addFiles({u"zulip-fixtures"_s}); }

    void zulip();

private:
    void addFiles(const QStringList &folders) const;

    QString m_root;
};

namespace {

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qsizetype itemsIn(const QByteArray &json)
{
    return QJsonDocument::fromJson(json)["data"_L1].toArray().size();
}

bool isSound(const Gif &gif)
{
    if (gif.id.isEmpty() || gif.source != "giphy"_L1 || !gif.pageUrl.isValid() || gif.renditions.isEmpty()) {
        return false;
    }
    return std::all_of(gif.renditions.begin(), gif.renditions.end(), [](const Rendition &rendition) {
        return rendition.url.scheme().startsWith("http"_L1) && !rendition.name.isEmpty();
    });
}

} // namespace

void GiphyRecordedTest::initTestCase()
{
    m_root = test::realData(u"giphy-responses"_s);
    if (m_root.isEmpty()) {
        QSKIP("no recorded answers on this machine");
    }
}

void GiphyRecordedTest::addFiles(const QStringList &folders) const
{
    QTest::addColumn<QString>("path");
    for (const QString &folder : folders) {
        QDirIterator it(m_root + u'/' + folder, {u"*.json"_s}, QDir::Files);
        while (it.hasNext()) {
            const QString path = it.next();
            QTest::newRow(qPrintable(folder + u'/' + it.fileName())) << path;
        }
    }
}

void GiphyRecordedTest::list()
{
    QFETCH(QString, path);
    const QByteArray body = read(path);
    const auto page = parsePage({200, body}, {.query = u"cats"_s}, 4999);
    QVERIFY2(page.has_value(), page ? "" : qPrintable(page.error().detail));
    QCOMPARE(page->gifs.size(), itemsIn(body));
    QVERIFY(std::all_of(page->gifs.begin(), page->gifs.end(), isSound));
}

void GiphyRecordedTest::single()
{
    QFETCH(QString, path);
    const auto gif = parseGif({200, read(path)});
    QVERIFY2(gif.has_value(), gif ? "" : qPrintable(gif.error().detail));
    QVERIFY(isSound(*gif));
    if (gif->renditions.first().name != "original"_L1) {
        qInfo() << path << "has no original";
    }
}

void GiphyRecordedTest::mockData()
{
    QFETCH(QString, path);
    const QByteArray body = read(path);
    if (path.endsWith("/gif.json"_L1)) {
        const auto gif = parseGif({200, body});
        QVERIFY(gif && isSound(*gif));
        QCOMPARE(gif->kind == MediaKind::Gif, true);
    } else if (path.endsWith("searches.json"_L1)) {
        QCOMPARE(parseTerms({200, body})->size(), itemsIn(body));
    } else if (path.endsWith("channels-search.json"_L1)) {
        QVERIFY(envelopeOf({200, body}).has_value());
    } else {
        const auto gifs = parseGifs({200, body});
        QVERIFY(gifs.has_value());
        QCOMPARE(gifs->size(), itemsIn(body));
        QVERIFY(std::all_of(gifs->begin(), gifs->end(), isSound));
    }
}

// No call of ours asks for channels; their answers must still pass for answers.
void GiphyRecordedTest::channels()
{
    QFETCH(QString, path);
    QVERIFY(envelopeOf({200, read(path)}).has_value());
    QVERIFY(parseGifs({200, read(path)}).has_value());
}

void GiphyRecordedTest::terms()
{
    QFETCH(QString, path);
    const QByteArray body = read(path);
    const auto terms = parseTerms({200, body});
    QVERIFY(terms.has_value());
    QCOMPARE(terms->size(), itemsIn(body));
}

void GiphyRecordedTest::empty()
{
    QFETCH(QString, path);
    const auto page = parsePage({200, read(path)}, {}, 4999);
    QVERIFY(!page);
    QVERIFY(page.error().kind == Error::Kind::Outage); // neither data nor a response_id
}

void GiphyRecordedTest::errors()
{
    QFETCH(QString, path);
    const QByteArray body = read(path);
    bool isNumber = false;
    int status = path.section(u'/', -1).section(u'-', 0, 0).toInt(&isNumber);
    if (!isNumber) {
        status = QJsonDocument::fromJson(body)["meta"_L1]["status"_L1].toInt(403);
    }
    const auto page = parsePage({status, body}, {}, 4999);
    QVERIFY(!page);
    QCOMPARE(page.error().httpStatus, status);
    const QByteArray text = body.toLower();
    const Error::Kind expected = text.contains("rate limit")       ? Error::Kind::RateLimited
                                 : text.contains("authentication") ? Error::Kind::KeyRefused
                                 : status == 401                   ? Error::Kind::KeyRefused
                                 : status == 403                   ? Error::Kind::KeyBanned
                                 : status == 404                   ? Error::Kind::NotFound
                                                                   : Error::Kind::HttpStatus;
    QCOMPARE(kindName(page.error().kind), kindName(expected));
}

// Pairs of request and answer, all of "translate" or "random".
void GiphyRecordedTest::zulip()
{
    QFETCH(QString, path);
    const QJsonObject recorded = QJsonDocument::fromJson(read(path)).object();
    const Answer answer{recorded["response-headers"_L1]["status"_L1].toInt(),
                        QJsonDocument(recorded["response"_L1].toObject()).toJson()};
    const auto gif = parseGif(answer);
    if (path.endsWith("test_403.json"_L1)) {
        QVERIFY(!gif && gif.error().kind == Error::Kind::KeyRefused);
    } else if (path.endsWith("test_no_result.json"_L1)) {
        QVERIFY(!gif && gif.error().kind == Error::Kind::Outage);
    } else {
        QVERIFY2(gif.has_value(), gif ? "" : qPrintable(gif.error().detail));
        QVERIFY(isSound(*gif));
    }
}

QTEST_GUILESS_MAIN(GiphyRecordedTest)
#include "tst_giphyrecorded.moc"
