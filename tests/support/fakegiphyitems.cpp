// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fakegiphyitems.h"

#include "support/tinygif.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QList>
#include <QSize>

#include <algorithm>
#include <array>

namespace gn::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int HexDigits = 8;
constexpr int NumberDigits = 5;
constexpr int Frames = 6;
constexpr int DelayCs = 10;

QSize originalSize(int number)
{
    static constexpr std::array Sizes{
        QSize(480, 270), QSize(480, 480), QSize(270, 480), QSize(480, 360), QSize(360, 480), QSize(480, 200)};
    return Sizes.at(static_cast<std::size_t>(number) % Sizes.size());
}

QRgb colourOf(const QString &id)
{
    static constexpr std::array<QRgb, 8> Colours{
        0xff3b6ea5, 0xffb5533c, 0xff4f8a4f, 0xff8c5aa8, 0xffb8912f, 0xff2f8f8c, 0xffa84f78, 0xff5a5fa8};
    return Colours.at(qHash(id, 0) % Colours.size());
}

QSize scaled(QSize size, int width, int height)
{
    if (width > 0) {
        return {width, std::max(1, size.height() * width / size.width())};
    }
    return height > 0 ? QSize(std::max(1, size.width() * height / size.height()), height) : size;
}

// What GIPHY's file names say: "200w_d.gif" is 200 wide, "100.gif" is 100 high.
QSize sizeOfFile(QSize original, const QString &file)
{
    if (file.startsWith("200w"_L1) || file.startsWith("100w"_L1)) {
        return scaled(original, file.startsWith(u'2') ? 200 : 100, 0);
    }
    if (file.startsWith("200"_L1) || file.startsWith("100"_L1)) {
        return scaled(original, 0, file.startsWith(u'2') ? 200 : 100);
    }
    return file.startsWith("giphy-preview"_L1) ? scaled(original, 100, 0) : original;
}

struct RenditionShape
{
    QLatin1StringView key;
    QLatin1StringView gif;  // file name; empty: no "url"
    QLatin1StringView webp; // empty: none
    QLatin1StringView mp4;  // empty: none
    bool hasSize = true;
};

constexpr std::array Shapes{
    RenditionShape{"original"_L1, "giphy.gif"_L1, "giphy.webp"_L1, "giphy.mp4"_L1},
    RenditionShape{"original_still"_L1, "giphy_s.gif"_L1, {}, {}},
    RenditionShape{"original_mp4"_L1, {}, {}, "giphy.mp4"_L1},
    RenditionShape{"fixed_height"_L1, "200.gif"_L1, "200.webp"_L1, "200.mp4"_L1},
    RenditionShape{"fixed_height_still"_L1, "200_s.gif"_L1, {}, {}},
    RenditionShape{"fixed_height_downsampled"_L1, "200_d.gif"_L1, "200_d.webp"_L1, {}},
    RenditionShape{"fixed_height_small"_L1, "100.gif"_L1, "100.webp"_L1, "100.mp4"_L1},
    RenditionShape{"fixed_height_small_still"_L1, "100_s.gif"_L1, {}, {}},
    RenditionShape{"fixed_width"_L1, "200w.gif"_L1, "200w.webp"_L1, "200w.mp4"_L1},
    RenditionShape{"fixed_width_still"_L1, "200w_s.gif"_L1, {}, {}},
    RenditionShape{"fixed_width_downsampled"_L1, "200w_d.gif"_L1, "200w_d.webp"_L1, {}},
    RenditionShape{"fixed_width_small"_L1, "100w.gif"_L1, "100w.webp"_L1, "100w.mp4"_L1},
    RenditionShape{"fixed_width_small_still"_L1, "100w_s.gif"_L1, {}, {}},
    RenditionShape{"downsized"_L1, "giphy-downsized.gif"_L1, {}, {}},
    RenditionShape{"downsized_still"_L1, "giphy-downsized_s.gif"_L1, {}, {}},
    RenditionShape{"downsized_small"_L1, {}, {}, "giphy-downsized-small.mp4"_L1},
    RenditionShape{"downsized_medium"_L1, "giphy.gif"_L1, {}, {}},
    RenditionShape{"downsized_large"_L1, "giphy.gif"_L1, {}, {}},
    RenditionShape{"preview"_L1, {}, {}, "giphy-preview.mp4"_L1},
    RenditionShape{"preview_gif"_L1, "giphy-preview.gif"_L1, {}, {}},
    RenditionShape{"preview_webp"_L1, "giphy-preview.webp"_L1, {}, {}},
    RenditionShape{"looping"_L1, {}, {}, "giphy-loop.mp4"_L1, false},
    RenditionShape{"hd"_L1, {}, {}, "giphy-hd.mp4"_L1},
    RenditionShape{"480w_still"_L1, "480w_s.jpg"_L1, {}, {}},
    RenditionShape{"source"_L1, "source.gif"_L1, {}, {}},
};

QString mediaUrl(const QUrl &root, const QString &id, QLatin1StringView file)
{
    return root.toString() + u"/media/v1.Y2lkPWZha2U/"_s + id + u'/' + file + u"?rid="_s + file + u"&ct=g"_s;
}

QJsonObject rendition(const RenditionShape &shape, const QString &id, QSize original, const QUrl &root)
{
    QJsonObject object;
    const QLatin1StringView file = shape.gif.isEmpty() ? shape.mp4 : shape.gif;
    const QSize size = sizeOfFile(original, file);
    const QString bytes = QString::number(size.width() * size.height()); // about; GIPHY's own differ from the truth too
    if (shape.hasSize) {
        object["width"_L1] = QString::number(size.width());
        object["height"_L1] = QString::number(size.height());
    }
    if (!shape.gif.isEmpty()) {
        object["url"_L1] = mediaUrl(root, id, shape.gif);
        object["size"_L1] = bytes;
    }
    if (!shape.webp.isEmpty()) {
        object["webp"_L1] = mediaUrl(root, id, shape.webp);
        object["webp_size"_L1] = bytes;
    }
    if (!shape.mp4.isEmpty()) {
        object["mp4"_L1] = mediaUrl(root, id, shape.mp4);
        object["mp4_size"_L1] = bytes;
    }
    if (shape.key == "original"_L1) {
        object["frames"_L1] = QString::number(Frames);
        object["hash"_L1] = u"0123456789abcdef0123456789abcdef"_s;
    }
    return object;
}

QJsonObject analytics(const QString &id, const QUrl &root)
{
    const auto pingback = [&](QLatin1StringView action) {
        return QJsonObject{{u"url"_s,
                            QString(root.toString() + u"/v2/pingback_simple?analytics_response_payload=e%3D"_s + id
                                    + u"&action_type="_s + action)}};
    };
    return {
        {u"onload"_s, pingback("SEEN"_L1)}, {u"onclick"_s, pingback("CLICK"_L1)}, {u"onsent"_s, pingback("SENT"_L1)}};
}

QJsonObject userOf(const QString &name)
{
    return {{u"username"_s, name},
            {u"display_name"_s, u"The %1"_s.arg(name)},
            {u"profile_url"_s, u"https://giphy.com/%1"_s.arg(name)},
            {u"is_verified"_s, true}};
}

} // namespace

QString FakeItem::id() const
{
    const QByteArray hash = QCryptographicHash::hash(word.toLower().toUtf8(), QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(hash.left(HexDigits)) + QString::number(number).rightJustified(NumberDigits, u'0')
           + suffix;
}

QJsonObject fullItem(const FakeItem &item, const QUrl &root)
{
    const QString id = item.id();
    const QString name = item.word.isEmpty() ? u"anything"_s : item.word;
    QJsonObject images;
    for (const RenditionShape &shape : Shapes) {
        images[shape.key] = rendition(shape, id, originalSize(item.number), root);
    }
    return {{u"type"_s, item.isSticker ? u"sticker"_s : u"gif"_s},
            {u"id"_s, id},
            {u"slug"_s, u"made-up-%1"_s.arg(id)},
            {u"url"_s, u"https://giphy.com/gifs/made-up-%1"_s.arg(id)},
            {u"embed_url"_s, u"https://giphy.com/embed/%1"_s.arg(id)},
            {u"username"_s, u"maker"_s},
            {u"user"_s, userOf(u"maker"_s)},
            {u"source"_s, u"https://www.example.com/%1"_s.arg(id)},
            {u"source_tld"_s, u"www.example.com"_s},
            {u"source_post_url"_s, u"https://www.example.com/%1"_s.arg(id)},
            {u"title"_s, u"%1 GIF %2"_s.arg(name).arg(item.number)},
            {u"alt_text"_s, u"A bar moves over a field for %1, number %2"_s.arg(name).arg(item.number)},
            {u"rating"_s, item.rating.isEmpty() ? u"g"_s : item.rating},
            {u"is_sticker"_s, item.isSticker ? 1 : 0},
            {u"import_datetime"_s, u"2024-01-01 12:00:00"_s},
            {u"trending_datetime"_s, u"0000-00-00 00:00:00"_s},
            {u"tags"_s, QJsonArray{name, u"bar"_s}},
            {u"images"_s, images},
            {u"analytics"_s, analytics(id, root)}};
}

QJsonObject scantItem(const FakeItem &item, const QUrl &root)
{
    const QString id = item.id();
    const QSize original = originalSize(item.number);
    QJsonObject object{{u"type"_s, u"gif"_s},
                       {u"id"_s, 900'000 + item.number},
                       {u"username"_s, QString()},
                       {u"tags"_s, QJsonArray{QJsonObject{{u"text"_s, u"scant"_s}}, u"bar"_s}}};
    QJsonObject fixedWidth = rendition(Shapes.at(8), id, original, root);
    switch (item.number % 4) {
    case 0: // no URLs but one
        object["images"_L1] = QJsonObject{{u"original"_s, QJsonObject{{u"width"_s, QString()}}},
                                          {u"fixed_height"_s, QJsonObject()},
                                          {u"fixed_width"_s, fixedWidth}};
        break;
    case 1: // only mp4s
        object["images"_L1] = QJsonObject{{u"preview"_s, rendition(Shapes.at(18), id, original, root)},
                                          {u"looping"_s, rendition(Shapes.at(21), id, original, root)}};
        break;
    case 2: // nothing at all
        break;
    default: // no sizes
        fixedWidth["width"_L1] = QString();
        fixedWidth.remove("height"_L1);
        object["images"_L1] = QJsonObject{{u"fixed_width"_s, fixedWidth}};
    }
    return object;
}

std::optional<QJsonObject> itemById(const QString &id, int known, const QUrl &root)
{
    bool isNumber = false;
    const int number = id.mid(HexDigits, NumberDigits).toInt(&isNumber);
    if (!isNumber || number >= known) {
        return std::nullopt;
    }
    QJsonObject object = fullItem({.word = {}, .number = number}, root);
    const QString made = object["id"_L1].toString();
    QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Compact);
    bytes.replace(made.toUtf8(), id.toUtf8());
    return QJsonDocument::fromJson(bytes).object();
}

QByteArray mediaFile(const QString &id, const QString &file)
{
    if (file.endsWith(".mp4"_L1)) {
        return {"\0\0\0\x18"
                "ftypmp42\0\0\0\0mp42isom",
                24};
    }
    const QSize size = sizeOfFile(originalSize(id.mid(HexDigits, NumberDigits).toInt()), file);
    return tinyGif(size, file.contains("_s."_L1) ? 1 : Frames, colourOf(id), DelayCs);
}

} // namespace gn::test
