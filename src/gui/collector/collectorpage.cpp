// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/collector/collectorpage.h"

#include "gui/collector/collectoritems.h"
#include "gui/collector/collectortexts.h"
#include "gui/collector/collectortools.h"
#include "gui/collector/pagefacts.h"
#include "gui/collector/questionbanner.h"
#include "gui/collector/tilenotes.h"
#include "gui/collector/typedaddress.h"
#include "gui/wall/gifgridview.h"
#include "gui/window/statepanel.h"
#include "storage/effectiveconfig.h"
#include "storage/settings.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestOffer = 44; // characters of an address in a button

QString shortAddress(const QUrl &url)
{
    const QString text = url.toDisplayString(QUrl::RemoveUserInfo);
    return text.size() <= LongestOffer ? text : QString(text.left(LongestOffer - 1) + u'…');
}

} // namespace

CollectorPage::CollectorPage(const CollectorServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_session(services.pictures, std::chrono::seconds(services.config.download.timeout))
{
    setObjectName("collectorPage"_L1);
    setAcceptDrops(true);
    m_stack = new QStackedWidget(this);
    m_panel = new StatePanel(m_stack);
    m_panel->setObjectName("pagePanel"_L1);
    m_stack->addWidget(m_panel);
    m_stack->addWidget(makeResults());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 6);
    column->setSpacing(8);
    column->addWidget(makeAddressRow());
    column->addWidget(m_offer, 0, Qt::AlignLeft);
    column->addWidget(new QuestionBanner(m_session.questions(), this));
    column->addWidget(m_stack, 1);
    connectSession();
    connectTools();
    applySettings();
    showState();
}

CollectorPage::~CollectorPage()
{
    delete m_results; // before the model that it shows
}

QWidget *CollectorPage::makeAddressRow()
{
    auto *row = new QWidget(this);
    m_address = new QLineEdit(row);
    m_address->setObjectName("searchEdit"_L1); // as the window's own field looks
    m_address->setPlaceholderText(tr("Address of a web page"));
    m_address->setAccessibleName(m_address->placeholderText());
    m_address->setClearButtonEnabled(true);
    m_address->setAcceptDrops(false); // the page takes them, and begins
    m_start = new QPushButton(row);
    m_start->setObjectName("collectButton"_L1);
    m_offer = new QPushButton(this);
    m_offer->setObjectName("offerButton"_L1);
    m_offer->setProperty("role", u"chip"_s);
    m_offer->hide();
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_address, 1);
    layout->addWidget(m_start);
    connect(m_address, &QLineEdit::returnPressed, this, &CollectorPage::collectTyped);
    connect(m_address, &QLineEdit::textChanged, this, &CollectorPage::offerClipboard);
    connect(m_start, &QPushButton::clicked, this, [this] {
        if (m_session.isBusy()) {
            m_session.stop();
        } else {
            collectTyped();
        }
    });
    connect(m_offer, &QPushButton::clicked, this, [this] { collect(QUrl(m_offered)); });
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &CollectorPage::offerClipboard);
    return row;
}

QWidget *CollectorPage::makeResults()
{
    m_results = new QWidget(m_stack);
    m_facts = new PageFacts(m_results);
    m_tools = new CollectorTools(m_results);
    m_wallStack = new QStackedWidget(m_results);
    m_wallPanel = new StatePanel(m_wallStack);
    m_wallPanel->setObjectName("wallPanel"_L1);
    m_wall = new GifGridView(m_services.media, m_services.pictures, m_wallStack);
    m_wall->setObjectName("collectorWall"_L1);
    m_wall->setAccessibleName(tr("Pictures of the page"));
    m_wall->setModel(&m_model);
    m_wallStack->addWidget(m_wallPanel);
    m_wallStack->addWidget(m_wall);
    new TileNotes(*m_wall, [this](const QModelIndex &index) {
        const QString failure = m_wall->failureText(index);
        const TileText text = tileText(m_model.pictureAt(index.row()));
        return text.title.isEmpty() && !failure.isEmpty()
                   ? TileText{.icon = u"warning"_s, .title = failure, .detail = {}}
                   : text;
    });
    m_items = new CollectorItems(m_services, m_model, *m_wall, *this);
    auto *column = new QVBoxLayout(m_results);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_facts);
    column->addWidget(m_tools);
    column->addWidget(m_wallStack, 1);
    return m_results;
}

void CollectorPage::connectSession()
{
    connect(&m_session, &CollectorSession::stateChanged, this, &CollectorPage::showState);
    connect(&m_session, &CollectorSession::progressed, this, &CollectorPage::showProgress);
    connect(&m_session, &CollectorSession::collected, this, [this](const QList<CollectedPicture> &pictures) {
        m_model.append(pictures);
        showWallOrWhyNot();
        showProgress();
    });
    connect(m_panel, &StatePanel::remedyChosen, this, [this] { collect(m_session.page()); });
    connect(m_wallPanel, &StatePanel::remedyChosen, this, [this] { collect(m_session.page()); });
    connect(&m_services.settings, &Settings::changed, this, &CollectorPage::applySettings);
}

void CollectorPage::connectTools()
{
    connect(m_tools, &CollectorTools::filterChanged, this, [this] {
        m_items->keepSelection([this] { m_model.setFilter(m_tools->filter()); });
        showWallOrWhyNot();
    });
    connect(m_tools, &CollectorTools::restWanted, &m_session, &CollectorSession::goOn);
    connect(m_tools, &CollectorTools::selectAllWanted, m_wall, &GifGridView::selectAll);
    connect(m_tools, &CollectorTools::selectNoneWanted, m_wall, &GifGridView::clearSelection);
    connect(m_tools, &CollectorTools::invertWanted, m_items, &CollectorItems::invertSelection);
    connect(m_tools, &CollectorTools::copyWanted, m_items, &CollectorItems::copyAddresses);
    connect(m_tools, &CollectorTools::keepWanted, m_items, &CollectorItems::addFavourites);
    connect(m_tools, &CollectorTools::downloadWanted, m_items, &CollectorItems::download);
    connect(m_items, &CollectorItems::choiceChanged, this, &CollectorPage::showChoice);
    connect(m_items, &CollectorItems::said, this, &CollectorPage::said);
    connect(m_items, &CollectorItems::openWanted, this, &CollectorPage::openWanted);
    connect(m_items, &CollectorItems::downloadWanted, this, &CollectorPage::downloadWanted);
}

void CollectorPage::collectTyped()
{
    const QUrl url = webAddressIn(m_address->text());
    if (url.isEmpty()) {
        showPanel({.icon = u"link"_s,
                   .title = tr("This is no address of a web page"),
                   .advice = tr("It begins with https:// or http://, as in https://example.org/cats."),
                   .remedies = {}});
        m_address->setFocus();
        m_address->selectAll();
        return;
    }
    collect(url);
}

void CollectorPage::collect(const QUrl &page)
{
    m_address->setText(page.toDisplayString());
    m_tools->resetFilter();
    m_model.clear();
    m_session.start(page);
}

void CollectorPage::showState()
{
    using State = CollectorSession::State;
    const bool isBusy = m_session.isBusy();
    m_start->setText(isBusy ? tr("Cancel") : tr("Collect"));
    m_start->setProperty("role", isBusy ? u"secondary"_s : u"primary"_s);
    m_start->style()->unpolish(m_start); // another role, another look
    m_start->style()->polish(m_start);
    offerClipboard();
    switch (m_session.state()) {
    case State::Idle:
        showPanel({.icon = u"collect"_s,
                   .title = tr("Collect the GIFs of a web page"),
                   .advice = tr("Paste the address of a page, or drop a link here. Every moving picture in it is found "
                                "and checked; you choose which ones to download."),
                   .remedies = {}});
        return;
    case State::Loading:
        m_panel->showBusy(tr("Getting the page from %1…").arg(m_session.page().host()));
        m_stack->setCurrentWidget(m_panel);
        return;
    case State::Failed:
        showPanel(pageErrorText(m_session.error(), m_session.page()));
        return;
    case State::Checking:
    case State::Stopped:
    case State::Done:
        m_facts->show(m_session.report());
        m_stack->setCurrentWidget(m_results);
        showProgress();
        showWallOrWhyNot();
        showChoice();
        return;
    }
}

void CollectorPage::showPanel(const ErrorText &text)
{
    m_panel->showText(text);
    m_stack->setCurrentWidget(m_panel);
}

void CollectorPage::showWallOrWhyNot()
{
    const bool hasPictures = m_session.total() > 0;
    m_tools->setVisible(hasPictures);
    if (m_model.rowCount() > 0) {
        m_wallStack->setCurrentWidget(m_wall);
        return;
    }
    if (!hasPictures) {
        m_wallPanel->showText(emptyPageText(m_session.report()));
    } else if (m_model.totalCount() > 0) {
        m_wallPanel->showText({.icon = u"nothing"_s,
                               .title = tr("None of the pictures is of that kind and size"),
                               .advice = tr("Choose another kind or a smaller size above."),
                               .remedies = {}});
    } else if (m_session.state() == CollectorSession::State::Stopped) {
        m_wallPanel->showText({.icon = u"nothing"_s,
                               .title = tr("No picture was checked yet"),
                               .advice = tr("“Check the rest” goes on where it was stopped."),
                               .remedies = {}});
    } else {
        m_wallPanel->showBusy(tr("Checking the pictures…"));
    }
    m_wallStack->setCurrentWidget(m_wallPanel);
}

void CollectorPage::showProgress()
{
    m_tools->showProgress(m_session.checked(),
                          m_session.total(),
                          m_model.missingCount(),
                          m_session.state() == CollectorSession::State::Checking);
}

void CollectorPage::showChoice()
{
    const CollectorItems::Choice choice = m_items->choice();
    m_tools->showChoice(choice.selected, choice.files, choice.bytes, choice.playable > 0);
}

// A page that was copied elsewhere is what people come here with.
void CollectorPage::offerClipboard()
{
    const QMimeData *mime =
        isVisible() && m_address->text().isEmpty() ? QGuiApplication::clipboard()->mimeData() : nullptr;
    m_offered = mime == nullptr || m_session.isBusy() ? QUrl() : webAddressIn(*mime);
    m_offer->setVisible(!m_offered.isEmpty());
    m_offer->setText(tr("From the clipboard: %1").arg(shortAddress(m_offered).replace(u'&', "&&"_L1)));
}

void CollectorPage::applySettings()
{
    const Settings &settings = m_services.settings;
    m_wall->setMotion(static_cast<Motion>(settings.value(settings::Motion)));
    m_wall->setPlaysInBackground(settings.value(settings::PlaysInBackground));
    m_items->applySettings();
    m_session.setProxy({.url = effectiveConfig(m_services.config, settings).proxy});
}

bool CollectorPage::isSettled() const
{
    return !m_session.isBusy() && (!m_wall->isVisible() || m_wall->isSettled());
}

void CollectorPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    offerClipboard();
    if (m_session.state() == CollectorSession::State::Idle) {
        m_address->setFocus();
    }
}

void CollectorPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous()) { // a minimised window goes on
        m_session.stop();
    }
}

void CollectorPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_session.isBusy()) {
        m_session.stop();
        return;
    }
    QWidget::keyPressEvent(event);
}

void CollectorPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->source() == nullptr && !webAddressIn(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    } else {
        event->ignore();
    }
}

void CollectorPage::dropEvent(QDropEvent *event)
{
    const QUrl url = webAddressIn(*event->mimeData());
    if (!url.isEmpty()) {
        event->acceptProposedAction();
        collect(url);
    }
}

} // namespace gn
