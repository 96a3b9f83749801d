// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What of MainWindow shows where the search stands.

#include "gui/library/placetexts.h"
#include "gui/wall/gifgridview.h"
#include "gui/window/mainwindow.h"
#include "gui/window/morenotice.h"
#include "gui/window/statusline.h"
#include "gui/window/windowplaces.h"
#include "ui_mainwindow.h"

#include <algorithm>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxTermsOffered = 8;
constexpr int CounterFromPercent = 80; // of the longest query: before that nobody needs the counter

} // namespace

void MainWindow::showState(SearchSession::State state)
{
    using State = SearchSession::State;
    const QString query = m_session.request().query;
    m_startingPoints.forgetRelated();
    showResultCount(state);
    switch (state) {
    case State::Idle:
        m_notice->setWhat(MoreNotice::What::Nothing);
        showPanel({u"search"_s, tr("What are you looking for?"), tr("Type it into the field above."), {}});
        showTerms();
        break;
    case State::Searching:
        m_notice->setWhat(MoreNotice::What::Nothing);
        enterBody(); // first: what has the focus in the panel is about to go
        m_ui->statePanel->showBusy(query.isEmpty() ? (m_isAtLibrary ? tr("Loading…") : tr("Loading what is trending…"))
                                                   : tr("Searching for “%1”…").arg(query));
        break;
    case State::Empty:
        showEmpty();
        break;
    case State::Failed:
        showPanel(errorText(m_session.error(), m_provider->traits().name));
        m_ui->statePanel->setTerms({}, {});
        break;
    case State::Showing:
        m_notice->setWhat(MoreNotice::What::Nothing);
        showWall();
        break;
    case State::LoadingMore:
        m_notice->setWhat(MoreNotice::What::Loading);
        break;
    case State::Complete:
        m_notice->setWhat(MoreNotice::What::End);
        showWall();
        break;
    case State::MoreFailed:
        m_notice->setWhat(MoreNotice::What::Failed, errorText(m_session.error(), m_provider->traits().name).title);
        break;
    }
    m_ui->moreAction->setEnabled(state == State::Showing || state == State::MoreFailed);
    if (isSettled()) {
        emit settled();
    }
}

// The panel without the focus running elsewhere: if it was in the body, it stays there.
void MainWindow::enterBody()
{
    const bool hadFocus = m_ui->body->isAncestorOf(focusWidget());
    m_ui->body->setCurrentWidget(m_ui->statePanel);
    if (hadFocus) {
        m_ui->statePanel->setFocus();
    }
}

void MainWindow::showPanel(const ErrorText &text)
{
    ErrorText offered = text;
    if (m_isKeyMissing || m_ui->builtInAction->isChecked()) {
        offered.remedies.removeAll(Remedy::UseBuiltIn); // it is in use
    }
    enterBody();
    m_ui->statePanel->showText(offered);
    settleFocus();
}

void MainWindow::showWall()
{
    const bool hadFocus = m_ui->body->isAncestorOf(focusWidget());
    m_ui->body->setCurrentWidget(m_ui->wallPage);
    if (hadFocus) {
        m_wall->setFocus();
    }
}

void MainWindow::settleFocus()
{
    if (m_ui->body->isAncestorOf(focusWidget()) && !m_ui->statePanel->focusFirstButton()) {
        m_ui->searchField->setFocus();
    }
}

void MainWindow::showEmpty()
{
    const QString query = m_session.request().query;
    m_notice->setWhat(MoreNotice::What::Nothing);
    if (m_isAtLibrary && query.isEmpty()) {
        showPanel(emptyPlaceText(*m_places->scope()));
        m_ui->statePanel->setTerms({}, {});
        return;
    }
    if (m_isAtLibrary) {
        showPanel({u"nothing"_s,
                   tr("Nothing found for “%1”").arg(query),
                   tr("Only titles, tags and your own tags of what stands here are searched."),
                   {}});
        m_ui->statePanel->setTerms({}, {});
        return;
    }
    if (query.isEmpty()) {
        showPanel(
            {u"nothing"_s, tr("Nothing is trending right now"), tr("Search for something instead."), {Remedy::Retry}});
    } else {
        showPanel({u"nothing"_s,
                   tr("Nothing found for “%1”").arg(query),
                   m_session.request().rating.isEmpty()
                       ? tr("Check the spelling, or try fewer or more general words.")
                       : tr("Check the spelling, try fewer or more general words, or allow another rating."),
                   {Remedy::ShowTrending}});
        m_startingPoints.askRelated(query);
    }
    showTerms();
}

// Terms that lead on from an empty panel: related ones where the source knows some, else what is trending.
void MainWindow::showTerms()
{
    const QStringList &related = m_startingPoints.related();
    const QStringList terms = related.isEmpty() ? m_startingPoints.trendingTerms() : related;
    m_ui->statePanel->setTerms(related.isEmpty() ? tr("Others are looking for") : tr("Related searches"),
                               terms.first(qMin(terms.size(), MaxTermsOffered)));
}

void MainWindow::showResultCount(SearchSession::State state)
{
    using State = SearchSession::State;
    const int shown = m_session.model().rowCount();
    QString text;
    switch (state) {
    case State::Idle:
    case State::Failed:
        break;
    case State::Searching:
        text = tr("Searching…");
        break;
    case State::Empty:
        text = tr("No results");
        break;
    case State::Complete:
        text = tr("Results: %L1 (all)").arg(shown);
        break;
    case State::Showing:
    case State::LoadingMore:
    case State::MoreFailed:
        text = m_session.totalCount() ? tr("Results: %L1 of %L2").arg(shown).arg(*m_session.totalCount())
                                      : tr("Results: %L1").arg(shown);
        break;
    }
    m_status->setResults(text);
    showAttribution();
}

// It must stand wherever a source's content is shown, also where it is part of the library.
void MainWindow::showAttribution()
{
    const GifProvider *source = m_places->source();
    if (source == nullptr) {
        return;
    }
    const ProviderTraits traits = source->traits();
    const QList<Gif> &gifs = m_session.model().gifs();
    const bool isShown = !m_isAtLibrary || std::any_of(gifs.cbegin(), gifs.cend(), [&traits](const Gif &gif) {
        return gif.source == traits.id;
    });
    m_status->setAttribution(isShown ? traits.attribution : QString());
}

void MainWindow::showPlaceholder()
{
    const ProviderTraits traits = m_provider->traits();
    QString text = traits.can(ProviderTraits::Stickers) ? tr("Search GIFs and stickers") : tr("Search GIFs");
    if (m_isAtLibrary) {
        text = tr("Search in “%1”").arg(traits.name);
    }
    m_ui->searchField->setPlaceholder(text);
}

void MainWindow::showFieldNotes()
{
    const QString text = m_ui->searchField->text();
    const int length = m_trigger.length(text);
    const int limit = m_trigger.maxLength();
    const bool isCounted = limit > 0 && length * 100 >= limit * CounterFromPercent;
    m_ui->searchField->setCounter(isCounted ? u"%1/%2"_s.arg(length).arg(limit) : QString(), length > limit);
    if (m_trigger.isTooLong(text)) {
        m_ui->searchField->setNotice(tr("%1 takes %L2 characters at most. Shorten the query to search for it.")
                                         .arg(m_provider->traits().name)
                                         .arg(limit));
    } else if (m_provider != nullptr && !m_trigger.searchesWhileTyping()) {
        m_ui->searchField->setNotice(tr("Few calls are left this hour: press Enter to search."));
    } else {
        m_ui->searchField->setNotice({});
    }
}

void MainWindow::showStartingPoints()
{
    QList<Chip> chips;
    for (const QString &term : m_startingPoints.trendingTerms()) {
        chips.append({.text = term, .query = term, .icon = u"trending"_s});
    }
    for (const Category &category : m_startingPoints.categories()) {
        chips.append({.text = category.name, .query = category.query, .icon = u"category"_s});
    }
    m_ui->chips->setChips(chips);
    m_suggestions.setTrendingTerms(m_startingPoints.trendingTerms());
    const SearchSession::State state = m_session.state();
    if (state == SearchSession::State::Empty || state == SearchSession::State::Idle) {
        showTerms();
    }
}

void MainWindow::showAllowance()
{
    m_status->setAllowance(m_provider->allowance());
    showFieldNotes();
}

} // namespace gn
