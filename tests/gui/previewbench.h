// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/preview/previewcanvas.h"
#include "gui/preview/previewoverlay.h"
#include "gui/search/giflistmodel.h"
#include "gui/window/statepanel.h"
#include "media/bytecache.h"
#include "net/fetchqueue.h"
#include "net/managerpool.h"
#include "support/fakehttpserver.h"
#include "support/tinygif.h"

#include <QHash>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gn::test {

constexpr QSize SmallPicture(80, 60);
constexpr QSize LargePicture(320, 240);
constexpr int PictureFrames = 5;
constexpr QRgb PictureColour = 0xFF2A78C0;

// A window with a field and a body, the preview over the body, and a server of two renditions for each item.
class PreviewBench
{
public:
    explicit PreviewBench(int items = 4, QSize size = QSize(1000, 700))
    {
        for (int i = 0; i < items; ++i) {
            gifs.append(gif(i));
        }
        model.append(gifs);
        auto *column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(body = new QWidget);
        body->setFocusPolicy(Qt::StrongFocus);
        overlay = new PreviewOverlay(queue, pictures, body);
        overlay->setAutoPlay(false);
        window.resize(size);
        window.show();
        body->setFocus();
    }

    static QByteArray picture(QSize size) { return tinyGif(size, PictureFrames, PictureColour, 4); }

    QUrl url(const QString &rendition, int number) const
    {
        return server.url(QStringLiteral("/%1/%2").arg(rendition).arg(number));
    }

    Gif gif(int number) const
    {
        Gif made;
        made.id = QString::number(number);
        made.source = QStringLiteral("test");
        made.title = QStringLiteral("Title %1").arg(number);
        made.altText = QStringLiteral("Picture %1").arg(number);
        made.renditions = {{.name = QStringLiteral("fixed_width"),
                            .url = url(QStringLiteral("small"), number),
                            .size = SmallPicture,
                            .bytes = 20'000,
                            .frames = PictureFrames},
                           {.name = QStringLiteral("original"),
                            .url = url(QStringLiteral("large"), number),
                            .size = LargePicture,
                            .bytes = 300'000,
                            .frames = PictureFrames}};
        return made;
    }

    void open(int row) { overlay->open(model, model.index(row)); }

    // Opens and waits for the large picture's first frame.
    bool show(int row)
    {
        open(row);
        return waitForPicture(row);
    }

    bool waitForPicture(int row)
    {
        return QTest::qWaitFor([&] { return currentRow() == row && isReady(); }, 10'000);
    }

    bool isReady() const
    {
        return !canvas()->isHidden() && progress()->isHidden() && frame() > 0 && !problem()->isVisible();
    }

    StatePanel *problem() const { return overlay->findChild<StatePanel *>(); }

    int currentRow() const { return overlay->currentIndex().row(); }

    // The number that the counter shows.
    int frame() const { return counter().section(u'/', 0, 0).toInt(); }

    bool waitForFrame(int number)
    {
        return QTest::qWaitFor([&] { return frame() == number; }, 10'000);
    }

    QString counter() const { return overlay->findChild<QLabel *>(QStringLiteral("frameCounter"))->text(); }

    bool isAnyTimerRunning() const
    {
        const auto timers = overlay->findChildren<QTimer *>();
        return std::any_of(timers.cbegin(), timers.cend(), [](const QTimer *timer) { return timer->isActive(); });
    }

    PreviewCanvas *canvas() const { return overlay->findChild<PreviewCanvas *>(); }

    QProgressBar *progress() const { return overlay->findChild<QProgressBar *>(QStringLiteral("previewProgress")); }

    QLabel *label(const QString &name) const { return overlay->findChild<QLabel *>(name); }

    QToolButton *button(const QString &name) const
    {
        const auto buttons = overlay->findChildren<QToolButton *>();
        for (QToolButton *each : buttons) {
            if (each->accessibleName().startsWith(name)) {
                return each;
            }
        }
        return nullptr;
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = window.focusWidget();
        QTest::keyClick(focus == nullptr ? &window : focus, key, modifiers);
    }

    QList<Gif> gifs;
    QHash<QString, FakeReply> replies; // path: what is answered instead
    FakeHttpServer server{[this](const FakeRequest &request) {
        const QString path = request.url.path();
        const bool isLarge = path.startsWith(QStringLiteral("/large/"));
        const QByteArray bytes = isLarge ? picture(LargePicture) : picture(SmallPicture);
        return replies.contains(path) ? replies.value(path) : FakeReply{.body = bytes};
    }};
    ManagerPool pool{6};
    FetchQueue queue{pool, nullptr, 6};
    ByteCache pictures{64LL * 1024 * 1024};
    GifListModel model;
    QWidget window;
    QWidget *body = nullptr;           // child of the window
    PreviewOverlay *overlay = nullptr; // child of the body
};

} // namespace gn::test
