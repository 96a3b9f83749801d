// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/quickpicker.h"

#include "app/firstpaint.h"
#include "gui/share/links.h"

#include <QCursor>

#include <utility>

namespace gn {

QuickPicker::QuickPicker(PickerServices services, FirstPaint &firstPaint, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_firstPaint(firstPaint)
{
}

QuickPicker::~QuickPicker() = default;

void QuickPicker::setProvider(GifProvider &provider)
{
    m_provider = &provider;
    if (m_window != nullptr) {
        m_window->setProvider(provider);
    }
}

void QuickPicker::prepare()
{
    if (m_window != nullptr) {
        return;
    }
    m_window = std::make_unique<PickerWindow>(m_services);
    if (m_provider != nullptr) {
        m_window->setProvider(*m_provider);
    }
    connect(m_window.get(), &PickerWindow::chosen, this, [this](const Gif &gif) {
        m_choice = gif;
        if (m_answer == nullptr) {
            emit copyWanted(gif);
        } else {
            close();
        }
    });
    connect(m_window.get(), &PickerWindow::remedyWanted, this, &QuickPicker::remedyWanted);
    connect(m_window.get(), &PickerWindow::closed, this, &QuickPicker::settle);
    m_window->prepare();
}

void QuickPicker::open(const QString &query, Answer answer)
{
    prepare();
    if (const Answer before = std::exchange(m_answer, std::move(answer))) {
        before(std::nullopt);
    }
    m_choice.reset();
    m_firstPaint.watch(m_window.get());
    m_window->openAt(QCursor::pos(), query, m_answer ? PickerWindow::Purpose::Tell : PickerWindow::Purpose::Copy);
    emit opened();
}

void QuickPicker::close()
{
    if (m_window != nullptr) {
        m_window->close();
    }
}

void QuickPicker::settle()
{
    const std::optional<Gif> choice = std::exchange(m_choice, std::nullopt);
    if (const Answer answer = std::exchange(m_answer, {})) {
        answer(choice);
    }
    emit closed(choice.has_value());
}

void QuickPicker::showProblem(const QString &text)
{
    m_choice.reset();
    if (m_window != nullptr) {
        m_window->showProblem(text);
    }
}

QString shareAddress(const Gif &gif)
{
    const QString link = pageLink(gif);
    const bool isFile = link.isEmpty() && !gif.renditions.isEmpty();
    return isFile ? gif.renditions.constFirst().url.toString(QUrl::FullyEncoded) : link;
}

} // namespace gn
