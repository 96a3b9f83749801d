// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/guardbench.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <cstdio>
#include <fcntl.h>
#include <optional>
#include <sys/resource.h>
#include <unistd.h>
#include <vector>

namespace gn::test {

// A guarded server in a process of its own, with few file descriptors, which it takes and frees as stdin tells:
// "port", "take", "free". It ends when stdin does.
class StarvingServer final
{
public:
    static constexpr QLatin1String Argument{"--starving-server"};

    StarvingServer()
    {
        const rlimit few{.rlim_cur = Descriptors, .rlim_max = Descriptors};
        static_cast<void>(setrlimit(RLIMIT_NOFILE, &few));
        m_bench.emplace(GuardLimits{.bodyTime = std::chrono::milliseconds(80)}); // it looks around often
        QObject::connect(&m_stdin, &QSocketNotifier::activated, &m_stdin, [this] { read(); });
    }

private:
    static constexpr rlim_t Descriptors = 96;

    static void say(const QByteArray &line)
    {
        std::printf("%s\n", line.constData());
        std::fflush(stdout);
    }

    void read()
    {
        QByteArray bytes(100, '\0');
        const ssize_t size = ::read(STDIN_FILENO, bytes.data(), size_t(bytes.size()));
        if (size <= 0) {
            QCoreApplication::quit();
            return;
        }
        const QByteArray word = bytes.first(size).trimmed();
        if (word == "port") {
            say(QByteArray::number(m_bench->port()));
        } else if (word == "take") {
            for (int file = take(); file >= 0; file = take()) {
                m_files.push_back(file);
            }
            say("taken");
        } else {
            for (const int file : std::exchange(m_files, {})) {
                ::close(file);
            }
            say("freed");
        }
    }

    static int take() { return ::open("/dev/null", O_RDONLY | O_CLOEXEC); }

    std::optional<GuardBench> m_bench;
    std::vector<int> m_files;
    QSocketNotifier m_stdin{STDIN_FILENO, QSocketNotifier::Read};
};

} // namespace gn::test
