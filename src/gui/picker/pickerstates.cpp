// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What of PickerWindow shows where the search stands.

#include "gui/picker/pickerwindow.h"
#include "gui/wall/gifgridview.h"
#include "gui/window/searchfield.h"
#include "gui/window/statepanel.h"
#include "gui/window/statusline.h"

#include <QItemSelectionModel>
#include <QStackedWidget>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr int CounterFromPercent = 80; // of the longest query: before that nobody needs the counter
constexpr qsizetype MaxRemedies = 2;   // buttons that the narrow window has room for in every language

} // namespace

void PickerWindow::retranslate()
{
    setWindowTitle(tr("Pick a GIF"));
    setAccessibleName(windowTitle());
    m_field->setPlaceholder(tr("Search GIFs"));
    m_wall->setAccessibleName(tr("Results"));
    showState();
    showNotes();
}

void PickerWindow::showState()
{
    using State = SearchSession::State;
    const QString query = m_seen->request().query;
    showHint();
    switch (m_seen->state()) {
    case State::Idle:
        if (m_provider == nullptr) {
            m_body->setCurrentWidget(m_panel);
            m_panel->showBusy(tr("Starting…"));
        } else {
            showPanel({u"search"_s, tr("What are you looking for?"), tr("Type it into the field above."), {}});
        }
        break;
    case State::Searching:
        m_body->setCurrentWidget(m_panel);
        m_panel->showBusy(query.isEmpty() ? tr("Loading what is trending…") : tr("Searching for “%1”…").arg(query));
        break;
    case State::Empty:
        showPanel(emptyText());
        break;
    case State::Failed:
        showPanel(errorText(m_seen->error(), m_provider->traits().name));
        break;
    case State::Showing:
    case State::LoadingMore:
    case State::Complete:
    case State::MoreFailed:
        m_body->setCurrentWidget(m_wall);
        break;
    }
    if (m_isOpen && m_body->isAncestorOf(focusWidget()) && !m_body->currentWidget()->isAncestorOf(focusWidget())) {
        m_field->setFocus(); // what had it is gone
    }
}

void PickerWindow::showPanel(const ErrorText &text)
{
    ErrorText offered = text;
    if (offered.remedies.size() > MaxRemedies) {
        offered.remedies.removeAll(Remedy::UseBuiltIn); // the longest word, and the least needed here
    }
    m_panel->showText(offered);
    m_panel->setTerms({}, {});
    m_body->setCurrentWidget(m_panel);
}

ErrorText PickerWindow::emptyText() const
{
    const QString query = m_seen->request().query;
    if (query.isEmpty()) {
        return {
            u"nothing"_s, tr("Nothing is trending right now"), tr("Search for something instead."), {Remedy::Retry}};
    }
    return {u"nothing"_s,
            tr("Nothing found for “%1”").arg(query),
            tr("Check the spelling, or try fewer or more general words."),
            {Remedy::ShowTrending}};
}

void PickerWindow::showModel(QAbstractItemModel *model)
{
    if (m_wall->model() != model) {
        const QItemSelectionModel *before = m_wall->selectionModel();
        m_wall->setModel(model);
        delete before; // a view leaves its old one behind
    }
}

bool PickerWindow::isShowingResults() const
{
    return m_isOpen && m_body->currentWidget() == m_wall && m_seen->model().rowCount() > 0;
}

void PickerWindow::showNotes()
{
    const QString text = m_field->text();
    const int length = m_trigger.length(text);
    const int limit = m_trigger.maxLength();
    const bool isCounted = limit > 0 && length * 100 >= limit * CounterFromPercent;
    m_field->setCounter(isCounted ? u"%1/%2"_s.arg(length).arg(limit) : QString(), length > limit);
    if (m_trigger.isTooLong(text)) {
        m_field->setNotice(tr("%1 takes %L2 characters at most.").arg(m_provider->traits().name).arg(limit));
    } else if (m_provider != nullptr && !m_trigger.searchesWhileTyping()) {
        m_field->setNotice(tr("Few calls are left this hour: press Enter to search."));
    } else {
        m_field->setNotice({});
    }
}

void PickerWindow::showHint()
{
    if (m_seen->state() == SearchSession::State::MoreFailed) {
        m_status->setResults(errorText(m_seen->error(), m_provider->traits().name).title);
    } else {
        m_status->setResults(m_purpose == Purpose::Copy ? tr("Enter: copy   Esc: close")
                                                        : tr("Enter: choose   Esc: close"));
    }
}

void PickerWindow::showProblem(const QString &text)
{
    m_isDone = false;
    m_status->setResults(text);
}

} // namespace gn
