// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/preview/previewkeys.h"

#include <QKeyEvent>

#include <array>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

struct TextKey
{
    QLatin1StringView text;
    PreviewCommand command;
};

// By what they write: where these stand, and with which modifier, differs from keyboard to keyboard.
constexpr std::array TextKeys{TextKey{QLatin1StringView(","), PreviewCommand::FrameBack},
                              TextKey{QLatin1StringView("."), PreviewCommand::FrameForward},
                              TextKey{QLatin1StringView("["), PreviewCommand::Slower},
                              TextKey{QLatin1StringView("]"), PreviewCommand::Faster}};

std::optional<PreviewCommand> commandOfKey(int key, bool isShift)
{
    switch (key) {
    case Qt::Key_Escape:
    case Qt::Key_Space:
    case Qt::Key_Back:
        return PreviewCommand::Close;
    case Qt::Key_Left:
        return isShift ? PreviewCommand::PanLeft : PreviewCommand::Previous;
    case Qt::Key_Right:
        return isShift ? PreviewCommand::PanRight : PreviewCommand::Next;
    case Qt::Key_Up:
        return PreviewCommand::PanUp;
    case Qt::Key_Down:
        return PreviewCommand::PanDown;
    case Qt::Key_Home:
        return PreviewCommand::First;
    case Qt::Key_End:
        return PreviewCommand::Last;
    case Qt::Key_K:
    case Qt::Key_P:
        return PreviewCommand::PlayOrPause;
    case Qt::Key_0:
    case Qt::Key_Z:
        return PreviewCommand::Zoom;
    case Qt::Key_I:
        return PreviewCommand::Details;
    case Qt::Key_S:
        return PreviewCommand::Still;
    default:
        return std::nullopt;
    }
}

bool repeats(PreviewCommand command)
{
    switch (command) {
    case PreviewCommand::Close:
    case PreviewCommand::PlayOrPause:
    case PreviewCommand::Zoom:
    case PreviewCommand::Details:
    case PreviewCommand::Still:
        return false;
    default:
        return true;
    }
}

std::optional<PreviewCommand> commandOf(const QKeyEvent &event)
{
    for (const TextKey &key : TextKeys) {
        if (event.text() == key.text) {
            return key.command;
        }
    }
    if ((event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) != Qt::NoModifier) {
        return std::nullopt;
    }
    return commandOfKey(event.key(), event.modifiers().testFlag(Qt::ShiftModifier));
}

} // namespace

std::optional<PreviewCommand> previewCommand(const QKeyEvent &event)
{
    const std::optional<PreviewCommand> command = commandOf(event);
    return command && event.isAutoRepeat() && !repeats(*command) ? std::nullopt : command;
}

} // namespace gn
