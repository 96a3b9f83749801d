// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleHints>

// Must stand outside of any namespace: the resources are in a static library, which drops them otherwise.
static void initThemeResources()
{
    Q_INIT_RESOURCE(icons);
}

namespace gn {

using namespace Qt::StringLiterals;

namespace {

struct Colors
{
    QRgb window, base, alternate, button, text, muted, disabled, border, highlight, highlightedText, link, warning;
};

constexpr Colors Light{.window = 0xfff4f5f8,
                       .base = 0xffffffff,
                       .alternate = 0xffeceef3,
                       .button = 0xffffffff,
                       .text = 0xff1b2130,
                       .muted = 0xff596176,
                       .disabled = 0xff8d94a5,
                       .border = 0xffd3d7e1,
                       .highlight = 0xff5646d6,
                       .highlightedText = 0xffffffff,
                       .link = 0xff4a3bc8,
                       .warning = 0xffa34100};

constexpr Colors Dark{.window = 0xff15171d,
                      .base = 0xff1e212a,
                      .alternate = 0xff262a35,
                      .button = 0xff282c38,
                      .text = 0xffe9ebf2,
                      .muted = 0xffa6adbf,
                      .disabled = 0xff6c7385,
                      .border = 0xff3a4050,
                      .highlight = 0xff6454e4,
                      .highlightedText = 0xffffffff,
                      .link = 0xffada3ff,
                      .warning = 0xffffb066};

// Palette roles only, so that one text serves both appearances.
QString styleSheet()
{
    QFile file(u":/icons/style.qss"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

} // namespace

QPalette themePalette(Appearance appearance)
{
    const Colors &c = appearance == Appearance::Dark ? Dark : Light;
    QPalette palette(QColor(c.button), QColor(c.window));
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.base);
    palette.setColor(QPalette::AlternateBase, c.alternate);
    palette.setColor(QPalette::ToolTipBase, c.base);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::Button, c.button);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.warning);
    palette.setColor(QPalette::Light, c.alternate);
    palette.setColor(QPalette::Midlight, c.alternate);
    palette.setColor(QPalette::Mid, c.border);
    palette.setColor(QPalette::Dark, c.border);
    palette.setColor(QPalette::Highlight, c.highlight);
    palette.setColor(QPalette::HighlightedText, c.highlightedText);
    palette.setColor(QPalette::Link, c.link);
    palette.setColor(QPalette::LinkVisited, c.link);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, c.disabled);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.border);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, c.text);
    return palette;
}

Theme::Theme(QApplication &app, std::optional<Appearance> forced)
    : m_app(&app)
    , m_forced(forced)
    , m_wasDarkAtStart(isDark(QApplication::palette()))
    , m_probe(QStyleFactory::create(u"Fusion"_s))
{
    initThemeResources();
    QApplication::setStyle(u"Fusion"_s);
    apply(m_forced.value_or(systemAppearance()));
    app.installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::follow);
#endif
}

Theme::~Theme() = default;

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange
        || (event->type() == QEvent::ApplicationPaletteChange && watched == m_app)) {
        QMetaObject::invokeMethod(this, &Theme::follow, Qt::QueuedConnection); // not while Qt hands the change around
    }
    return QObject::eventFilter(watched, event);
}

Appearance Theme::systemAppearance() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (QGuiApplication::styleHints()->colorScheme() != Qt::ColorScheme::Unknown) {
        return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark ? Appearance::Dark
                                                                                     : Appearance::Light;
    }
#endif
    // Qt 6.4 has no question for it. The palette at start is the desktop's (GTK and KDE platform themes); Fusion's own
    // follows what Windows and macOS say.
    return m_wasDarkAtStart || isDark(m_probe->standardPalette()) ? Appearance::Dark : Appearance::Light;
}

void Theme::follow()
{
    const Appearance wanted = m_forced.value_or(systemAppearance());
    if (wanted != m_appearance) {
        apply(wanted);
    }
}

void Theme::apply(Appearance appearance)
{
    m_appearance = appearance;
    QApplication::setPalette(themePalette(appearance));
    m_app->setStyleSheet(QString()); // the same text again would not be read again with the new palette
    m_app->setStyleSheet(styleSheet());
}

} // namespace gn
