// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/race/racequestion.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace gn {

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

} // namespace gn
