// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/polls/newpolldialog.h"

#include "gui/polls/choiceedit.h"
#include "gui/polls/picturecopies.h"
#include "gui/polls/polltexts.h"
#include "storage/polls/pollstore.h"
#include "ui_newpolldialog.h"

#include <QLocale>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace gn {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize UsualSize(520, 560);
constexpr int SectionGap = 8;
constexpr int LabelGap = 4;
constexpr qint64 Hour = 3600; // seconds

void setProblemText(QLabel &label, QWidget &field, const QString &text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
    field.setAccessibleDescription(text);
}

} // namespace

NewPollDialog::NewPollDialog(const PollsServices &services, const PollDraft &draft, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::NewPollDialog>())
    , m_services(services)
    , m_copies(new PictureCopies(services.media, this))
{
    m_ui->setupUi(this);
    setObjectName("newPollDialog"_L1);
    setUpForm(draft);
    for (const DraftChoice &choice : draft.choices) {
        addChoice(choice);
    }
    connect(m_ui->makeButton, &QPushButton::clicked, this, &NewPollDialog::accept);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->addButton, &QPushButton::clicked, this, [this] {
        addChoice({});
        ChoiceEdit *added = m_choices.constLast();
        added->focusText();
        const auto reveal = [this] { m_ui->choicesArea->ensureWidgetVisible(m_ui->addButton); };
        QMetaObject::invokeMethod(added, reveal, Qt::QueuedConnection); // once it has its place
    });
    connect(m_copies, &PictureCopies::settled, this, [this] {
        if (std::exchange(m_isWaiting, false)) {
            accept();
        } else {
            showProblems();
        }
    });
    resize(UsualSize);
    m_ui->questionEdit->setFocus();
}

NewPollDialog::~NewPollDialog() = default;

void NewPollDialog::setUpForm(const PollDraft &draft)
{
    m_ui->questionRow->setStretch(0, 1);
    m_ui->column->setStretchFactor(m_ui->choicesArea, 1);
    m_ui->choicesColumn->addStretch();
    m_ui->choicesLabel->setContentsMargins(0, SectionGap, 0, 0);
    m_ui->closingLabel->setContentsMargins(0, 0, LabelGap, 0);
    m_ui->noteLabel->setText(tr("A poll has at most %Ln choice(s); these are the first ones.", nullptr, MostChoices));
    m_ui->noteLabel->setVisible(draft.leftOut > 0);
    m_ui->counterLabel->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_ui->questionProblem, m_ui->closingProblem, m_ui->statusLabel}) {
        label->setForegroundRole(QPalette::BrightText);
        label->hide();
    }
    const auto add = [this](Closing when, const QString &text) {
        m_ui->closingBox->addItem(text, static_cast<int>(when));
    };
    add(Closing::Never, tr("when I close it"));
    add(Closing::InAnHour, tr("in an hour"));
    add(Closing::InADay, tr("in a day"));
    add(Closing::InAWeek, tr("in a week"));
    add(Closing::AtDate, tr("at a date…"));
    m_ui->closingEdit->setAccessibleName(tr("Date and time of closing"));
    m_ui->closingEdit->setDateTime(QDateTime::currentDateTime().addDays(1));
    m_ui->closingEdit->hide();
    connect(m_ui->closingBox, &QComboBox::currentIndexChanged, this, [this] {
        m_ui->closingEdit->setVisible(m_ui->closingBox->currentData().toInt() == static_cast<int>(Closing::AtDate));
        showProblems();
    });
    connect(m_ui->closingEdit, &QDateTimeEdit::dateTimeChanged, this, &NewPollDialog::showProblems);
    connect(m_ui->questionEdit, &QLineEdit::textChanged, this, [this] {
        showCounter();
        showProblems();
    });
    showCounter();
}

void NewPollDialog::addChoice(const DraftChoice &draft)
{
    auto *choice = new ChoiceEdit(m_services, draft, m_ui->choicesContents);
    connect(choice, &ChoiceEdit::edited, this, &NewPollDialog::showProblems);
    connect(choice, &ChoiceEdit::moveWanted, this, [this, choice](int by) { moveChoice(choice, by); });
    connect(choice, &ChoiceEdit::removeWanted, this, [this, choice] { removeChoice(choice); });
    m_ui->choicesColumn->insertWidget(static_cast<int>(m_choices.size()), choice);
    m_choices.append(choice);
    choice->show(); // a layout would show it only later, and the focus may go there now
    if (!draft.ownPicture.isEmpty()) {
        m_copies->want(draft.ownPicture);
    }
    numberChoices();
}

void NewPollDialog::moveChoice(ChoiceEdit *choice, int by)
{
    const qsizetype from = m_choices.indexOf(choice);
    const qsizetype to = from + by;
    if (to < 0 || to >= m_choices.size()) {
        return;
    }
    m_choices.move(from, to);
    m_ui->choicesColumn->removeWidget(choice);
    m_ui->choicesColumn->insertWidget(static_cast<int>(to), choice);
    numberChoices();
}

void NewPollDialog::removeChoice(ChoiceEdit *choice)
{
    const qsizetype row = m_choices.indexOf(choice);
    m_choices.removeAt(row);
    choice->hide();
    choice->deleteLater(); // we are in its button's signal
    numberChoices();
    m_choices.at(std::min(row, m_choices.size() - 1))->focusText();
}

void NewPollDialog::numberChoices()
{
    QWidget *before = m_ui->questionEdit;
    for (qsizetype row = 0; row < m_choices.size(); ++row) {
        ChoiceEdit *choice = m_choices.at(row);
        choice->setPlace(static_cast<int>(row), static_cast<int>(m_choices.size()));
        const QList<QWidget *> stops = choice->tabStops();
        for (QWidget *stop : stops) {
            setTabOrder(before, stop);
            before = stop;
        }
    }
    setTabOrder(before, m_ui->addButton);
    m_ui->addButton->setEnabled(m_choices.size() < MostChoices);
    showProblems();
}

void NewPollDialog::showCounter()
{
    const qsizetype length = m_ui->questionEdit->text().trimmed().size();
    const QLocale locale;
    m_ui->counterLabel->setText(
        tr("%1 of %2", "characters").arg(locale.toString(length), locale.toString(MostPollCharacters)));
    m_ui->counterLabel->setForegroundRole(length > MostPollCharacters ? QPalette::BrightText
                                                                      : QPalette::PlaceholderText);
}

QString NewPollDialog::problemOfText(const QString &text, PollProblem whenEmpty, PollProblem whenTooLong) const
{
    const bool isEmpty = text.trimmed().isEmpty();
    if (isEmpty && m_isAsked) {
        return pollProblemText(whenEmpty);
    }
    return text.trimmed().size() > MostPollCharacters ? pollProblemText(whenTooLong) : QString();
}

QString NewPollDialog::problemOfPicture(const DraftChoice &choice) const
{
    const Result<QByteArray> *copy = choice.ownPicture.isEmpty() ? nullptr : m_copies->find(choice.ownPicture);
    return m_isAsked && copy != nullptr && !copy->has_value() ? pollPictureErrorText(copy->error()) : QString();
}

// While a field is filled in for the first time it is not yet wrong to be empty.
void NewPollDialog::showProblems()
{
    setProblemText(*m_ui->questionProblem,
                   *m_ui->questionEdit,
                   problemOfText(m_ui->questionEdit->text(), PollProblem::NoQuestion, PollProblem::QuestionTooLong));
    for (ChoiceEdit *choice : std::as_const(m_choices)) {
        const DraftChoice draft = choice->draft();
        const QString text = problemOfText(draft.choice.text, PollProblem::EmptyChoice, PollProblem::ChoiceTooLong);
        choice->setProblem(text.isEmpty() ? problemOfPicture(draft) : text);
    }
    const QDateTime end = closesAt();
    const bool isOver = end.isValid() && end <= QDateTime::currentDateTimeUtc();
    setProblemText(*m_ui->closingProblem,
                   *m_ui->closingEdit,
                   isOver ? tr("That is over already. Choose a later time.") : QString());
    m_ui->statusLabel->hide();
}

bool NewPollDialog::focusFirstProblem()
{
    if (!m_ui->questionProblem->text().isEmpty()) {
        m_ui->questionEdit->setFocus();
        return true;
    }
    const auto wrong = std::ranges::find_if(m_choices, &ChoiceEdit::hasProblem);
    if (wrong != m_choices.end()) {
        (*wrong)->focusText();
        m_ui->choicesArea->ensureWidgetVisible(*wrong);
        return true;
    }
    if (!m_ui->closingProblem->text().isEmpty()) {
        m_ui->closingEdit->setFocus();
        return true;
    }
    return false;
}

QDateTime NewPollDialog::closesAt() const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    switch (static_cast<Closing>(m_ui->closingBox->currentData().toInt())) {
    case Closing::Never:
        return {};
    case Closing::InAnHour:
        return now.addSecs(Hour);
    case Closing::InADay:
        return now.addDays(1);
    case Closing::InAWeek:
        return now.addDays(7);
    case Closing::AtDate:
        return m_ui->closingEdit->dateTime().toUTC();
    }
    return {};
}

NewPoll NewPollDialog::poll() const
{
    NewPoll poll{.question = m_ui->questionEdit->text().trimmed(),
                 .isMultiple = m_ui->multipleBox->isChecked(),
                 .closesAt = closesAt()};
    for (const ChoiceEdit *edit : m_choices) {
        const DraftChoice draft = edit->draft();
        NewChoice choice = draft.choice;
        const Result<QByteArray> *copy = draft.ownPicture.isEmpty() ? nullptr : m_copies->find(draft.ownPicture);
        if (copy != nullptr && copy->has_value()) {
            choice.picture = **copy;
        }
        poll.choices.append(choice);
    }
    return poll;
}

void NewPollDialog::accept()
{
    m_isAsked = true;
    showProblems();
    const bool isWrong = focusFirstProblem();
    for (const ChoiceEdit *choice : std::as_const(m_choices)) {
        if (const QUrl own = choice->draft().ownPicture; !own.isEmpty()) {
            m_copies->want(own);
        }
    }
    if (isWrong) {
        setBusy({});
        return;
    }
    if (m_copies->isReading()) {
        m_isWaiting = true;
        setBusy(tr("Copying the pictures…"));
        return;
    }
    store();
}

void NewPollDialog::setBusy(const QString &text)
{
    const bool isBusy = !text.isEmpty();
    m_ui->makeButton->setEnabled(!isBusy);
    m_ui->statusLabel->setForegroundRole(QPalette::PlaceholderText);
    m_ui->statusLabel->setText(text);
    m_ui->statusLabel->setVisible(isBusy);
}

void NewPollDialog::showFailure(const QString &text)
{
    setBusy({});
    m_ui->statusLabel->setForegroundRole(QPalette::BrightText);
    m_ui->statusLabel->setText(text);
    m_ui->statusLabel->show();
}

void NewPollDialog::store()
{
    const NewPoll made = poll();
    if (const std::optional<PollProblem> problem = problemOf(made)) {
        showFailure(pollProblemText(*problem));
        return;
    }
    setBusy(tr("Making the poll…"));
    m_services.store.add(made, [self = QPointer<NewPollDialog>(this)](const Result<qint64> &id) {
        if (self != nullptr) { // the store answers in any case
            self->onStored(id);
        }
    });
}

void NewPollDialog::onStored(const Result<qint64> &id)
{
    if (!id.has_value()) {
        showFailure(pollErrorText(id.error()).advice);
        return;
    }
    emit made(*id);
    QDialog::accept();
}

} // namespace gn
