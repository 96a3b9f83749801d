// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A window of another program: takes whatever is dropped on it and prints it, one line each.

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

#include <cstdio>

namespace {

void print(const QByteArray &line)
{
    std::fputs(QByteArray(line + '\n').constData(), stdout);
    std::fflush(stdout);
}

class DropTarget final : public QWidget
{
public:
    DropTarget()
    {
        setAcceptDrops(true);
        setWindowTitle(QStringLiteral("drop target"));
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QWidget::paintEvent(event);
        if (!m_isPainted) {
            m_isPainted = true;
            print("READY");
        }
    }

    void dragEnterEvent(QDragEnterEvent *event) override
    {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    }

    void dropEvent(QDropEvent *event) override
    {
        event->setDropAction(Qt::CopyAction);
        event->accept();
        for (const QString &format : event->mimeData()->formats()) {
            print("FORMAT " + format.toUtf8());
        }
        for (const QUrl &url : event->mimeData()->urls()) {
            print("URL " + url.toEncoded());
        }
        print("DONE");
    }

private:
    bool m_isPainted = false;
};

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    DropTarget target;
    target.setGeometry(1220, 60, 360, 600);
    target.show();
    return QApplication::exec();
}
