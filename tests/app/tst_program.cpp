// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real program, started as scripts start it, in XDG folders of its own.

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Ended
{
    int exitCode = -1;
    QString output;
    QString errors;
};

Ended run(const QStringList &arguments, const QString &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto *name : {"XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"}) {
        environment.insert(QString::fromLatin1(name), home);
    }
    environment.remove(u"GIPHY_API_KEY"_s);
    environment.remove(u"GIPHY_NAVIGATOR_CONFIG"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(home);
    process.start(QStringLiteral(GN_PROGRAM), arguments);
    if (!process.waitForFinished(60'000)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

class TestProgram : public QObject
{
    Q_OBJECT

private slots:

    void screenshot_showsPaintedThumbnails()
    {
        const QTemporaryDir home;
        const QString file = home.filePath(u"out.png"_s);
        const Ended ended = run({u"--screenshot"_s, file, u"cats"_s}, home.path());
        QVERIFY2(ended.exitCode == 0, qPrintable(ended.errors));
        const QImage picture(file);
        QVERIFY(picture.width() >= 800);
        QSet<QRgb> colours; // a window without pictures has a few dozen
        for (int y = picture.height() / 3; y < picture.height(); y += 3) {
            for (int x = 0; x < picture.width(); x += 3) {
                colours.insert(picture.pixel(x, y));
            }
        }
        QVERIFY2(colours.size() > 200, qPrintable(QString::number(colours.size())));
    }

    void screenshotIntoMissingFolder_failsAndSaysWhy()
    {
        const QTemporaryDir home;
        const Ended ended = run({u"--screenshot"_s, home.filePath(u"no/such/out.png"_s), u"cats"_s}, home.path());
        QCOMPARE(ended.exitCode, 1);
        QVERIFY(ended.errors.contains("out.png"_L1));
    }

    void wrongConfig_isRefusedWithItsPlace()
    {
        const QTemporaryDir home;
        QFile config(home.filePath(u"bad.yml"_s));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write("giphy:\n  api_urll: x\n");
        config.close();
        const Ended ended =
            run({u"--config"_s, config.fileName(), u"--screenshot"_s, home.filePath(u"out.png"_s)}, home.path());
        QCOMPARE(ended.exitCode, 1);
        QVERIFY2(ended.errors.contains("bad.yml:2:3"_L1), qPrintable(ended.errors));
    }

    void wrongUsage_exits2()
    {
        const QTemporaryDir home;
        QCOMPARE(run({u"--no-such-thing"_s}, home.path()).exitCode, 2);
    }

    void version_isPrinted()
    {
        const QTemporaryDir home;
        const Ended ended = run({u"--version"_s}, home.path());
        QCOMPARE(ended.exitCode, 0);
        QVERIFY(ended.output.startsWith("giphy-navigator "_L1));
    }
};

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
