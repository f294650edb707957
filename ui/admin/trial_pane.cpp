// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/trial_pane.h"

#include "ui/admin/knowledge_words.h"
#include "ui/kit/origin_words.h"
#include "ui/kit/paint.h"
#include "ui/kit/widgets.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace bellhop::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

AnswerOrigin originOf(const KnowledgeTrial &trial)
{
    AnswerOrigin origin{trial.reason, trial.handedOver, false};
    for (const KnowledgeTrial::Candidate &one : trial.candidates)
        if (one.isTold)
            origin.from.push_back({one.item, one.name, one.title, trial.language, one.percent / 100.0});
    return origin;
}

QString candidateLine(const KnowledgeTrial::Candidate &one, int threshold)
{
    if (one.isTold)
        return TrialPane::tr("%1: %2 %, told").arg(one.title).arg(one.percent);
    if (one.percent < threshold)
        return TrialPane::tr("%1: %2 %, below %3 %").arg(one.title).arg(one.percent).arg(threshold);
    return one.mayHear ? TrialPane::tr("%1: %2 %, after the first").arg(one.title).arg(one.percent)
                       : TrialPane::tr("%1: %2 %, not for this guest").arg(one.title).arg(one.percent);
}

} // namespace

TrialPane::TrialPane(QWidget *parent)
    : QWidget(parent)
    , m_question(new QLineEdit(this))
    , m_who(new QComboBox(this))
    , m_verdict(new InkLabel(InkLabel::Ink::Text, this))
    , m_candidates(new InkLabel(InkLabel::Ink::Secondary, this))
{
    auto *title = new InkLabel(InkLabel::Ink::Text, this);
    title->setText(tr("Try it"));
    title->setFont(sized(font(), 9, QFont::DemiBold));
    title->setBuddy(m_question);
    m_question->setObjectName(u"trialQuestion"_s);
    m_question->setPlaceholderText(tr("What a guest may ask, then Enter"));
    m_question->setAccessibleName(tr("A question to try"));
    m_who->setObjectName(u"trialWho"_s);
    m_who->setAccessibleName(tr("Who asks"));
    m_who->addItem(tr("Anybody"), static_cast<int>(StayStanding::Unknown));
    m_who->addItem(tr("A guest who comes"), static_cast<int>(StayStanding::Coming));
    m_who->addItem(tr("A guest in the house"), static_cast<int>(StayStanding::InHouse));
    m_verdict->setObjectName(u"trialVerdict"_s);
    m_candidates->setObjectName(u"trialCandidates"_s);
    for (InkLabel *label : {m_verdict, m_candidates}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->hide();
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_question, 1);
    row->addWidget(m_who);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(title);
    column->addLayout(row);
    column->addWidget(m_verdict);
    column->addWidget(m_candidates);
    connect(m_question, &QLineEdit::returnPressed, this, &TrialPane::submit);
    connect(m_who, &QComboBox::currentIndexChanged, this, &TrialPane::submit);
}

void TrialPane::ask(const QString &question)
{
    m_question->setText(question);
    submit();
}

void TrialPane::askAgain()
{
    if (m_verdict->isVisibleTo(this))
        submit();
}

void TrialPane::submit()
{
    if (const QString question = m_question->text().trimmed(); !question.isEmpty())
        Q_EMIT asked(question, static_cast<StayStanding>(m_who->currentData().toInt()));
}

void TrialPane::focusQuestion()
{
    m_question->setFocus(Qt::OtherFocusReason);
    m_question->selectAll();
}

void TrialPane::present(const KnowledgeTrial &trial)
{
    QStringList verdict{originSentence(originOf(trial))};
    if (!trial.asks)
        verdict << tr("It reads like a complaint, a fault or thanks, which is not answered from what the house knows.");
    if (!trial.answer.isEmpty())
        verdict << tr("The guest reads (%1): %2").arg(languageName(trial.language), trial.answer);
    m_verdict->setInk(trial.handedOver ? InkLabel::Ink::Soon : InkLabel::Ink::Text);
    m_verdict->setText(verdict.join(u'\n'));
    QStringList lines;
    for (const KnowledgeTrial::Candidate &one : trial.candidates)
        lines << candidateLine(one, trial.threshold);
    m_candidates->setText(lines.isEmpty() ? tr("Nothing the house knows is near it.") : lines.join(u'\n'));
    m_verdict->show();
    m_candidates->show();
}

void TrialPane::fail(const QString &why)
{
    m_verdict->setInk(InkLabel::Ink::Breach);
    m_verdict->setText(why);
    m_verdict->show();
    m_candidates->hide();
}

} // namespace bellhop::ui
