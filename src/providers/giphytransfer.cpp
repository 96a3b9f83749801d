// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/giphytransfer.h"

#include "net/fetchqueue.h"
#include "providers/callbudget.h"

#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QtConcurrent>

#include <cmath>

namespace gn {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

Q_LOGGING_CATEGORY(log, "giphynav.providers.giphy", QtInfoMsg)

constexpr qsizetype LargeBody = 64LL * 1024; // parsed by a worker

bool isLost(const Error &error)
{
    return error.kind == Error::Kind::Network || error.kind == Error::Kind::Truncated;
}

// Qt's own error texts quote the URL, and a gateway may quote the key.
QString withoutKey(QString text, const QString &key)
{
    if (!key.isEmpty()) {
        text.replace(key, u"…"_s);
        text.replace(QString::fromLatin1(QUrl::toPercentEncoding(key)), u"…"_s);
    }
    return text;
}

std::chrono::seconds retryAfter(const Response &response)
{
    constexpr int Longest = 24 * 3600;
    return std::chrono::seconds(std::clamp(response.headers.value("retry-after").toInt(), 0, Longest));
}

} // namespace

GiphyTransfer::GiphyTransfer(
    FetchQueue &queue, CallBudget &budget, GiphyCall call, GiphySettings settings, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_budget(budget)
    , m_call(std::move(call))
    , m_settings(std::move(settings))
    , m_deadline(m_settings.requestTimeout)
{
    m_pause.setSingleShot(true);
    m_limit.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &GiphyTransfer::start);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        settle(Unexpected(Error{.kind = Error::Kind::Timeout, .detail = u"no answer within the request's time"_s}));
    });
    connect(&m_parsing, &QFutureWatcherBase::finished, this, [this] { onParsed(m_parsing.result()); });
    m_limit.start(m_settings.requestTimeout);
    start();
}

GiphyTransfer::~GiphyTransfer() = default;

void GiphyTransfer::start()
{
    if (!m_budget.isRead()) { // a few milliseconds after the start; m_limit is running
        connect(&m_budget, &CallBudget::wasRead, this, &GiphyTransfer::start, Qt::SingleShotConnection);
        return;
    }
    if (m_budget.spendFor(m_settings.key)) {
        send();
        return;
    }
    if (m_lastError) {
        settle(Unexpected(*m_lastError));
        return;
    }
    Error error{.kind = Error::Kind::BudgetSpent, .detail = u"all calls of the hour are spent"_s};
    if (const auto allowance = m_budget.allowance()) {
        error.retryAt = allowance->nextReturn;
    }
    // done() must not come out of the constructor.
    QMetaObject::invokeMethod(
        this, [this, error] { settle(Unexpected(error)); }, Qt::QueuedConnection);
}

void GiphyTransfer::send()
{
    FetchRequest request;
    request.url = giphy::urlOf(m_call, m_settings.apiUrl, m_settings.key);
    request.headers = {{"Accept", "application/json"}};
    request.limits.totalTimeout = milliseconds(std::max<qint64>(1, m_deadline.remainingTime()));
    request.limits.idleTimeout = request.limits.totalTimeout;
    request.cache = CacheUse::Never; // the URL holds the key
    m_ticket = m_queue.get(std::move(request), FetchQueue::Interactive, [this](const Result<Response> &response) {
        onResponse(response);
    });
}

void GiphyTransfer::onResponse(const Result<Response> &response)
{
    const std::unique_ptr<FetchTicket> ticket = std::move(m_ticket); // response may live in it
    m_retryAfter = {};
    if (!response) {
        if (response.error().kind == Error::Kind::Offline) {
            m_budget.giveBack(m_settings.key); // nothing was sent
        }
        retryOrFail(response.error());
        return;
    }
    m_retryAfter = retryAfter(*response);
    const giphy::Answer answer{response->status, response->body};
    if (answer.body.size() <= LargeBody) {
        onParsed(m_call.parse(answer));
        return;
    }
    m_limit.stop(); // all is here; what is left is our own work
    m_parsing.setFuture(QtConcurrent::run([parse = m_call.parse, answer] { return parse(answer); }));
}

void GiphyTransfer::onParsed(const Result<GiphyAnswer> &answer)
{
    if (answer) {
        settle(answer);
    } else {
        retryOrFail(answer.error());
    }
}

milliseconds GiphyTransfer::pauseAfter(const Error &error) const
{
    const milliseconds first = isLost(error) ? m_settings.retries.afterLoss : m_settings.retries.afterOutage;
    const double jitter = 1 + m_settings.retries.jitter * QRandomGenerator::global()->generateDouble();
    const double pause = static_cast<double>(first.count()) * std::pow(m_settings.retries.growth, m_retries) * jitter;
    return std::max<milliseconds>(milliseconds(std::llround(pause)), m_retryAfter);
}

void GiphyTransfer::retryOrFail(Error error)
{
    error.detail = withoutKey(error.detail, m_settings.key);
    if (error.kind == Error::Kind::RateLimited && m_retryAfter.count() > 0) {
        error.retryAt = QDateTime::currentDateTimeUtc().addSecs(m_retryAfter.count());
    }
    const bool mayRetry = isLost(error) || error.kind == Error::Kind::Outage;
    const milliseconds pause = pauseAfter(error);
    const bool fits = milliseconds(m_deadline.remainingTime()) >= pause + m_settings.retries.least;
    const auto allowance = m_budget.allowance();
    const bool isAffordable = !allowance || allowance->left > 0;
    qCInfo(log) << m_call.path << kindName(error.kind) << error.detail << "retries" << m_retries;
    if (!mayRetry || !fits || !isAffordable || m_retries >= m_settings.retries.most) {
        settle(Unexpected(std::move(error)));
        return;
    }
    ++m_retries;
    m_lastError = std::move(error);
    m_limit.start(milliseconds(m_deadline.remainingTime()));
    m_pause.start(pause);
}

void GiphyTransfer::settle(const Result<GiphyAnswer> &answer)
{
    m_ticket.reset();
    m_limit.stop();
    m_pause.stop();
    emit done(answer); // last statement: a receiver may delete this
}

} // namespace gn
