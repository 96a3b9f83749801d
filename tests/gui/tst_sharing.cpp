// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/share/gifmime.h"
#include "gui/share/gifsharing.h"
#include "gui/share/links.h"
#include "gui/share/sharedfiles.h"
#include "media/bytecache.h"
#include "net/fetchqueue.h"
#include "net/managerpool.h"
#include "storage/library/library.h"
#include "support/fakehttpserver.h"
#include "support/tinygif.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace gn::test {

using namespace Qt::StringLiterals;

class SharingTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void original_isSharedAndNeverAStillOrAVideo();
    void prepared_isAWholeFileWithASpeakingName();
    void preparedAgain_fetchesNothingNew();
    void sameTitles_keepTheirNames();
    void several_comeInTheirOrder();
    void oneThatFails_failsAll();
    void notAPicture_isAnError();
    void cancelled_staysSilent();
    void fileOfThisComputer_isSharedAsItIs();
    void cleanUp_deletesOnlyWhatIsOld();

    void mime_offersFilesThenBytesThenTextAndNoImage();
    void mime_ofSeveral_hasNoBytes();
    void mime_ofAnItemThatIsNotOnTheWeb_showsTheFile();

    void links_escapeWhatStrangersWrite();

    void copied_isOnTheClipboardAndAmongTheRecents();
    void copiedTwice_theLastOneWins();
    void copyFails_saysWhy();
    void copyLink_putsTextOnly();

private:
    Gif gif(const QString &id, const QString &title = u"Happy cat"_s) const;
    Result<QList<SharedFile>> prepare(const QList<Gif> &gifs);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FakeHttpServer> m_server;
    std::unique_ptr<ManagerPool> m_pool;
    std::unique_ptr<FetchQueue> m_queue;
    std::unique_ptr<ByteCache> m_cache;
    std::unique_ptr<SharedFiles> m_files;
    QByteArray m_bytes = tinyGif({40, 30}, 3, 0xff3060c0, 5);
};

void SharingTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<FakeHttpServer>([this](const FakeRequest &request) {
        const QString path = request.url.path();
        if (path.startsWith("/missing"_L1)) {
            return FakeReply{.status = 404};
        }
        return FakeReply{.body = path.startsWith("/html"_L1) ? QByteArray("<html>") : m_bytes};
    });
    m_pool = std::make_unique<ManagerPool>(4);
    m_queue = std::make_unique<FetchQueue>(*m_pool, nullptr, 4);
    m_cache = std::make_unique<ByteCache>(1024 * 1024);
    m_files = std::make_unique<SharedFiles>(*m_queue, *m_cache, m_dir->filePath(u"shared"_s));
}

void SharingTest::cleanup()
{
    m_files.reset();
    m_queue.reset();
    m_pool.reset();
    m_server.reset();
}

Gif SharingTest::gif(const QString &id, const QString &title) const
{
    return {.id = id,
            .source = u"test"_s,
            .title = title,
            .pageUrl = QUrl(u"https://example.org/"_s + id),
            .renditions = {
                {.name = u"small"_s, .url = m_server->url(u"/small/"_s + id), .size = {20, 15}},
                {.name = u"video"_s, .url = m_server->url(u"/v/"_s + id), .format = MediaFormat::Mp4, .size = {900, 9}},
                {.name = u"still"_s, .url = m_server->url(u"/s/"_s + id), .size = {80, 60}, .isStill = true},
                {.name = u"original"_s, .url = m_server->url(u"/o/"_s + id), .size = {40, 30}}}};
}

Result<QList<SharedFile>> SharingTest::prepare(const QList<Gif> &gifs)
{
    std::optional<Result<QList<SharedFile>>> answer;
    const auto pending = m_files->prepare(gifs, [&](const Result<QList<SharedFile>> &files) { answer = files; });
    const bool isInTime = QTest::qWaitFor([&] { return answer.has_value(); });
    return isInTime ? *answer : Unexpected(Error{.kind = Error::Kind::Timeout});
}

void SharingTest::original_isSharedAndNeverAStillOrAVideo()
{
    QCOMPARE(sharedRendition(gif(u"a"_s))->name, u"original"_s);
    QVERIFY(!sharedRendition(Gif{}));
    Gif still = gif(u"a"_s);
    still.renditions.removeIf([](const Rendition &rendition) { return !rendition.isStill; });
    QCOMPARE(sharedRendition(still)->name, u"still"_s);
}

void SharingTest::prepared_isAWholeFileWithASpeakingName()
{
    const auto files = prepare({gif(u"a"_s)});
    QVERIFY(files.has_value());
    QCOMPARE(files->size(), 1);
    const SharedFile &file = files->constFirst();
    QCOMPARE(QFileInfo(file.path).fileName(), u"Happy cat.gif"_s);
    QFile written(file.path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), m_bytes);
    QCOMPARE(file.bytes, m_bytes);
    QCOMPARE(file.frames, 3);
    QCOMPARE(m_server->requestsTo(u"/o/a"_s), 1);
    QCOMPARE(m_server->requests().size(), 1);
}

void SharingTest::preparedAgain_fetchesNothingNew()
{
    m_cache->insert(m_server->url(u"/o/a"_s), m_bytes);
    QVERIFY(prepare({gif(u"a"_s)}).has_value());
    QVERIFY(prepare({gif(u"a"_s)}).has_value());
    QCOMPARE(m_server->requests().size(), 0);
}

void SharingTest::sameTitles_keepTheirNames()
{
    const auto files = prepare({gif(u"a"_s), gif(u"b"_s)});
    QVERIFY(files.has_value());
    QCOMPARE(QFileInfo(files->at(0).path).fileName(), QFileInfo(files->at(1).path).fileName());
    QVERIFY(files->at(0).path != files->at(1).path);
}

void SharingTest::several_comeInTheirOrder()
{
    const auto files = prepare({gif(u"a"_s, u"A"_s), gif(u"b"_s, u"B"_s), gif(u"c"_s, u"C"_s)});
    QVERIFY(files.has_value());
    QStringList titles;
    for (const SharedFile &file : *files) {
        titles.append(file.gif.title);
    }
    QCOMPARE(titles, QStringList({u"A"_s, u"B"_s, u"C"_s}));
}

void SharingTest::oneThatFails_failsAll()
{
    Gif missing = gif(u"b"_s);
    missing.renditions = {{.url = m_server->url(u"/missing"_s)}};
    const auto files = prepare({gif(u"a"_s), missing});
    QVERIFY(!files.has_value());
    QCOMPARE(files.error().kind, Error::Kind::NotFound);
}

void SharingTest::notAPicture_isAnError()
{
    Gif page = gif(u"b"_s);
    page.renditions = {{.url = m_server->url(u"/html"_s)}};
    const auto files = prepare({page});
    QVERIFY(!files.has_value());
    QCOMPARE(files.error().kind, Error::Kind::InvalidData);
    QVERIFY(!QDir(m_dir->filePath(u"shared"_s)).exists());
}

void SharingTest::cancelled_staysSilent()
{
    bool wasCalled = false;
    auto pending = m_files->prepare({gif(u"a"_s)}, [&](const auto &) { wasCalled = true; });
    pending.reset();
    QVERIFY(prepare({gif(u"b"_s)}).has_value());
    QVERIFY(!wasCalled);
}

void SharingTest::fileOfThisComputer_isSharedAsItIs()
{
    const QString path = m_dir->filePath(u"mine.gif"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_bytes);
    file.close();
    const Gif own{.id = u"1"_s, .source = u"folder"_s, .renditions = {{.url = QUrl::fromLocalFile(path)}}};
    const auto files = prepare({own});
    QVERIFY(files.has_value());
    QCOMPARE(files->constFirst().path, path);
    QVERIFY(!QDir(m_dir->filePath(u"shared"_s)).exists());
}

void SharingTest::cleanUp_deletesOnlyWhatIsOld()
{
    const auto files = prepare({gif(u"old"_s), gif(u"new"_s)});
    QVERIFY(files.has_value());
    QFile old(files->at(0).path);
    QVERIFY(old.open(QIODevice::ReadWrite));
    QVERIFY(old.setFileTime(QDateTime::currentDateTime().addDays(-8), QFileDevice::FileModificationTime));
    old.close();
    m_files->cleanUp();
    QTRY_VERIFY(!QFileInfo::exists(QFileInfo(files->at(0).path).absolutePath())); // its folder is gone, too
    QVERIFY(QFileInfo::exists(files->at(1).path));
    // Shared again, what is old becomes new.
    QFile again(files->at(1).path);
    QVERIFY(again.open(QIODevice::ReadWrite));
    QVERIFY(again.setFileTime(QDateTime::currentDateTime().addDays(-8), QFileDevice::FileModificationTime));
    again.close();
    QVERIFY(prepare({gif(u"new"_s)}).has_value());
    QVERIFY(QFileInfo(files->at(1).path).lastModified() > QDateTime::currentDateTime().addDays(-1));
}

void SharingTest::mime_offersFilesThenBytesThenTextAndNoImage()
{
    const SharedFile file{.gif = gif(u"a"_s), .path = u"/tmp/Happy cat.gif"_s, .bytes = m_bytes, .frames = 3};
    const auto mime = gifMimeData({file});
    const QStringList formats = mime->formats();
    QCOMPARE(formats.at(0), u"text/uri-list"_s);
    QVERIFY(formats.indexOf("image/gif"_L1) < formats.indexOf("text/html"_L1));
    QVERIFY(formats.indexOf("text/html"_L1) < formats.indexOf("text/plain"_L1));
    QVERIFY(!mime->hasImage());
    QVERIFY(!formats.contains("application/x-qt-image"_L1));
    QVERIFY(!formats.contains("image/png"_L1));
    QCOMPARE(mime->urls(), QList<QUrl>({QUrl::fromLocalFile(file.path)}));
    QCOMPARE(mime->data(u"image/gif"_s), m_bytes);
    QCOMPARE(mime->text(), QString::fromLatin1(m_server->url(u"/o/a"_s).toEncoded()));
#ifdef Q_OS_LINUX
    QCOMPARE(formats.at(1), u"x-special/gnome-copied-files"_s);
    QCOMPARE(mime->data(u"x-special/gnome-copied-files"_s), QByteArray("copy\nfile:///tmp/Happy%20cat.gif"));
#endif
}

void SharingTest::mime_ofSeveral_hasNoBytes()
{
    const SharedFile a{.gif = gif(u"a"_s), .path = u"/tmp/a.gif"_s, .bytes = m_bytes};
    const SharedFile b{.gif = gif(u"b"_s), .path = u"/tmp/b.gif"_s, .bytes = m_bytes};
    const auto mime = gifMimeData({a, b});
    QCOMPARE(mime->urls().size(), 2);
    QVERIFY(!mime->hasFormat(u"image/gif"_s));
    QCOMPARE(mime->text().split(u'\n').size(), 2);
}

void SharingTest::mime_ofAnItemThatIsNotOnTheWeb_showsTheFile()
{
    const SharedFile file{.gif = {.id = u"1"_s, .title = u"Mine"_s}, .path = u"/tmp/mine.gif"_s, .bytes = m_bytes};
    const auto mime = gifMimeData({file});
    QCOMPARE(mime->text(), u"file:///tmp/mine.gif"_s);
    QVERIFY(mime->html().contains("<img src=\"file:///tmp/mine.gif\""_L1));
}

void SharingTest::links_escapeWhatStrangersWrite()
{
    Gif evil = gif(u"a"_s, u"]( <b>\"x\"</b> `y`"_s);
    QVERIFY(!htmlLink(evil).contains("<b>"_L1));
    QVERIFY(htmlLink(evil).contains("&quot;x&quot;"_L1));
    QVERIFY(markdownLink(evil).startsWith("![\\]\\( \\<b\\>"_L1));
    evil.renditions = {{.url = QUrl(u"https://example.org/a(b).gif"_s)}};
    QVERIFY(markdownLink(evil).endsWith("(https://example.org/a%28b%29.gif)"_L1));
    evil.renditions = {{.url = QUrl(u"file:///etc/passwd"_s)}};
    QCOMPARE(mediaLink(evil), u"https://example.org/a"_s);
    QVERIFY(htmlLink(evil).isEmpty());
}

void SharingTest::copied_isOnTheClipboardAndAmongTheRecents()
{
    Library library(m_dir->filePath(u"library.sqlite"_s));
    GifSharing sharing(*m_files, library);
    QSignalSpy said(&sharing, &GifSharing::said);
    sharing.copyFiles({gif(u"a"_s)});
    QTRY_COMPARE(said.size(), 1);
    const auto message = said.constFirst().constFirst().value<ToastMessage>();
    QVERIFY2(message.text.contains("animated"_L1), qPrintable(message.text));
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(mime->data(u"image/gif"_s), m_bytes);
    std::optional<int> recents;
    const auto pending = library.find({.scope = {.kind = LibraryScope::Kind::Recents}},
                                      [&](const Result<LibraryPage> &page) { recents = page ? page->total : -1; });
    QTRY_COMPARE(recents, std::optional<int>(1));
}

void SharingTest::copiedTwice_theLastOneWins()
{
    Library library(m_dir->filePath(u"library.sqlite"_s));
    GifSharing sharing(*m_files, library);
    QSignalSpy said(&sharing, &GifSharing::said);
    sharing.copyFiles({gif(u"a"_s, u"First"_s)});
    sharing.copyFiles({gif(u"b"_s, u"Second"_s)});
    QTRY_COMPARE(said.size(), 1);
    QTRY_VERIFY(QGuiApplication::clipboard()->mimeData()->urls().value(0).fileName() == "Second.gif"_L1);
    QCOMPARE(said.size(), 1);
}

void SharingTest::copyFails_saysWhy()
{
    Library library(m_dir->filePath(u"library.sqlite"_s));
    GifSharing sharing(*m_files, library);
    QSignalSpy said(&sharing, &GifSharing::said);
    Gif missing = gif(u"b"_s);
    missing.renditions = {{.url = m_server->url(u"/missing"_s)}};
    sharing.copyFiles({missing});
    QTRY_COMPARE(said.size(), 1);
    const auto message = said.constFirst().constFirst().value<ToastMessage>();
    QVERIFY(message.isError);
    QVERIFY(!message.actionText.isEmpty());
}

void SharingTest::copyLink_putsTextOnly()
{
    Library library(m_dir->filePath(u"library.sqlite"_s));
    GifSharing sharing(*m_files, library);
    sharing.copyText(GifSharing::Text::PageLink, {gif(u"a"_s), gif(u"b"_s)});
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(mime->text(), u"https://example.org/a\nhttps://example.org/b"_s);
    QVERIFY(!mime->hasUrls());
    QSignalSpy said(&sharing, &GifSharing::said);
    sharing.copyText(GifSharing::Text::Markdown, {Gif{.id = u"1"_s}});
    QVERIFY(said.constFirst().constFirst().value<ToastMessage>().isError);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"https://example.org/a\nhttps://example.org/b"_s); // as it was
}

} // namespace gn::test

QTEST_MAIN(gn::test::SharingTest)
#include "tst_sharing.moc"
