// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/polls/qrdialog.h"

#include "gui/polls/qrpicture.h"
#include "gui/polls/qrview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr int PicturePixels = 12; // of a square: about 450 pixels for a short link, sharp on paper, too

QLabel *centred(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

QrDialog::QrDialog(const QUrl &link, const QrCode &code, const QString &question, QWidget *parent)
    : QDialog(parent)
    , m_code(code)
{
    setObjectName("qrDialog"_L1);
    setWindowTitle(tr("QR code"));
    auto *view = new QrView(this);
    view->setCode(code);
    QLabel *title = centred(question.simplified(), this);
    QFont font = title->font();
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    QLabel *address = centred(link.toString(), this);
    address->setObjectName("qrLink"_L1);
    address->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    makeButtons(*row);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(view, 1);
    column->addWidget(address);
    column->addLayout(row);
}

void QrDialog::makeButtons(QBoxLayout &row)
{
    auto *copy = new QPushButton(tr("&Copy picture"), this);
    copy->setObjectName("copyPictureButton"_L1);
    copy->setProperty("role", u"secondary"_s);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setImage(picture());
        emit said(tr("The picture was copied"));
    });
    auto *save = new QPushButton(tr("&Save as PNG…"), this);
    save->setObjectName("savePictureButton"_L1);
    save->setProperty("role", u"secondary"_s);
    connect(save, &QPushButton::clicked, this, [this] { emit saveWanted(picture()); });
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName("closeQrButton"_L1);
    close->setProperty("role", u"primary"_s);
    close->setDefault(true);
    close->setFocus();
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    row.addWidget(copy);
    row.addWidget(save);
    row.addStretch();
    row.addWidget(close);
}

QImage QrDialog::picture() const
{
    return qrPicture(m_code, PicturePixels);
}

} // namespace gn
