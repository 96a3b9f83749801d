// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/icons.h"
#include "gui/window/theme.h"

#include <QApplication>
#include <QDir>
#include <QTest>

#include <cmath>

using namespace gn;
using namespace Qt::StringLiterals;

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void everyText_hasEnoughContrast_data();
    void everyText_hasEnoughContrast();
    void forcedAppearance_isApplied();
    void everyIcon_isPaintedInThePalettesColour();
};

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

// By WCAG 2.2's formula.
double contrast(const QColor &a, const QColor &b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace

void ThemeTest::everyText_hasEnoughContrast_data()
{
    QTest::addColumn<QPalette::ColorRole>("text");
    QTest::addColumn<QPalette::ColorRole>("ground");
    using P = QPalette;
    QTest::newRow("window") << P::WindowText << P::Window;
    QTest::newRow("field") << P::Text << P::Base;
    QTest::newRow("hover") << P::Text << P::AlternateBase;
    QTest::newRow("button") << P::ButtonText << P::Button;
    QTest::newRow("tooltip") << P::ToolTipText << P::ToolTipBase;
    QTest::newRow("selection") << P::HighlightedText << P::Highlight;
    QTest::newRow("placeholder") << P::PlaceholderText << P::Base;
    QTest::newRow("muted") << P::PlaceholderText << P::Window;
    QTest::newRow("link") << P::Link << P::Window;
    QTest::newRow("link in a page") << P::Link << P::Base;
    QTest::newRow("warning") << P::BrightText << P::Window;
    QTest::newRow("warning in a field") << P::BrightText << P::Base;
}

void ThemeTest::everyText_hasEnoughContrast()
{
    QFETCH(QPalette::ColorRole, text);
    QFETCH(QPalette::ColorRole, ground);
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        const QPalette palette = themePalette(appearance);
        const double found = contrast(palette.color(text), palette.color(ground));
        QVERIFY2(found >= 4.5, qPrintable(u"%1 in appearance %2"_s.arg(found).arg(static_cast<int>(appearance))));
    }
}

void ThemeTest::forcedAppearance_isApplied()
{
    const Theme dark(*qApp, Appearance::Dark);
    QCOMPARE(dark.appearance(), Appearance::Dark);
    QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 128);
    QVERIFY(!qApp->styleSheet().isEmpty());
}

void ThemeTest::everyIcon_isPaintedInThePalettesColour()
{
    const Theme light(*qApp, Appearance::Light);
    const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    QVERIFY(files.size() > 10);
    for (const QString &file : files) {
        const QImage image =
            themedIcon(file.chopped(4)).pixmap(48, 48).toImage().convertToFormat(QImage::Format_ARGB32);
        int painted = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                if (pixel.alpha() == 255) {
                    ++painted;
                    QCOMPARE(pixel.rgb(), QApplication::palette().color(QPalette::ButtonText).rgb());
                }
            }
        }
        QVERIFY2(painted > 20, qPrintable(file));
    }
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
