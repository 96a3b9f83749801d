// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/picker/pickerwindow.h"

#include "gui/wall/gifgridview.h"
#include "gui/window/searchfield.h"
#include "gui/window/statepanel.h"
#include "gui/window/statusline.h"
#include "storage/effectiveconfig.h"
#include "storage/settings.h"

#include <QGuiApplication>
#include <QPainter>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize Size(440, 520);
constexpr int PageSize = 25;         // some screens of the small wall
constexpr int FieldUnderCursor = 32; // pixels from the window's top to the middle of its field
constexpr int Margin = 10;
constexpr qint64 TrendingAgeSeconds = 3600;

} // namespace

PickerWindow::PickerWindow(PickerServices services, QWidget *parent)
    : QWidget(parent, Qt::Tool | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint)
    , m_services(services)
    , m_field(new SearchField(this))
    , m_body(new QStackedWidget(this))
    , m_wall(new GifGridView(services.media, services.pictures, this))
    , m_panel(new StatePanel(this))
    , m_status(new StatusLine(this))
{
    setUpWidgets();
    connectField();
    connectResults();
    retranslate();
}

PickerWindow::~PickerWindow() = default;

void PickerWindow::setUpWidgets()
{
    setObjectName("pickerWindow"_L1);
    setAttribute(Qt::WA_QuitOnClose, false);
    resize(Size);
    m_wall->setObjectName("pickerWall"_L1);
    m_body->addWidget(m_panel);
    m_body->addWidget(m_wall);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, Margin, 1, 1); // room for the frame
    column->setSpacing(Margin - 2);
    column->setSizeConstraint(QLayout::SetNoConstraint); // the window has one size, whatever stands in it
    auto *fieldRow = new QHBoxLayout;
    fieldRow->setContentsMargins(Margin, 0, Margin, 0);
    fieldRow->addWidget(m_field);
    column->addLayout(fieldRow);
    column->addWidget(m_body, 1);
    column->addWidget(m_status);
    setTabOrder(m_field, m_panel);
    setTabOrder(m_panel, m_wall);
    m_field->focusProxy()->installEventFilter(this); // after the field's own: so ours is asked first
    m_wall->installEventFilter(this);
}

void PickerWindow::connectField()
{
    connect(m_field, &SearchField::typed, this, [this](const QString &text) {
        showNotes();
        if (text.trimmed().isEmpty()) {
            m_trigger.setCurrent({});
            ask({}); // is there already
        } else {
            m_trigger.setTyped(text);
        }
    });
    connect(m_field, &SearchField::submitted, this, &PickerWindow::submit);
    connect(m_field, &SearchField::leftDownwards, this, &PickerWindow::enterWall);
    connect(&m_trigger, &SearchTrigger::searchWanted, this, [this](const QString &query) { ask(query); });
}

void PickerWindow::connectResults()
{
    for (SearchSession *session : {&m_trending, &m_found}) {
        connect(session, &SearchSession::stateChanged, this, [this, session] {
            if (m_isOpen && m_seen == session) {
                showState();
            }
        });
    }
    connect(m_wall, &GifGridView::nearEnd, this, [this] {
        if (m_isOpen) {
            m_seen->loadMore();
        }
    });
    connect(m_wall, &GifGridView::leftUpwards, m_field, &SearchField::focusAndSelect);
    connect(m_wall, &GifGridView::activated, this, &PickerWindow::chooseAt);
    connect(m_panel, &StatePanel::remedyChosen, this, &PickerWindow::apply);
}

void PickerWindow::setProvider(GifProvider &provider)
{
    m_provider = &provider;
    showModel(nullptr);
    m_trigger.setProvider(m_provider);
    m_trending.setProvider(m_provider);
    m_found.setProvider(m_provider);
    const ProviderTraits traits = m_provider->traits();
    m_status->setAttribution(traits.attribution);
    if (m_isOpen) {
        showNotes();
        m_trigger.setCurrent(m_field->text());
        ask(m_field->text().trimmed());
    }
}

void PickerWindow::prepare()
{
    if (testAttribute(Qt::WA_WState_Created)) {
        return;
    }
    create();
    showState();
    ensurePolished();
    grab(); // polishes and lays out all of it, and loads fonts and icons
}

void PickerWindow::openAt(const QPoint &cursor, const QString &query, Purpose purpose)
{
    m_isOpen = true;
    m_isDone = false;
    m_wasActive = isActiveWindow();
    m_purpose = purpose;
    m_wall->setMotion(static_cast<Motion>(m_services.settings.value(settings::Motion)));
    m_wall->setPlaysInBackground(m_services.settings.value(settings::PlaysInBackground));
    m_wall->setSavesData(m_services.settings.value(settings::SavesData));
    m_field->setText(query);
    m_trigger.setCurrent(query);
    showHint();
    showNotes();
    ask(query.trimmed());
    m_field->focusAndSelect();
    const QScreen *screen = QGuiApplication::screenAt(cursor);
    screen = screen != nullptr ? screen : QGuiApplication::primaryScreen();
    setGeometry(placeFor(cursor, Size, screen->availableGeometry()));
    show();
    raise();
    activateWindow();
}

QRect PickerWindow::placeFor(const QPoint &cursor, const QSize &size, const QRect &available)
{
    QRect place(QPoint(cursor.x() - size.width() / 2, cursor.y() - FieldUnderCursor), size.boundedTo(available.size()));
    place.moveRight(std::min(place.right(), available.right()));
    place.moveBottom(std::min(place.bottom(), available.bottom()));
    place.moveLeft(std::max(place.left(), available.left()));
    place.moveTop(std::max(place.top(), available.top()));
    return place;
}

// Without a frame the window needs a line around it: what lies below may have its colour.
void PickerWindow::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

SearchRequest PickerWindow::requestFor(const QString &query) const
{
    const Config::Giphy giphy = effectiveConfig(m_services.config, m_services.settings).giphy;
    return {.query = query,
            .kind = MediaKind::Gif,
            .rating = giphy.rating,
            .language = giphy.lang,
            .offset = 0,
            .limit = std::min(m_provider->traits().maxPageSize, PageSize)};
}

void PickerWindow::ask(const QString &query)
{
    SearchSession &session = query.isEmpty() ? m_trending : m_found;
    if (&session == &m_trending) {
        m_found.cancel();
    }
    look(session);
    if (m_provider == nullptr || (query.isEmpty() && !m_provider->traits().can(ProviderTraits::Trending))) {
        showState();
        return;
    }
    const SearchRequest request = requestFor(query);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool isFresh = &session == &m_found || m_trendingSince.secsTo(now) < TrendingAgeSeconds;
    const bool isThere = session.model().rowCount() > 0 || session.state() == SearchSession::State::Searching;
    if (isThere && isFresh && session.request() == request) {
        showState();
        return;
    }
    if (&session == &m_trending) {
        m_trendingSince = now;
    }
    session.start(request);
}

void PickerWindow::look(SearchSession &session)
{
    m_seen = &session;
    showModel(&session.model());
}

void PickerWindow::apply(Remedy remedy)
{
    switch (remedy) {
    case Remedy::Retry:
        m_seen->retry();
        break;
    case Remedy::ShowTrending:
        m_field->setText({});
        m_field->setFocus();
        m_trigger.setCurrent({});
        ask({});
        break;
    default:
        emit remedyWanted(remedy);
        break;
    }
}

} // namespace gn
