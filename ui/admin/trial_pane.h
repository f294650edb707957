// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/knowledge_shelf.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace bellhop::ui {

class InkLabel;

/// "Try it": a guest's question, and what the assistant would make of it. Asks nobody itself. GUI thread.
///
/// Names: trialQuestion, trialWho, trialVerdict, trialCandidates.
class TrialPane final : public QWidget
{
    Q_OBJECT
public:
    explicit TrialPane(QWidget *parent = nullptr);

    /// Puts the question there and asks it.
    void ask(const QString &question);
    /// The same again, when there is one: what the house knows has changed.
    void askAgain();
    void present(const KnowledgeTrial &trial);
    void fail(const QString &why);
    void focusQuestion();

Q_SIGNALS:
    void asked(const QString &question, bellhop::StayStanding standing);

private:
    void submit();

    QLineEdit *m_question;
    QComboBox *m_who;
    InkLabel *m_verdict;
    InkLabel *m_candidates;
};

} // namespace bellhop::ui
