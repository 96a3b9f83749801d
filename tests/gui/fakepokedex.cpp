// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/fakepokedex.h"

#include "support/gifmaker.h"

#include <QBuffer>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>

#include <array>

namespace gn::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int Fan = 30; // the first of a line with eight others

constexpr std::array<QStringView, 18> Types = {u"grass",
                                               u"fire",
                                               u"water",
                                               u"electric",
                                               u"poison",
                                               u"normal",
                                               u"bug",
                                               u"flying",
                                               u"rock",
                                               u"fighting",
                                               u"ground",
                                               u"ghost",
                                               u"psychic",
                                               u"ice",
                                               u"dragon",
                                               u"steel",
                                               u"fairy",
                                               u"dark"};

QString typeOf(int id, int step)
{
    return Types.at(static_cast<size_t>(id / step) % Types.size()).toString();
}

QColor colourOf(int id)
{
    return QColor::fromHsv((id * 47) % 360, 150, 205);
}

// Head, body, ears and eyes. lift: of the head, in hundredths.
QImage creature(int id, int side, int lift)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing, lift < 0);
    painter.scale(side / 100.0, side / 100.0);
    const int up = std::max(0, lift);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colourOf(id).darker(140));
    painter.drawEllipse(22, 52, 56, 42);
    painter.setBrush(colourOf(id));
    painter.drawEllipse(22 + id % 5, 14 - up, 14, 26);
    painter.drawEllipse(62 - id % 5, 14 - up, 14, 26);
    painter.drawEllipse(20, 26 - up, 60, 48);
    painter.setBrush(Qt::white);
    painter.drawEllipse(34, 42 - up, 12, 12);
    painter.drawEllipse(54, 42 - up, 12, 12);
    painter.setBrush(Qt::black);
    painter.drawEllipse(38, 46 - up, 5, 5);
    painter.drawEllipse(58, 46 - up, 5, 5);
    return image;
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject link(const QUrl &base, const QString &path)
{
    return {{u"url"_s, QString(base.toString(QUrl::RemovePath) + path + u'/')}};
}

QJsonObject stage(int id, const QJsonArray &children = {})
{
    QJsonObject species = link(QUrl(u"https://elsewhere.example"_s), FakePokedex::speciesPath(id));
    species.insert(u"name"_s, FakePokedex::name(id));
    return {{u"species"_s, species}, {u"evolves_to"_s, children}};
}

// Three by three; and one that has eight.
QJsonObject chain(int id)
{
    if (id == Fan) {
        QJsonArray children;
        for (int child = Fan + 1; child <= Fan + 8; ++child) {
            children.append(stage(child));
        }
        return {{u"id"_s, id}, {u"chain"_s, stage(Fan, children)}};
    }
    return {{u"id"_s, id}, {u"chain"_s, stage(id, {stage(id + 1, {stage(id + 2)})})}};
}

int chainOf(int species)
{
    return species >= Fan && species <= Fan + 8 ? Fan : (species - 1) / 3 * 3 + 1;
}

} // namespace

QByteArray creaturePng(int id, int side)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    creature(id, side, -1).save(&buffer, "PNG");
    return bytes;
}

QByteArray creatureGif(int id)
{
    constexpr int Side = 72;
    const QColor colour = colourOf(id);
    MadeGif gif{.width = Side, .height = Side, .loops = 0};
    for (const QColor &entry : {QColor(Qt::magenta), colour, colour.darker(140), QColor(Qt::white)}) {
        for (const int part : {entry.red(), entry.green(), entry.blue()}) {
            gif.globalPalette.push_back(static_cast<std::uint8_t>(part));
        }
    }
    for (const int lift : {0, 6}) {
        const QImage image = creature(id, Side, lift);
        MadeFrame frame{.rect = {0, 0, Side, Side}, .transparentIndex = 0, .delayCs = 30, .disposal = 2};
        for (int y = 0; y < Side; ++y) {
            for (int x = 0; x < Side; ++x) {
                const QColor pixel = image.pixelColor(x, y);
                std::uint8_t index = 0;
                if (pixel.alpha() > 0) {
                    index = pixel == QColor(Qt::white) ? 3 : (pixel == colour ? 1 : 2);
                }
                frame.indices.push_back(index);
            }
        }
        gif.frames.push_back(frame);
    }
    const Bytes bytes = gifBytes(gif);
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

FakePokedex::FakePokedex(std::chrono::milliseconds timeout)
    : server([this](const FakeRequest &request) { return answer(request); })
    , client({.apiUrl = server.url(u"/api/v2"_s), .maxInFlight = 8, .requestTimeout = timeout})
{
}

QString FakePokedex::pokemonPath(int id)
{
    return u"/api/v2/pokemon/%1"_s.arg(id);
}

QString FakePokedex::speciesPath(int id)
{
    return u"/api/v2/pokemon-species/%1"_s.arg(id);
}

QString FakePokedex::chainPath(int id)
{
    return u"/api/v2/evolution-chain/%1"_s.arg(id);
}

QString FakePokedex::name(int id)
{
    static constexpr std::array<QStringView, 7> First = {
        u"leaf", u"ember", u"brook", u"spark", u"moss", u"pebble", u"cloud"};
    static constexpr std::array<QStringView, 5> Last = {u"ling", u"paw", u"fin", u"horn", u"wing"};
    const auto number = static_cast<size_t>(id);
    const QString name = First.at(number % First.size()).toString() + Last.at(number % Last.size()).toString();
    return id % 11 == 0 ? QString(u"mr-"_s + name) : name;
}

QByteArray FakePokedex::document(int id, const QUrl &base)
{
    const auto picture = [&](const QString &end) {
        return QString(base.toString(QUrl::RemovePath) + u"/sprites/"_s + QString::number(id) + end);
    };
    QJsonArray types{QJsonObject{{u"slot"_s, 1}, {u"type"_s, QJsonObject{{u"name"_s, typeOf(id, 3)}}}}};
    if (id % 3 == 0) {
        types.append(QJsonObject{{u"slot"_s, 2}, {u"type"_s, QJsonObject{{u"name"_s, typeOf(id + 7, 1)}}}});
    }
    QJsonArray stats;
    int value = 20 + id * 37 % 90;
    for (const PokemonStat stat : AllPokemonStats) {
        stats.append(QJsonObject{
            {u"base_stat"_s, value}, {u"effort"_s, 0}, {u"stat"_s, QJsonObject{{u"name"_s, statName(stat)}}}});
        value = 15 + value * 53 % 140;
    }
    const QJsonObject sprites{
        {u"front_default"_s, picture(u".png"_s)},
        {u"other"_s,
         QJsonObject{{u"official-artwork"_s, QJsonObject{{u"front_default"_s, picture(u"-art.png"_s)}}},
                     {u"showdown"_s, QJsonObject{{u"front_default"_s, picture(u".gif"_s)}}}}}};
    return json({{u"id"_s, id},
                 {u"name"_s, name(id)},
                 {u"height"_s, 3 + id * 7 % 40},
                 {u"weight"_s, 20 + id * 131 % 900},
                 {u"types"_s, types},
                 {u"stats"_s, stats},
                 {u"sprites"_s, sprites},
                 {u"species"_s, link(QUrl(u"https://elsewhere.example"_s), speciesPath(id))}});
}

FakeReply FakePokedex::answer(const FakeRequest &request) const
{
    const QString path = request.url.path();
    if (replies.contains(path)) {
        return replies.value(path);
    }
    const QString last = path.section(u'/', -1);
    if (path.startsWith("/sprites/"_L1)) {
        const int id = last.section(u'.', 0, 0).section(u'-', 0, 0).toInt();
        return {.body = last.endsWith(".gif"_L1) ? creatureGif(id) : creaturePng(id, last.contains(u'-') ? 300 : 96)};
    }
    const int id = last.toInt();
    if (path == chainPath(id)) {
        return jsonReply(json(chain(id)));
    }
    if (path == speciesPath(id)) {
        return jsonReply(
            json({{u"id"_s, id},
                  {u"name"_s, name(id)},
                  {u"evolution_chain"_s, link(QUrl(u"https://elsewhere.example"_s), chainPath(chainOf(id)))}}));
    }
    FakeReply reply = jsonReply(document(id, server.url(u"/"_s)));
    if (holdsBack) {
        reply.sentAtFirst = 10;
    }
    return reply;
}

} // namespace gn::test
