// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/gifopening.h"
#include "support/realdata.h"
#include "support/tinygif.h"
#include "wall.h"

#include <QDir>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;
using namespace gn;
using namespace gn::test;

namespace {

// A wall of one GIF, of which the server sends its first bytes and keeps the others.
class SlowWall final
{
public:
    SlowWall(const QByteArray &gif, qsizetype sentAtFirst)
    {
        FakeReply reply;
        reply.body = gif;
        reply.sentAtFirst = sentAtFirst;
        m_wall.replies.insert(u"/slow.gif"_s, reply);
        const auto header = readHeader(gif, {});
        Gif item;
        item.id = u"slow"_s;
        item.renditions = {{.name = u"fixed_width"_s,
                            .url = m_wall.server.url(u"/slow.gif"_s),
                            .size = header ? header->canvas : QSize(200, 150)}};
        m_wall.model.append({item});
        m_wall.show();
    }

    bool isShown() const { return m_wall.view.isSettled(); }

    bool isPlaying() const { return m_wall.view.stage().isPlaying(0); }

    bool isWhole() const { return m_wall.cache.find(m_wall.server.url(u"/slow.gif"_s)) != nullptr; }

    void sendTheRest() { m_wall.server.sendMore(); }

    quint64 framesShown() const { return m_wall.view.stage().statistics().framesShown; }

private:
    Wall m_wall;
};

} // namespace

// The first frame is on the wall as soon as its bytes have come.
class TestFirstFrame final : public QObject
{
    Q_OBJECT

private slots:
    void openingHasCome_isShownAndPlaysWhenTheRestHas();
    void openingMissesAByte_isNotShown();
    void realFiles_areShownAfterATenth();
};

void TestFirstFrame::openingHasCome_isShownAndPlaysWhenTheRestHas()
{
    const QByteArray gif = tinyGif({200, 150}, 8, 0xFF3060C0, 2);
    SlowWall wall(gif, *gifFirstFrameEnd(gif));
    QTRY_VERIFY(wall.isShown());
    QVERIFY(!wall.isWhole());
    QVERIFY(!wall.isPlaying());
    wall.sendTheRest();
    QTRY_VERIFY(wall.isPlaying());
    QTRY_VERIFY(wall.framesShown() > 3);
}

void TestFirstFrame::openingMissesAByte_isNotShown()
{
    const QByteArray gif = tinyGif({200, 150}, 8, 0xFF3060C0, 2);
    SlowWall wall(gif, *gifFirstFrameEnd(gif) - 1);
    SlowWall other(gif, *gifFirstFrameEnd(gif)); // asked for later: what has come of the first has been looked at
    QTRY_VERIFY(other.isShown());
    QVERIFY(!wall.isShown());
    wall.sendTheRest();
    QTRY_VERIFY(wall.isShown());
}

void TestFirstFrame::realFiles_areShownAfterATenth()
{
    const QString folder = realData(u"gifs/real"_s);
    if (folder.isEmpty()) {
        QSKIP("no recorded GIFs here");
    }
    std::vector<double> shares;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({u"*.gif"_s}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray gif = file.readAll();
        const auto end = gifFirstFrameEnd(gif);
        if (!end) {
            continue; // one of them is a WebP
        }
        SlowWall wall(gif, *end);
        QTRY_VERIFY2(wall.isShown(), qUtf8Printable(name));
        QVERIFY(!wall.isWhole());
        shares.push_back(100.0 * static_cast<double>(*end) / static_cast<double>(gif.size()));
    }
    std::sort(shares.begin(), shares.end());
    const double median = shares.at(shares.size() / 2);
    qInfo("%zu files, shown when %.1f %% of them had come (median; %.1f to %.1f)",
          shares.size(),
          median,
          shares.front(),
          shares.back());
    QVERIFY(median <= 10);
}

QTEST_MAIN(TestFirstFrame)
#include "tst_firstframe.moc"
