// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/passon.h"

#include "app/singleinstance.h"
#include "app/startup.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLocalSocket>
#include <QThread>

#include <algorithm>

namespace gn {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto FirstAnswer = 3s;
constexpr int Forever = -1;
constexpr unsigned long StepMilliseconds = 10;

// The next line; empty when the connection ended or the time ran out.
QByteArray readLine(QLocalSocket &socket, int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    while (!socket.canReadLine()) {
        const int left =
            milliseconds == Forever ? Forever : static_cast<int>(std::max<qint64>(0, milliseconds - clock.elapsed()));
        if (left == 0 || !socket.waitForReadyRead(left)) {
            break; // what came together with the end of the connection can still be read
        }
    }
    return socket.canReadLine() ? socket.readLine() : QByteArray();
}

Error unanswered(const QLocalSocket &socket)
{
    return {.kind = Error::Kind::Timeout, .detail = u"the running program does not answer: "_s + socket.errorString()};
}

std::optional<int> finish(const InstanceAnswer &answer)
{
    switch (answer.status) {
    case InstanceAnswer::Status::Chosen:
        printLine(stdout, answer.text);
        return Success;
    case InstanceAnswer::Status::Dismissed:
        return Failure;
    case InstanceAnswer::Status::Refused:
        printLine(stderr, u"giphy-navigator: "_s + answer.text);
        return Failure;
    default:
        return Success;
    }
}

} // namespace

Result<InstanceAnswer>
askInstance(const InstanceAddress &address, const InstanceMessage &message, std::chrono::milliseconds firstAnswer)
{
    QLocalSocket socket;
    const int patience = static_cast<int>(firstAnswer.count());
    socket.connectToServer(address.socket);
    if (!socket.waitForConnected(patience)) {
        return Unexpected(Error{.kind = Error::Kind::Offline, .detail = socket.errorString()});
    }
    socket.write(toLine(message));
    const QByteArray first = readLine(socket, patience);
    if (first.isEmpty()) {
        return Unexpected(unanswered(socket));
    }
    Result<InstanceAnswer> answer = parseAnswer(first);
    if (!answer || answer->isFinal()) {
        return answer;
    }
    const QByteArray second = readLine(socket, Forever);
    if (second.isEmpty()) { // it ended while its picker was open: nothing was chosen
        return InstanceAnswer{.status = InstanceAnswer::Status::Dismissed, .text = {}};
    }
    return parseAnswer(second);
}

InstanceMessage messageFor(const CommandLine &commandLine)
{
    InstanceMessage message;
    switch (commandLine.start) {
    case CommandLine::Start::Window:
        break;
    case CommandLine::Start::Picker:
        message.command = InstanceMessage::Command::Pick;
        break;
    case CommandLine::Start::Service:
        message.command = InstanceMessage::Command::Stay;
        break;
    }
    message.query = commandLine.query;
    message.page = commandLine.page;
    message.pictures = commandLine.pictures;
    message.wantsChoice = commandLine.printsChoice;
    message.activationToken = qEnvironmentVariable("XDG_ACTIVATION_TOKEN", qEnvironmentVariable("DESKTOP_STARTUP_ID"));
    return message;
}

std::optional<int> passOn(const CommandLine &commandLine)
{
    const InstanceAddress address = InstanceAddress::ofUser();
    if (!commandLine.joinsOthers() || !address.mayBeInUse()) {
        return std::nullopt;
    }
    const Result<InstanceAnswer> answer = askInstance(address, messageFor(commandLine), FirstAnswer);
    if (!answer) {
        return std::nullopt; // better a window of its own than none
    }
    return finish(*answer);
}

std::optional<int> passOn(int argc, char **argv)
{
    if (!InstanceAddress::ofUser().mayBeInUse()) {
        return std::nullopt;
    }
    const QCoreApplication application(argc, argv);
    const Result<CommandLine> commandLine = parseCommandLine(QCoreApplication::arguments());
    if (!commandLine || !commandLine->message.isEmpty()) {
        return std::nullopt;
    }
    return passOn(*commandLine);
}

std::optional<int> passOnOrClaim(const CommandLine &commandLine, SingleInstance &instance)
{
    QElapsedTimer clock;
    clock.start();
    while (commandLine.joinsOthers() && instance.claim() == SingleInstance::Claim::Taken) {
        // It was started at the same moment, and may not listen yet.
        const std::optional<int> exitCode = passOn(commandLine);
        if (exitCode || clock.hasExpired(std::chrono::milliseconds(FirstAnswer).count())) {
            return exitCode;
        }
        QThread::msleep(StepMilliseconds);
    }
    return std::nullopt;
}

} // namespace gn
