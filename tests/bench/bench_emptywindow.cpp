// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rival of bench_startup: the least that a Qt program with a focused text field can do.

#include <QApplication>
#include <QLineEdit>
#include <QMainWindow>
#include <QTimer>

#include <chrono>
#include <cstdio>

namespace {

class Field final : public QLineEdit
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QLineEdit::paintEvent(event);
        QTimer::singleShot(0, this, [] {
            const auto now = std::chrono::steady_clock::now().time_since_epoch();
            std::fprintf(stderr,
                         "ready %lld\n",
                         static_cast<long long>(std::chrono::duration_cast<std::chrono::nanoseconds>(now).count()));
            QCoreApplication::quit();
        });
    }
};

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1100, 760);
    auto *field = new Field;
    window.setCentralWidget(field);
    window.show();
    field->setFocus();
    return QApplication::exec();
}
