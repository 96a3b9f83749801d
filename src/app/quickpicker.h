// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/picker/pickerwindow.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace gn {

class FirstPaint;

// The picker as the program has it: built when first needed or ahead of that, one asker at a time.
class QuickPicker final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuickPicker)

public:
    // Called once; nothing: none was chosen.
    using Answer = std::function<void(const std::optional<Gif> &choice)>;

    // All of it must outlive the picker.
    QuickPicker(PickerServices services, FirstPaint &firstPaint, QObject *parent = nullptr);
    ~QuickPicker() override;

    void setProvider(GifProvider &provider); // must outlive the picker or be replaced

    void prepare(); // builds the window now, so that open() has only to show it

    // At the mouse cursor. With an answer the choice goes there, else it is to be copied. Who asked before gets
    // nothing.
    void open(const QString &query, Answer answer = {});
    void close();                          // also after copyWanted(), when that is done
    void showProblem(const QString &text); // with what was to be copied

    bool isOpen() const { return m_window != nullptr && m_window->isOpen(); }

signals:
    void opened();
    void copyWanted(const gn::Gif &gif); // while the window is still there: Wayland lets only who has the focus copy
    void remedyWanted(gn::Remedy remedy);
    void closed(bool hasChosen);

private:
    void settle();

    PickerServices m_services;
    FirstPaint &m_firstPaint;
    GifProvider *m_provider = nullptr; // not owned
    std::unique_ptr<PickerWindow> m_window;
    Answer m_answer;
    std::optional<Gif> m_choice;
};

// What is printed and passed on for an item: its page, else its original on the web, else its file.
QString shareAddress(const Gif &gif);

} // namespace gn
