// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gifprovider.h"
#include "server/servercomposition.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>

using namespace gn;
using namespace Qt::StringLiterals;

namespace {

// Answers with ten items after 50 ms.
class SlowProvider final : public GifProvider
{
public:
    SlowProvider()
    {
        for (int i = 0; i < 10; ++i) {
            m_gifs.append(
                {.id = QString::number(i), .pageUrl = QUrl(u"https://giphy.com/gifs/item-number-%1"_s.arg(i))});
        }
    }

    ProviderTraits traits() const override { return {.id = u"slow"_s, .name = u"Slow"_s}; }

    Pending search(const SearchRequest &request, Handler<SearchPage> handler) override
    {
        return std::make_unique<Reply>(
            [this, request, handler = std::move(handler)] { handler(SearchPage{.request = request, .gifs = m_gifs}); });
    }

private:
    class Reply final : public PendingReply
    {
        Q_DISABLE_COPY_MOVE(Reply)

    public:
        explicit Reply(std::function<void()> answer)
        {
            constexpr int Latency = 50; // milliseconds
            m_timer.setSingleShot(true);
            m_timer.setTimerType(Qt::PreciseTimer);
            QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [answer = std::move(answer)] { answer(); });
            m_timer.start(Latency);
        }

        ~Reply() override = default;

    private:
        QTimer m_timer;
    };

    QList<Gif> m_gifs;
};

} // namespace

// The program's composition on port argv[1] with a slow source in GIPHY's place.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    Config config;
    config.server.port = QCoreApplication::arguments().value(1).toInt();
    config.server.maxConnections = 2000;
    config.giphy.callsPerHour = 0;
    SlowProvider source;
    ServerComposition server(config, {.source = &source});
    QObject::connect(&server, &ServerComposition::failed, &application, [](const Error &error) {
        std::fprintf(stderr, "%s\n", qPrintable(error.detail));
        QCoreApplication::exit(1);
    });
    server.start();
    return QCoreApplication::exec();
}
