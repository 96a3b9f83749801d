// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/library/gifjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cmath>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

struct FormatName
{
    MediaFormat format;
    QLatin1StringView name;
};

constexpr std::array Formats{FormatName{MediaFormat::Gif, "gif"_L1},
                             FormatName{MediaFormat::WebP, "webp"_L1},
                             FormatName{MediaFormat::Mp4, "mp4"_L1},
                             FormatName{MediaFormat::Png, "png"_L1},
                             FormatName{MediaFormat::Jpeg, "jpeg"_L1}};

QString formatName(MediaFormat format)
{
    for (const FormatName &known : Formats) {
        if (known.format == format) {
            return known.name;
        }
    }
    return {};
}

void put(QJsonObject &json, const QString &key, const QString &text)
{
    if (!text.isEmpty()) {
        json.insert(key, text);
    }
}

void put(QJsonObject &json, const QString &key, const QUrl &url)
{
    put(json, key, url.toString(QUrl::FullyEncoded));
}

QJsonObject toJson(const Rendition &rendition)
{
    QJsonObject json{{u"format"_s, formatName(rendition.format)}};
    put(json, u"name"_s, rendition.name);
    put(json, u"url"_s, rendition.url);
    if (!rendition.size.isEmpty()) {
        json.insert(u"width"_s, rendition.size.width());
        json.insert(u"height"_s, rendition.size.height());
    }
    if (rendition.bytes >= 0) {
        json.insert(u"bytes"_s, rendition.bytes);
    }
    if (rendition.frames > 0) {
        json.insert(u"frames"_s, rendition.frames);
    }
    if (rendition.isStill) {
        json.insert(u"still"_s, true);
    }
    return json;
}

// Reads the fields of one object and remembers what was wrong first.
class Reader final
{
public:
    Reader(const QJsonObject &json, QStringList path, std::optional<JsonProblem> &problem)
        : m_json(json)
        , m_path(std::move(path))
        , m_problem(problem)
    {
    }

    QString text(const QString &key) const
    {
        const QJsonValue value = m_json.value(key);
        note(value.isUndefined() || value.isString(), key, u"must be a text"_s);
        return value.toString();
    }

    QString neededText(const QString &key) const
    {
        QString value = text(key);
        note(!value.isEmpty(), key, u"is missing"_s);
        return value;
    }

    QUrl url(const QString &key) const
    {
        const QString given = text(key);
        const QUrl url(given, QUrl::StrictMode);
        const bool isUrl = given.isEmpty() || (url.isValid() && !url.isRelative());
        note(isUrl, key, u"must be a URL"_s);
        return isUrl ? url : QUrl();
    }

    // A whole number, not negative.
    qint64 number(const QString &key, qint64 otherwise) const
    {
        constexpr double Exact = 9007199254740992.0; // 2^53: beyond, not every whole number is one
        const QJsonValue value = m_json.value(key);
        const double given = value.toDouble(-1);
        const bool isWhole = value.isDouble() && given >= 0 && given <= Exact && std::floor(given) == given;
        note(value.isUndefined() || isWhole, key, u"must be a whole number, 0 or more"_s);
        return isWhole ? static_cast<qint64>(given) : otherwise;
    }

    int smallNumber(const QString &key) const
    {
        constexpr qint64 Most = 1'000'000;
        const qint64 given = number(key, 0);
        note(given <= Most, key, u"is too large"_s);
        return static_cast<int>(std::min(given, Most));
    }

    bool flag(const QString &key) const
    {
        const QJsonValue value = m_json.value(key);
        note(value.isUndefined() || value.isBool(), key, u"must be true or false"_s);
        return value.toBool();
    }

    QJsonArray array(const QString &key) const
    {
        const QJsonValue value = m_json.value(key);
        note(value.isUndefined() || value.isArray(), key, u"must be an array"_s);
        return value.toArray();
    }

    void note(bool isRight, const QString &key, const QString &what) const
    {
        if (!isRight && !m_problem) {
            m_problem = JsonProblem{m_path + QStringList{key}, what};
        }
    }

    QStringList pathTo(const QString &key, qsizetype index) const
    {
        return m_path + QStringList{key, QString::number(index)};
    }

private:
    const QJsonObject &m_json;
    QStringList m_path;
    std::optional<JsonProblem> &m_problem;
};

std::optional<MediaFormat> formatIn(const Reader &reader)
{
    const QString name = reader.neededText(u"format"_s);
    for (const FormatName &known : Formats) {
        if (known.name == name) {
            return known.format;
        }
    }
    reader.note(false, u"format"_s, u"must be one of gif, webp, mp4, png, jpeg"_s);
    return std::nullopt;
}

// Nothing for a rendition that shows nothing.
std::optional<Rendition> renditionIn(const Reader &reader)
{
    const std::optional<MediaFormat> format = formatIn(reader);
    const QUrl url = reader.url(u"url"_s);
    reader.note(!url.isEmpty(), u"url"_s, u"is missing"_s);
    if (!format || url.isEmpty()) {
        return std::nullopt;
    }
    const QSize size(reader.smallNumber(u"width"_s), reader.smallNumber(u"height"_s));
    return Rendition{.name = reader.text(u"name"_s),
                     .url = url,
                     .format = *format,
                     .size = size.isEmpty() ? QSize() : size,
                     .bytes = reader.number(u"bytes"_s, -1),
                     .frames = reader.smallNumber(u"frames"_s),
                     .isStill = reader.flag(u"still"_s)};
}

QStringList textsIn(const Reader &reader, const QString &key)
{
    QStringList texts;
    for (const QJsonValue value : reader.array(key)) {
        reader.note(value.isString(), key, u"must hold texts only"_s);
        if (value.isString()) {
            texts.append(value.toString());
        }
    }
    return texts;
}

MediaKind kindIn(const Reader &reader)
{
    const QString kind = reader.text(u"kind"_s);
    reader.note(kind.isEmpty() || kind == "gif"_L1 || kind == "sticker"_L1, u"kind"_s, u"must be gif or sticker"_s);
    return kind == "sticker"_L1 ? MediaKind::Sticker : MediaKind::Gif;
}

} // namespace

QJsonObject gifToJson(const Gif &gif)
{
    QJsonObject json{{u"source"_s, gif.source}, {u"id"_s, gif.id}};
    put(json, u"kind"_s, gif.kind == MediaKind::Sticker ? u"sticker"_s : QString());
    put(json, u"title"_s, gif.title);
    put(json, u"alt"_s, gif.altText);
    put(json, u"page"_s, gif.pageUrl);
    put(json, u"rating"_s, gif.rating);
    put(json, u"author"_s, gif.author);
    put(json, u"authorUrl"_s, gif.authorUrl);
    put(json, u"origin"_s, gif.originName);
    put(json, u"originUrl"_s, gif.originUrl);
    if (!gif.tags.isEmpty()) {
        json.insert(u"tags"_s, QJsonArray::fromStringList(gif.tags));
    }
    QJsonArray renditions;
    for (const Rendition &rendition : gif.renditions) {
        renditions.append(toJson(rendition));
    }
    if (!renditions.isEmpty()) {
        json.insert(u"renditions"_s, renditions);
    }
    return json;
}

Gif gifFromJson(const QJsonObject &json, std::optional<JsonProblem> *problem)
{
    std::optional<JsonProblem> first;
    const Reader reader(json, {}, first);
    Gif gif{.id = reader.neededText(u"id"_s),
            .source = reader.neededText(u"source"_s),
            .kind = kindIn(reader),
            .title = reader.text(u"title"_s),
            .altText = reader.text(u"alt"_s),
            .pageUrl = reader.url(u"page"_s),
            .rating = reader.text(u"rating"_s),
            .author = reader.text(u"author"_s),
            .authorUrl = reader.url(u"authorUrl"_s),
            .originName = reader.text(u"origin"_s),
            .originUrl = reader.url(u"originUrl"_s),
            .tags = textsIn(reader, u"tags"_s)};
    const QJsonArray renditions = reader.array(u"renditions"_s);
    for (qsizetype index = 0; index < renditions.size(); ++index) {
        const QJsonObject object = renditions.at(index).toObject(); // anything else has no url, which is noted
        if (auto rendition = renditionIn(Reader(object, reader.pathTo(u"renditions"_s, index), first))) {
            gif.renditions.append(*std::move(rendition));
        }
    }
    if (problem != nullptr) {
        *problem = first;
    }
    return gif;
}

QByteArray gifToBytes(const Gif &gif)
{
    return QJsonDocument(gifToJson(gif)).toJson(QJsonDocument::Compact);
}

Gif gifFromBytes(const QByteArray &bytes)
{
    return gifFromJson(QJsonDocument::fromJson(bytes).object());
}

} // namespace gn
