// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "gui/polls/polldraft.h"
#include "gui/polls/pollsservices.h"

#include <QDialog>

#include <memory>

namespace gn {

class ChoiceEdit;
class PictureCopies;

namespace Ui {
class NewPollDialog;
}

// Asks for a question and its choices and makes the poll. What is wrong is said beside the field.
class NewPollDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NewPollDialog)

public:
    NewPollDialog(const PollsServices &services, const PollDraft &draft, QWidget *parent = nullptr);
    ~NewPollDialog() override;

    static PollDraft draftFrom(const QList<Gif> &gifs) { return pollDraft(gifs); }

    // What is filled in, with the pictures that have been read so far.
    NewPoll poll() const;

    void accept() override; // once all is right and the poll is in the database

signals:
    void made(qint64 poll);

private:
    enum class Closing { Never, InAnHour, InADay, InAWeek, AtDate };

    void setUpForm(const PollDraft &draft);
    void addChoice(const DraftChoice &draft);
    void moveChoice(ChoiceEdit *choice, int by);
    void removeChoice(ChoiceEdit *choice);
    void numberChoices();
    void showCounter();
    void showProblems();
    bool focusFirstProblem();
    QString problemOfText(const QString &text, PollProblem whenEmpty, PollProblem whenTooLong) const;
    QString problemOfPicture(const DraftChoice &choice) const;
    QDateTime closesAt() const;
    void setBusy(const QString &text); // empty: it is not
    void showFailure(const QString &text);
    void store();
    void onStored(const Result<qint64> &id);

    std::unique_ptr<Ui::NewPollDialog> m_ui;
    PollsServices m_services;
    PictureCopies *m_copies;       // child
    QList<ChoiceEdit *> m_choices; // children
    bool m_isAsked = false;        // problems are shown from the first try on
    bool m_isWaiting = false;      // for pictures, to go on
};

} // namespace gn
