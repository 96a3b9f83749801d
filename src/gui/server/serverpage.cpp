// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/server/serverpage.h"

#include "gui/server/requestlogfilter.h"
#include "gui/server/requestlogmodel.h"
#include "ui_serverpage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>

#include <array>
#include <numeric>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t RateSeconds = 5; // over which requests per second are counted
constexpr int ColumnMargin = 22;       // pixels
constexpr int RouteRole = Qt::UserRole + 1;

const auto OnlyHere = u"127.0.0.1"_s;
const auto Everywhere = u"0.0.0.0"_s;

QString link(const QUrl &url)
{
    const QString text = url.toString().toHtmlEscaped();
    return u"<a href=\"%1\">%1</a>"_s.arg(text);
}

// In single quotes a shell takes everything as it is, except that quote.
QString quotedForShell(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace

ServerPage::ServerPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ServerPage>())
    , m_log(new RequestLogModel(this))
    , m_filter(new RequestLogFilter(this))
{
    m_ui->setupUi(this);
    setObjectName("serverPage"_L1);
    m_ui->titleRow->setStretch(0, 1);
    m_ui->column->setStretchFactor(m_ui->tabs, 1);
    m_ui->reachBox->addItem(tr("This computer only"), OnlyHere);
    m_ui->reachBox->addItem(tr("All computers of my network"), Everywhere);
    m_ui->publicBox->addItem(tr("Polls only"), false);
    m_ui->publicBox->addItem(tr("Everything, with my GIPHY key"), true);
    m_rateTimer.setInterval(std::chrono::seconds(1));
    connect(&m_rateTimer, &QTimer::timeout, this, &ServerPage::showRate);
    setUpLog();
    setUpRoutes();
    connectForm();
    setChoice({});
    showState(State::Stopped);
}

ServerPage::~ServerPage() = default;

void ServerPage::setUpLog()
{
    m_filter->setSourceModel(m_log);
    m_ui->logView->setModel(m_filter);
    m_ui->logView->setAccessibleName(tr("Requests"));
    m_ui->logView->verticalHeader()->hide();
    m_ui->logView->setShowGrid(false);
    m_ui->logView->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_ui->logView->setTabKeyNavigation(false);
    m_ui->logView->setWordWrap(false);
    m_ui->logView->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_ui->logView->horizontalHeader()->setHighlightSections(false);
    m_ui->logView->horizontalHeader()->setSectionResizeMode(RequestLogModel::PathColumn, QHeaderView::Stretch);
    const std::array widest{u"00:00:00"_s, u"OPTIONS"_s, QString(), u"Status"_s, u"10,000 ms"_s, u"255.255.255.255"_s};
    for (int column = 0; column < RequestLogModel::ColumnCount; ++column) {
        const QString &text = widest.at(static_cast<std::size_t>(column));
        m_ui->logView->setColumnWidth(column, fontMetrics().horizontalAdvance(text) + ColumnMargin);
    }
    m_ui->kindBox->addItem(tr("All"), static_cast<int>(RequestLogFilter::Kind::All));
    m_ui->kindBox->addItem(tr("Answered"), static_cast<int>(RequestLogFilter::Kind::Successes));
    m_ui->kindBox->addItem(tr("Refused or failed"), static_cast<int>(RequestLogFilter::Kind::Failures));
    m_ui->kindBox->setAccessibleName(tr("Which requests"));
    m_ui->filterEdit->setAccessibleName(m_ui->filterEdit->placeholderText());
    connect(m_ui->filterEdit, &QLineEdit::textChanged, m_filter, &RequestLogFilter::setText);
    connect(m_ui->kindBox, &QComboBox::currentIndexChanged, m_filter, [this] {
        m_filter->setKind(static_cast<RequestLogFilter::Kind>(m_ui->kindBox->currentData().toInt()));
    });
    connect(m_ui->clearButton, &QPushButton::clicked, this, [this] {
        m_log->clear();
        m_total = 0;
        showRate();
        m_ui->logStack->setCurrentWidget(m_ui->emptyLabel);
    });
}

void ServerPage::setUpRoutes()
{
    m_ui->routesView->setHeaderLabels({tr("Method"), tr("Path"), tr("What it answers")});
    m_ui->routesView->setRootIsDecorated(false);
    m_ui->routesView->setUniformRowHeights(true);
    m_ui->routesView->setAccessibleName(tr("Routes"));
    const auto refresh = [this] {
        const bool isChosen = m_ui->routesView->currentItem() != nullptr;
        m_ui->copyCurlButton->setEnabled(isChosen);
        m_ui->openButton->setEnabled(isChosen && m_state == State::Running && currentRoute().method == "GET"_L1);
    };
    connect(m_ui->routesView, &QTreeWidget::currentItemChanged, this, refresh);
    connect(m_ui->copyCurlButton, &QPushButton::clicked, this, [this] {
        const ServerRoute route = currentRoute();
        const QString method = route.method == "GET"_L1 ? QString() : u"-X %1 "_s.arg(route.method);
        copy(u"curl -s %1%2"_s.arg(method, quotedForShell(urlOf(route).toString(QUrl::FullyEncoded))),
             tr("The command was copied"));
    });
    connect(m_ui->openButton, &QPushButton::clicked, this, [this] { emit openWanted(urlOf(currentRoute())); });
    connect(m_ui->routesView, &QTreeWidget::itemActivated, m_ui->openButton, &QPushButton::click);
    refresh();
}

void ServerPage::connectForm()
{
    connect(m_ui->startButton, &QPushButton::clicked, this, &ServerPage::startOrStop);
    connect(m_ui->freePortButton, &QPushButton::clicked, this, [this] { emit freePortWanted(choice()); });
    connect(m_ui->reachBox, &QComboBox::currentIndexChanged, this, &ServerPage::showReach);
    connect(m_ui->publicBox, &QComboBox::currentIndexChanged, this, &ServerPage::showReach);
    connect(m_ui->stateLabel, &QLabel::linkActivated, this, [this](const QString &address) {
        emit openWanted(QUrl(address));
    });
}

void ServerPage::setChoice(const ServerChoice &choice)
{
    int reach = m_ui->reachBox->findData(choice.host);
    if (reach < 0) { // one of this computer's addresses, from the configuration
        m_ui->reachBox->addItem(choice.host, choice.host);
        reach = m_ui->reachBox->count() - 1;
    }
    m_ui->reachBox->setCurrentIndex(reach);
    m_ui->publicBox->setCurrentIndex(m_ui->publicBox->findData(choice.isAllPublic));
    m_ui->portBox->setValue(choice.port);
    showReach();
}

ServerChoice ServerPage::choice() const
{
    return {.host = m_ui->reachBox->currentData().toString(),
            .port = m_ui->portBox->value(),
            .isAllPublic = m_ui->publicBox->currentData().toBool()};
}

void ServerPage::setRoutes(const QList<ServerRoute> &routes)
{
    m_routes = routes;
    m_ui->routesView->clear();
    for (const ServerRoute &route : routes) {
        auto *item = new QTreeWidgetItem(m_ui->routesView, {route.method, route.path, route.description});
        item->setData(0, RouteRole, m_ui->routesView->indexOfTopLevelItem(item));
    }
    m_ui->routesView->resizeColumnToContents(0);
    m_ui->routesView->resizeColumnToContents(1);
}

void ServerPage::setUnavailable()
{
    showState(State::Stopped);
    m_ui->card->setEnabled(false);
    m_ui->startButton->setEnabled(false);
    m_ui->stateLabel->setText(tr("This build of the program has no server: Qt's HTTP server was missing."));
}

void ServerPage::showRunning(const QUrl &url, const QList<QUrl> &addresses)
{
    m_url = url;
    showState(State::Running);
    QStringList links{link(url)};
    for (const QUrl &address : addresses) {
        links.append(link(address));
    }
    links.removeDuplicates();
    m_ui->stateLabel->setText(tr("Running at %1").arg(links.join(u", "_s)));
}

void ServerPage::showStopped()
{
    showState(State::Stopped);
}

void ServerPage::showFailed(const QString &reason)
{
    showState(State::Failed);
    m_ui->stateLabel->setText(
        tr("The server could not be started: %1. Choose another port or address.").arg(reason.toHtmlEscaped()));
}

void ServerPage::setFreePort(int port)
{
    m_ui->portBox->setValue(port);
}

void ServerPage::addRequests(const QList<ServedRequest> &requests)
{
    if (requests.isEmpty()) {
        return;
    }
    m_log->add(requests);
    m_sinceTick += requests.size();
    m_total += requests.size();
    m_ui->logStack->setCurrentWidget(m_ui->logView);
}

void ServerPage::showState(State state)
{
    m_state = state;
    const bool isOff = state == State::Stopped || state == State::Failed;
    m_ui->card->setEnabled(isOff);
    m_ui->startButton->setEnabled(isOff || state == State::Running);
    m_ui->startButton->setText(isOff || state == State::Starting ? tr("&Start") : tr("&Stop"));
    switch (state) {
    case State::Stopped:
        m_ui->stateLabel->setText(tr("Stopped. Polls can be voted on only while it runs."));
        break;
    case State::Starting:
        m_ui->stateLabel->setText(tr("Starting…"));
        break;
    case State::Stopping:
        m_ui->stateLabel->setText(tr("Stopping: what is being answered is finished first…"));
        break;
    case State::Running:
        m_perSecond.clear();
        m_sinceTick = 0;
        m_rateTimer.start();
        break;
    case State::Failed:
        break;
    }
    if (state != State::Running) {
        m_rateTimer.stop();
    }
    showRate();
    m_ui->emptyLabel->setText(state == State::Running ? tr("Nothing was asked of the server yet.")
                                                      : tr("What is asked of the server will stand here."));
    m_ui->openButton->setEnabled(state == State::Running && currentRoute().method == "GET"_L1);
}

// What the choice means, before anything listens.
void ServerPage::showReach()
{
    const ServerChoice chosen = choice();
    const bool isOpen = chosen.host != OnlyHere;
    m_ui->publicBox->setEnabled(isOpen);
    m_ui->publicLabel->setEnabled(isOpen);
    QString note = tr("Only programs and browsers on this computer reach the server.");
    if (isOpen && chosen.isAllPublic) {
        note = tr("Everybody in your network reaches the polls and searches with your GIPHY key and its hourly calls. "
                  "The connection is not encrypted.");
    } else if (isOpen) {
        note = tr("Everybody in your network can vote on your polls, and nothing else. The connection is not "
                  "encrypted.");
    }
    m_ui->noteLabel->setText(note);
}

void ServerPage::showRate()
{
    if (m_state != State::Running) {
        m_ui->rateLabel->setText(m_total > 0 ? tr("%n request(s)", nullptr, static_cast<int>(m_total)) : QString());
        return;
    }
    m_perSecond.push_back(std::exchange(m_sinceTick, 0));
    if (m_perSecond.size() > RateSeconds) {
        m_perSecond.pop_front();
    }
    const qint64 sum = std::accumulate(m_perSecond.cbegin(), m_perSecond.cend(), qint64(0));
    const double rate = static_cast<double>(sum) / static_cast<double>(m_perSecond.size());
    m_ui->rateLabel->setText(tr("%1 requests per second").arg(QLocale().toString(rate, 'f', rate < 10 ? 1 : 0)));
}

void ServerPage::startOrStop()
{
    if (m_state == State::Running) {
        showState(State::Stopping);
        emit stopWanted();
    } else {
        showState(State::Starting);
        emit startWanted(choice());
    }
}

void ServerPage::copy(const QString &text, const QString &what)
{
    QGuiApplication::clipboard()->setText(text);
    emit said(what);
}

ServerRoute ServerPage::currentRoute() const
{
    const QTreeWidgetItem *item = m_ui->routesView->currentItem();
    return item == nullptr ? ServerRoute() : m_routes.value(item->data(0, RouteRole).toInt());
}

// With the address it will have when the server does not run.
QUrl ServerPage::urlOf(const ServerRoute &route) const
{
    QUrl base = m_url;
    if (m_state != State::Running) {
        base = QUrl(u"http://%1:%2/"_s.arg(OnlyHere).arg(m_ui->portBox->value()));
    }
    return base.resolved(QUrl(route.path));
}

} // namespace gn
