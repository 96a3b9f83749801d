// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program as others see it on a real X11 display: what they can paste from it, and what is dropped on them.
// Runs on the display of xvfb-run, with xclip and xdotool standing for the other programs.

#include "core/result.h"
#include "media/mediaformat.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

namespace gn::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 30'000;   // milliseconds; the machine may be slow
const QPoint FirstTile(330, 260);  // in the window
const QPoint DropPlace(1400, 360); // on the screen, in droptarget's window

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(Patience);
    return process.readAllStandardOutput();
}

QByteArray pasted(const QString &target)
{
    return run(u"xclip"_s, {u"-selection"_s, u"clipboard"_s, u"-o"_s, u"-t"_s, target});
}

void xdotool(const QStringList &arguments)
{
    run(u"xdotool"_s, arguments);
}

} // namespace

class X11SharingTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void copied_othersPasteTheAnimation();
    void copiedThenEnded_theFileIsStillThere();
    void dragged_otherProgramGetsAWholeFile();
    void picked_isOnTheClipboardAfterThePickerIsGone();

private:
    void startProgram(const QStringList &arguments = {u"cats"_s}, const QString &title = u"cats — Giphy Navigator"_s);
    QString windowId() const;
    void focusProgram();
    bool copyFirstTile();
    static bool isInCatalogue(const QByteArray &bytes);
    static void dragOnto(const QPoint &from, const QPoint &to);

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<QProcess> m_program;
    QString m_title; // of the window that is looked for
};

void X11SharingTest::init()
{
    if (QStandardPaths::findExecutable(u"xclip"_s).isEmpty()
        || QStandardPaths::findExecutable(u"xdotool"_s).isEmpty()) {
        QSKIP("xclip and xdotool are not installed");
    }
    if (qEnvironmentVariableIsEmpty("DISPLAY")) {
        QSKIP("there is no X11 display: run it with xvfb-run");
    }
    m_home = std::make_unique<QTemporaryDir>();
    run(u"xclip"_s, {u"-selection"_s, u"clipboard"_s, u"/dev/null"_s}); // nothing of an earlier test
}

void X11SharingTest::cleanup()
{
    if (m_program != nullptr) {
        m_program->kill();
        m_program->waitForFinished();
        m_program.reset();
    }
}

void X11SharingTest::startProgram(const QStringList &arguments, const QString &title)
{
    m_title = title;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_STATE_HOME"_s}) {
        environment.insert(name, m_home->path());
    }
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_home->path());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.remove(u"GIPHY_API_KEY"_s);
    m_program = std::make_unique<QProcess>();
    m_program->setProcessEnvironment(environment);
    m_program->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_program->start(QStringLiteral(GN_PROGRAM), arguments);
    QVERIFY(m_program->waitForStarted());
    QVERIFY(QTest::qWaitFor([this] { return !windowId().isEmpty(); }, Patience));
}

QString X11SharingTest::windowId() const
{
    const QByteArray ids = run(u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--name"_s, m_title});
    return QString::fromLatin1(ids.trimmed().split('\n').last());
}

void X11SharingTest::focusProgram()
{
    xdotool({u"windowmove"_s, windowId(), u"0"_s, u"0"_s, u"windowfocus"_s, u"--sync"_s, windowId()});
}

// Tries until it works: the window has to be painted before it takes keys.
bool X11SharingTest::copyFirstTile()
{
    focusProgram();
    return QTest::qWaitFor(
        [] {
            xdotool({u"key"_s, u"Down"_s});
            xdotool({u"key"_s, u"ctrl+c"_s});
            return pasted(u"TARGETS"_s).contains("image/gif");
        },
        Patience);
}

bool X11SharingTest::isInCatalogue(const QByteArray &bytes)
{
    const QDir catalogue(QStringLiteral(GN_SOURCE_DIR "/resources/demo"));
    const QStringList names = catalogue.entryList({u"*.gif"_s});
    return std::any_of(names.cbegin(), names.cend(), [&](const QString &name) {
        return sha256(contentOf(catalogue.filePath(name))) == sha256(bytes);
    });
}

void X11SharingTest::copied_othersPasteTheAnimation()
{
    startProgram();
    QVERIFY(copyFirstTile());
    const QByteArray targets = pasted(u"TARGETS"_s);
    QVERIFY2(!targets.contains("image/png"), targets.constData());
    QVERIFY2(!targets.contains("image/bmp"), targets.constData());
    QVERIFY2(targets.indexOf("text/uri-list") < targets.indexOf("image/gif"), targets.constData());
    const QByteArray bytes = pasted(u"image/gif"_s);
    const Result<MediaHeader> header = readHeader(bytes, {});
    QVERIFY(header.has_value());
    QVERIFY(header->frames > 1);
    QVERIFY(isInCatalogue(bytes));
    const QString file = QUrl::fromEncoded(pasted(u"text/uri-list"_s).trimmed()).toLocalFile();
    QCOMPARE(sha256(contentOf(file)), sha256(bytes));
    QVERIFY(pasted(u"text/html"_s).contains("<img src="));
    qInfo().noquote() << "pasted" << bytes.size() << "bytes," << header->frames << "frames, SHA-256"
                      << sha256(bytes).toHex() << "targets" << targets.simplified();
}

void X11SharingTest::copiedThenEnded_theFileIsStillThere()
{
    startProgram();
    QVERIFY(copyFirstTile());
    const QString file = QUrl::fromEncoded(pasted(u"text/uri-list"_s).trimmed()).toLocalFile();
    m_program->terminate();
    m_program->waitForFinished(Patience);
    QVERIFY2(QFileInfo(file).isFile(), qPrintable(file));
    QVERIFY(isInCatalogue(contentOf(file)));
    qInfo().noquote() << "after the end there is still" << QFileInfo(file).fileName();
}

void X11SharingTest::dragOnto(const QPoint &from, const QPoint &to)
{
    const auto moveTo = [](const QPoint &place) {
        xdotool({u"mousemove"_s, u"--sync"_s, QString::number(place.x()), QString::number(place.y())});
    };
    constexpr int Steps = 12;
    moveTo(from);
    xdotool({u"mousedown"_s, u"1"_s});
    for (int step = 1; step <= Steps; ++step) {
        moveTo(from + (to - from) * step / Steps);
        QTest::qWait(50); // a hand is slower, and the file has to be there before the drag begins
    }
    for (int wiggle = 1; wiggle <= 3; ++wiggle) { // the target is told of the drag by what moves over it
        moveTo(to + QPoint(wiggle, wiggle));
        QTest::qWait(100);
    }
    xdotool({u"mouseup"_s, u"1"_s});
}

void X11SharingTest::dragged_otherProgramGetsAWholeFile()
{
    startProgram();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    QProcess target;
    target.setProcessEnvironment(environment);
    target.start(QStringLiteral(GN_DROP_TARGET), {});
    QByteArray output;
    const auto hasPrinted = [&](const QByteArray &text) {
        output += target.readAllStandardOutput();
        return output.contains(text);
    };
    QVERIFY(QTest::qWaitFor([&] { return hasPrinted("READY"); }, Patience));
    focusProgram();
    // Again until it works: the first time the tile may not be there yet.
    bool isDropped = false;
    for (int attempt = 0; attempt < 10 && !isDropped; ++attempt) {
        dragOnto(FirstTile, DropPlace);
        isDropped = QTest::qWaitFor([&] { return hasPrinted("DONE"); }, 2000);
    }
    QVERIFY2(isDropped, output.constData());
    QVERIFY2(!output.contains("image/png"), output.constData());
    const QByteArray line = output.mid(output.indexOf("URL ") + 4);
    const QString file = QUrl::fromEncoded(line.left(line.indexOf('\n'))).toLocalFile();
    QVERIFY2(file.endsWith(".gif"_L1), qPrintable(file));
    QVERIFY(isInCatalogue(contentOf(file)));
    QVERIFY(QFileInfo(file).completeBaseName().contains(u' ')); // a title, not an id
    qInfo().noquote() << "dropped" << QFileInfo(file).fileName();
    target.kill();
    target.waitForFinished();
}

// A process that was started for the picker alone lives on, without a window, as long as its clipboard is needed.
void X11SharingTest::picked_isOnTheClipboardAfterThePickerIsGone()
{
    startProgram({u"--pick"_s, u"cats"_s}, u"Pick a GIF"_s);
    const auto hasCopied = [this] {
        const QString window = windowId();
        if (!window.isEmpty()) {
            xdotool({u"windowfocus"_s, window, u"key"_s, u"--window"_s, window, u"Return"_s});
        }
        return pasted(u"TARGETS"_s).contains("image/gif");
    };
    QVERIFY(QTest::qWaitFor(hasCopied, Patience));
    QTRY_VERIFY(windowId().isEmpty());
    QVERIFY(isInCatalogue(pasted(u"image/gif"_s)));
    QCOMPARE(m_program->state(), QProcess::Running);
    run(u"xclip"_s, {u"-selection"_s, u"clipboard"_s, u"/dev/null"_s}); // somebody else copies
    QVERIFY(QTest::qWaitFor([this] { return m_program->state() == QProcess::NotRunning; }, Patience));
    QCOMPARE(m_program->exitCode(), 0);
}

} // namespace gn::test

QTEST_GUILESS_MAIN(gn::test::X11SharingTest)
#include "tst_x11sharing.moc"
