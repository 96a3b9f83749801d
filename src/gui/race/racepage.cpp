// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/race/racepage.h"

#include "gui/race/racecsv.h"
#include "gui/race/racemoderow.h"
#include "gui/race/racepicture.h"
#include "gui/race/racesummarymodel.h"
#include "gui/race/racetexts.h"
#include "gui/window/errortexts.h"
#include "net/thiscomputer.h"
#include "ui_racepage.h"

#include <QButtonGroup>
#include <QEvent>
#include <QResizeEvent>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds FrameTime{34}; // under 30 repaints a second
constexpr int WideEnough = 900;                    // for two columns
constexpr int SideWidth = 430;
constexpr int NarrowChartHeight = 660; // of 150 rows
constexpr int NarrowWelcomeHeight = 320;

const PokemonOutcome *firstFailure(const PokemonRun &run)
{
    const auto found = std::ranges::find_if(run.outcomes, &PokemonOutcome::hasFailed);
    return found == run.outcomes.cend() ? nullptr : &*found;
}

} // namespace

RacePage::RacePage(PokeApiClient &client, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::RacePage>())
    , m_client(client)
    , m_race(client)
    , m_ask(raceQuestionBox(*this))
    , m_files(new FileSaving(saveFileDialog(*this), this))
    , m_summary(new RaceSummaryModel(this))
{
    m_ui->setupUi(this);
    m_frames.setInterval(FrameTime);
    connect(&m_frames, &QTimer::timeout, this, &RacePage::refresh);
    connect(m_ui->startButton, &QPushButton::clicked, this, [this] {
        if (isRunning()) {
            cancel();
        } else {
            start(QList<PokemonMode>(AllRaceModes.cbegin(), AllRaceModes.cend()));
        }
    });
    connect(&m_race, &Race::modeStarted, this, &RacePage::onStarted);
    connect(&m_race, &Race::modeEnded, this, [this] { refreshState(); });
    connect(&m_race, &Race::ended, this, &RacePage::onEnded);
    setUpModes();
    setUpChart();
    setUpExport();
    translate();
}

RacePage::~RacePage() = default;

void RacePage::setUpModes()
{
    m_rows = {m_ui->freshRow, m_ui->sequentialRow, m_ui->parallelRow};
    m_tabs = {m_ui->freshTab, m_ui->sequentialTab, m_ui->parallelTab};
    auto *group = new QButtonGroup(this);
    for (size_t i = 0; i < AllRaceModes.size(); ++i) {
        const PokemonMode mode = AllRaceModes.at(i);
        connect(m_rows.at(i), &RaceModeRow::runAsked, this, [this, mode] { start({mode}); });
        QToolButton *tab = m_tabs.at(i);
        group->addButton(tab);
        connect(tab, &QToolButton::clicked, this, [this, mode] {
            m_isChosen = true;
            showMode(mode);
        });
    }
}

void RacePage::setUpChart()
{
    m_ui->legend->layout()->addWidget(m_ui->sameAxisBox); // in their line, or below where there is no room
    m_ui->summaryTable->setModel(m_summary);
    m_ui->summaryTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    const int line = fontMetrics().lineSpacing();
    m_ui->summaryTable->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_ui->summaryTable->verticalHeader()->setDefaultSectionSize(line + 9);
    m_ui->rowLabel->setMinimumHeight(2 * line + 4); // what it says may take two lines: nothing must move then
    connect(m_ui->chart, &WaterfallChart::currentRowChanged, this, &RacePage::showRow);
    connect(m_ui->sameAxisBox, &QCheckBox::toggled, this, [this] { refreshChart(); });
}

void RacePage::setUpExport()
{
    connect(m_ui->csvButton, &QPushButton::clicked, this, [this] {
        m_files->save({.title = tr("Save the race as a table"),
                       .fileName = u"pokemon-race.csv"_s,
                       .suffix = u"csv"_s,
                       .filter = tr("Tables (*.csv)")},
                      [runs = m_race.runs()] { return raceCsv(runs); });
    });
    connect(m_ui->pictureButton, &QPushButton::clicked, this, [this] {
        const RacePictureLook look{.palette = palette(), .font = font(), .direction = layoutDirection()};
        const PokemonMode shown = m_shown.value_or(PokemonMode::Parallel);
        m_files->savePng({.title = tr("Save the race as a picture"),
                          .fileName = u"pokemon-race.png"_s,
                          .suffix = u"png"_s,
                          .filter = tr("Pictures (*.png)")},
                         [runs = m_race.runs(), shown, look] { return racePicture(runs, shown, look); });
    });
    connect(m_files, &FileSaving::ended, this, [this](const Result<QString> &path) {
        m_ui->exportLabel->setText(path ? tr("Saved as %1").arg(*path)
                                        : tr("It could not be saved: %1").arg(path.error().detail));
        m_ui->exportLabel->show();
    });
}

void RacePage::setFileChoice(FileChoice choose)
{
    m_files->setChoice(std::move(choose));
}

// What the form does not say by itself.
void RacePage::translate()
{
    m_ui->introLabel->setText(
        tr("The same Pokémon, fetched in three ways from %1.").arg(m_client.settings().apiUrl.host()));
    for (size_t i = 0; i < AllRaceModes.size(); ++i) {
        m_rows.at(i)->setMode(AllRaceModes.at(i), m_client.settings().maxInFlight);
        m_tabs.at(i)->setText(racetexts::modeTitle(AllRaceModes.at(i)));
    }
    m_ui->welcome->showText(
        {.icon = u"clock"_s,
         .title = tr("Where does the time go?"),
         .advice = tr("Each way asks for the same Pokémon one by one or all at once. While they come, every request is "
                      "a bar here: how long it queued, connected, waited, received and was parsed. Start one way, or "
                      "all three to compare them.")});
    refreshState();
}

QStringList RacePage::keys() const
{
    return pokemonKeys(m_ui->firstBox->value(), m_ui->countBox->value());
}

void RacePage::start(const QList<PokemonMode> &modes)
{
    const QStringList wanted = keys();
    const auto go = [this, modes, wanted] {
        m_isChosen = false;
        m_race.start(modes, wanted);
    };
    const QUrl url = m_client.settings().apiUrl;
    if (isOnThisComputer(url)) {
        go();
    } else {
        m_ask(url.host(), static_cast<int>(modes.size() * wanted.size()), go);
    }
}

void RacePage::cancel()
{
    m_race.cancel();
}

void RacePage::onStarted(PokemonMode mode)
{
    m_frames.start();
    m_ui->exportLabel->hide();
    if (!m_isChosen) {
        showMode(mode);
    }
    refreshState();
}

void RacePage::onEnded()
{
    m_frames.stop();
    refreshState();
    emit ended();
}

void RacePage::showMode(PokemonMode mode)
{
    m_shown = mode;
    m_ui->chart->setCurrentRow(-1);
    refreshChart();
    refreshState();
}

// What moves while a mode is under way; the rest changes with its beginning and end.
void RacePage::refresh()
{
    const std::optional<PokemonMode> running = m_race.running();
    if (!running || !isVisible()) {
        return;
    }
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (AllRaceModes.at(i) == *running) {
            m_rows.at(i)->setRun(m_race.run(*running));
        }
    }
    if (m_shown == running) {
        refreshChart();
    }
}

void RacePage::refreshChart()
{
    const std::optional<RaceRun> shown = m_shown ? m_race.run(*m_shown) : std::nullopt;
    m_ui->chart->setRun(shown ? shown->run : PokemonRun());
    std::optional<PokemonTiming::Time> span;
    if (m_ui->sameAxisBox->isChecked()) {
        PokemonTiming::Time longest{0};
        const QList<RaceRun> runs = m_race.runs();
        for (const RaceRun &run : runs) {
            longest = std::max(longest, run.run.wall);
        }
        span = roundSpan(longest);
    }
    m_ui->chart->setSpan(span);
    showRow(m_ui->chart->currentRow());
}

void RacePage::showRow(int row)
{
    const PokemonRun &run = m_ui->chart->run();
    if (row >= 0 && row < run.outcomes.size()) {
        m_ui->rowLabel->setText(racetexts::requestLine(run.outcomes.at(row), run.wall));
    } else {
        m_ui->rowLabel->setText(tr("Point at a bar, or choose one with the arrow keys, to see its times."));
    }
}

void RacePage::refreshState()
{
    const QList<RaceRun> runs = m_race.runs();
    const bool isIdle = !isRunning();
    for (size_t i = 0; i < AllRaceModes.size(); ++i) {
        const std::optional<RaceRun> run = m_race.run(AllRaceModes.at(i));
        m_rows.at(i)->setRun(run);
        m_rows.at(i)->setRunnable(isIdle);
        m_tabs.at(i)->setEnabled(run.has_value());
        m_tabs.at(i)->setChecked(m_shown == AllRaceModes.at(i));
    }
    m_ui->startButton->setText(isIdle ? tr("Run all three") : tr("Cancel"));
    m_ui->firstBox->setEnabled(isIdle);
    m_ui->countBox->setEnabled(isIdle);
    m_summary->setRuns(runs);
    m_ui->summaryTable->setVisible(m_summary->columnCount() > 0);
    m_ui->summaryTable->setFixedHeight(m_ui->summaryTable->horizontalHeader()->sizeHint().height()
                                       + m_ui->summaryTable->verticalHeader()->length()
                                       + 2 * m_ui->summaryTable->frameWidth());
    m_ui->explanationLabel->setVisible(!runs.isEmpty());
    m_ui->exportButtons->setVisible(isIdle && !runs.isEmpty());
    m_ui->chartStack->setCurrentWidget(runs.isEmpty() ? static_cast<QWidget *>(m_ui->welcome) : m_ui->chartPage);
    refreshChart();
    refreshNotice(runs);
    arrange();
}

// Of the mode that is shown, for there are the crosses; a network that is gone comes first.
void RacePage::refreshNotice(const QList<RaceRun> &runs)
{
    QString text;
    for (const RaceRun &race : runs) {
        const PokemonOutcome *failed = firstFailure(race.run);
        if (failed == nullptr || race.state == RaceRun::State::UnderWay) {
            continue;
        }
        const Error &error = failed->pokemon->error();
        if (hasReachedNothing(race.run)) {
            const ErrorText words = errorText(error, u"PokeAPI"_s);
            text = words.title + u". "_s + words.advice;
            break;
        }
        if (m_shown == race.run.mode) {
            text = tr("%n request(s) failed, marked with a cross. The first is %1: %2.",
                      nullptr,
                      summaryOf(race.run).failed)
                       .arg(racetexts::requestName(*failed), racetexts::reason(error));
        }
    }
    m_ui->noticeLabel->setText(text);
    m_ui->noticeLabel->setVisible(!text.isEmpty());
}

void RacePage::arrange()
{
    const bool isWide = width() >= WideEnough;
    m_ui->columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_ui->side->setFixedWidth(isWide ? SideWidth : QWIDGETSIZE_MAX);
    if (!isWide) {
        m_ui->side->setMinimumWidth(0);
    }
    const bool hasChart = m_ui->chartStack->currentWidget() == m_ui->chartPage;
    const int narrowHeight = hasChart ? NarrowChartHeight : NarrowWelcomeHeight;
    m_ui->chartStack->setMinimumHeight(isWide ? 0 : narrowHeight);
    fitHeight();
}

// A scroll area asks for the smallest height only, and that one of a text in lines depends on the width.
void RacePage::fitHeight()
{
    const int width = m_ui->scroll->width() - m_ui->scroll->verticalScrollBar()->sizeHint().width();
    m_ui->contents->setMinimumHeight(m_ui->columns->minimumHeightForWidth(width));
}

void RacePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void RacePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        translate();
    }
}

} // namespace gn
