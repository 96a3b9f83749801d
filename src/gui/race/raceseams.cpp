// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/race/raceseams.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QHostAddress>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(gn::RaceQuestion)
};

} // namespace

RaceQuestion raceQuestionBox(QWidget &parent)
{
    return [&parent](const QString &host, int requests, const std::function<void()> &go) {
        auto *box = new QMessageBox(QMessageBox::Question,
                                    Texts::tr("Start the race?"),
                                    Texts::tr("This sends %n request(s) to %1.", nullptr, requests).arg(host),
                                    QMessageBox::Ok | QMessageBox::Cancel,
                                    &parent);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setInformativeText(
            Texts::tr("PokeAPI is free and asks its users to be gentle and to keep what they fetch. "
                      "A race can't use what is kept, so run it now and then, not all the time."));
        box->button(QMessageBox::Ok)->setText(Texts::tr("Start"));
        box->setDefaultButton(QMessageBox::Cancel);
        QObject::connect(box, &QMessageBox::accepted, &parent, go);
        box->open();
    };
}

FileChoice saveFileDialog(QWidget &parent)
{
    return [&parent](const FileWish &wish, const std::function<void(const QString &)> &then) {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        auto *dialog = new QFileDialog(&parent, wish.title, folder);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setFileMode(QFileDialog::AnyFile);
        dialog->setNameFilter(wish.filter);
        dialog->setDefaultSuffix(wish.suffix);
        dialog->selectFile(wish.fileName);
        QObject::connect(dialog, &QFileDialog::fileSelected, &parent, then);
        dialog->open();
    };
}

bool isOnThisComputer(const QUrl &url)
{
    const QString host = url.host();
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

} // namespace gn
