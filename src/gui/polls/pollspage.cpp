// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/polls/pollspage.h"

#include "core/filename.h"
#include "gui/polls/newpolldialog.h"
#include "gui/polls/pollbars.h"
#include "gui/polls/pollcommands.h"
#include "gui/polls/pollfeed.h"
#include "gui/polls/polllistdelegate.h"
#include "gui/polls/polllistmodel.h"
#include "gui/polls/polltexts.h"
#include "gui/polls/qrdialog.h"
#include "gui/preview/flowlayout.h"
#include "gui/window/banner.h"
#include "gui/window/statepanel.h"
#include "storage/polls/pollcsv.h"
#include "ui_pollspage.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QShortcut>

#include <algorithm>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr int ActionGap = 8;
constexpr int TitlePoints = 6;    // more than the window's font
constexpr int QuestionPoints = 4; //

void enlarge(QWidget &label, int points)
{
    QFont font = label.font();
    font.setPointSizeF(std::max(font.pointSizeF(), 1.0) + points);
    font.setWeight(QFont::DemiBold);
    label.setFont(font);
}

} // namespace

PollsPage::PollsPage(const PollsServices &services, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::PollsPage>())
    , m_services(services)
    , m_model(new PollListModel(this))
    , m_feed(new PollFeed(services.store, this))
    , m_commands(new PollCommands(services.store, *this))
    , m_files(new FileSaving(saveFileDialog(*this), this))
    , m_bars(new PollBars(services))
    , m_panel(new StatePanel)
    , m_banner(new Banner(this))
{
    m_ui->setupUi(this);
    setObjectName("pollsPage"_L1);
    m_ui->titleRow->setStretch(0, 1);
    m_ui->column->insertWidget(0, m_banner);
    m_banner->hide();
    m_ui->states->addWidget(m_panel);
    for (QLabel *title : {m_ui->titleLabel, m_ui->emptyTitle}) {
        enlarge(*title, TitlePoints);
    }
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, [this] {
        m_model->refreshTexts();
        showCurrent();
        waitForTurn();
    });
    setUpList();
    setUpDetails();
    connectFeed();
    connectActions();
    drawEmptyIcon();
    m_panel->showBusy(tr("Opening the polls…"));
    m_ui->states->setCurrentWidget(m_panel);
    showCurrent();
}

PollsPage::~PollsPage() = default;

void PollsPage::setUpList()
{
    m_ui->pollList->setModel(m_model);
    m_ui->pollList->setItemDelegate(new PollListDelegate(m_ui->pollList));
    setFocusProxy(m_ui->pollList);
    m_ui->pollList->setAccessibleName(tr("Polls"));
    m_ui->pollList->viewport()->setAutoFillBackground(false);
    connect(m_ui->pollList->selectionModel(), &QItemSelectionModel::currentChanged, this, &PollsPage::showCurrent);
    const auto onKey = [this](QKeySequence::StandardKey key, QPushButton *button) {
        auto *shortcut = new QShortcut(key, m_ui->pollList, nullptr, nullptr, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    };
    onKey(QKeySequence::Delete, m_ui->deleteButton);
    onKey(QKeySequence::Copy, m_ui->copyButton);
}

void PollsPage::setUpDetails()
{
    auto *flow = new FlowLayout(ActionGap);
    for (QPushButton *button :
         {m_ui->qrButton, m_ui->openButton, m_ui->closeButton, m_ui->exportButton, m_ui->deleteButton}) {
        flow->addWidget(button);
    }
    m_ui->actionRow->setLayout(flow);
    m_ui->cardColumn->addSpacing(ActionGap);
    m_ui->cardColumn->addWidget(m_bars);
    m_ui->linkEdit->setAccessibleName(tr("Link to the poll"));
    m_ui->summaryLabel->setForegroundRole(QPalette::PlaceholderText);
    m_ui->emptyText->setForegroundRole(QPalette::PlaceholderText);
    enlarge(*m_ui->questionLabel, QuestionPoints);
}

void PollsPage::connectFeed()
{
    connect(m_feed, &PollFeed::loaded, this, &PollsPage::onLoaded);
    connect(m_feed, &PollFeed::failed, this, &PollsPage::onFailed);
    connect(m_feed, &PollFeed::pollChanged, this, [this](const Poll &poll) {
        m_model->put(poll);
        showList();
    });
    connect(m_feed, &PollFeed::pollRemoved, this, [this](qint64 id) {
        m_model->remove(id);
        showList();
    });
    connect(m_panel, &StatePanel::remedyChosen, this, [this] {
        m_panel->showBusy(tr("Opening the polls…"));
        m_feed->load();
    });
}

void PollsPage::connectActions()
{
    connect(m_commands, &PollCommands::said, this, &PollsPage::said);
    connect(m_ui->newButton, &QPushButton::clicked, this, [this] { makePoll({}); });
    connect(m_ui->emptyNewButton, &QPushButton::clicked, this, [this] { makePoll({}); });
    connect(m_ui->copyButton, &QPushButton::clicked, this, &PollsPage::copyLink);
    connect(m_ui->qrButton, &QPushButton::clicked, this, &PollsPage::showQrCode);
    connect(m_ui->openButton, &QPushButton::clicked, this, [this] { emit openWanted(currentLink()); });
    const auto onPoll = [this](QPushButton *button, auto action) {
        connect(button, &QPushButton::clicked, this, [this, action] {
            if (const std::optional<Poll> poll = current()) {
                action(*poll);
            }
        });
    };
    onPoll(m_ui->closeButton, [this](const Poll &poll) { m_commands->closeOrReopen(poll); });
    onPoll(m_ui->deleteButton, [this](const Poll &poll) { m_commands->remove(poll); });
    onPoll(m_ui->exportButton, [this](const Poll &poll) {
        m_files->save({.title = tr("Export the poll as a table"),
                       .fileName = safeFileName(poll.question, u"csv"_s),
                       .suffix = u"csv"_s,
                       .filter = tr("Tables (*.csv)")},
                      [poll] { return pollCsv(poll); });
    });
    connect(m_files, &FileSaving::ended, this, [this](const Result<QString> &path) {
        if (path.has_value()) {
            emit said({.text = tr("Saved as %1").arg(QDir::toNativeSeparators(*path))});
        } else {
            emit said({.text = tr("The file could not be written. Check the free space and the folder's permissions."),
                       .isError = true});
        }
    });
    connect(m_banner, &Banner::actionChosen, this, [this] {
        if (m_base.isValid()) {
            emit serverSettingsWanted();
        } else {
            emit serverWanted();
        }
    });
}

void PollsPage::setServerUrl(const QUrl &base)
{
    if (m_base != base) {
        m_base = base;
        showBanner();
        showLink(current());
    }
}

void PollsPage::setFileChoice(FileChoice choose)
{
    m_files->setChoice(std::move(choose));
}

void PollsPage::makePoll(const QList<Gif> &gifs)
{
    if (m_dialog != nullptr) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_dialog = new NewPollDialog(m_services, NewPollDialog::draftFrom(gifs), this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &NewPollDialog::made, this, &PollsPage::choose);
    m_dialog->open();
}

void PollsPage::choose(qint64 poll)
{
    m_wanted = poll;
    m_isToFocus = true;
    showList();
}

void PollsPage::onLoaded(const QList<Poll> &polls)
{
    const std::optional<Poll> before = current();
    m_isLoaded = true;
    m_model->setPolls(polls);
    if (m_wanted == 0 && before.has_value()) {
        m_wanted = before->id;
    }
    showList();
}

void PollsPage::onFailed(const Error &error)
{
    m_isLoaded = false;
    m_panel->showText(pollErrorText(error));
    m_ui->states->setCurrentWidget(m_panel);
    m_ui->newButton->setVisible(false);
}

void PollsPage::copyLink()
{
    QGuiApplication::clipboard()->setText(currentLink().toString(QUrl::FullyEncoded));
    emit said({.text = tr("The link was copied")});
}

void PollsPage::showQrCode()
{
    const std::optional<Poll> poll = current();
    const Result<QrCode> code = qrCode(currentLink().toString(QUrl::FullyEncoded));
    if (!poll.has_value() || !code.has_value()) {
        emit said({.text = tr("The link is too long for a QR code"), .isError = true});
        return;
    }
    auto *dialog = new QrDialog(currentLink(), *code, poll->question, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QrDialog::said, this, [this](const QString &text) { emit said({.text = text}); });
    connect(dialog, &QrDialog::saveWanted, this, [this](const QImage &picture) {
        m_files->savePng({.title = tr("Save the QR code"),
                          .fileName = u"poll.png"_s,
                          .suffix = u"png"_s,
                          .filter = tr("Pictures (*.png)")},
                         [picture] { return picture; });
    });
    dialog->open();
}

std::optional<Poll> PollsPage::current() const
{
    const QModelIndex index = m_ui->pollList->currentIndex();
    return index.isValid() ? std::optional(index.data(PollListModel::PollRole).value<Poll>()) : std::nullopt;
}

QUrl PollsPage::currentLink() const
{
    const std::optional<Poll> poll = current();
    return poll.has_value() ? pollLink(m_base, poll->id) : QUrl();
}

void PollsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_feed->setWatched(true);
    waitForTurn();
}

void PollsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_feed->setWatched(false);
    m_turn.stop();
}

void PollsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PollsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        drawEmptyIcon(); // a pixmap, unlike an icon, keeps the colour that it was made in
    }
}

} // namespace gn
