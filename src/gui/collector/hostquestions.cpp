// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/collector/hostquestions.h"

#include <QPointer>

#include <algorithm>

namespace gn {

HostQuestions::HostQuestions(QObject *parent)
    : QObject(parent)
{
}

HostQuestions::~HostQuestions()
{
    blockSignals(true);
    refuseAll();
}

HostQuestion HostQuestions::asker()
{
    return [guard = QPointer<HostQuestions>(this)](const QString &host, const Answer &answer) {
        if (guard != nullptr) {
            guard->ask(host, answer);
        } else {
            answer(false);
        }
    };
}

QString HostQuestions::current() const
{
    return m_waiting.isEmpty() ? QString() : m_waiting.constFirst().host;
}

void HostQuestions::ask(const QString &host, const Answer &answer)
{
    if (const auto known = m_answered.constFind(host); known != m_answered.cend()) {
        answer(*known);
        return;
    }
    const auto same = std::find_if(
        m_waiting.begin(), m_waiting.end(), [&host](const Question &question) { return question.host == host; });
    if (same != m_waiting.end()) {
        same->answers.push_back(answer);
        return;
    }
    m_waiting.enqueue({.host = host, .answers = {answer}});
    emit currentChanged();
}

void HostQuestions::answer(bool isAllowed)
{
    if (!m_waiting.isEmpty()) {
        settleFirst(isAllowed);
        emit currentChanged();
    }
}

void HostQuestions::refuseAll()
{
    if (m_waiting.isEmpty()) {
        return;
    }
    while (!m_waiting.isEmpty()) {
        settleFirst(false);
    }
    emit currentChanged();
}

void HostQuestions::forget()
{
    refuseAll();
    m_answered.clear();
}

void HostQuestions::settleFirst(bool isAllowed)
{
    const Question question = m_waiting.dequeue();
    m_answered.insert(question.host, isAllowed);
    for (const Answer &answer : question.answers) {
        answer(isAllowed);
    }
}

} // namespace gn
