// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/knowledge_details.h"

#include "ui/admin/knowledge_words.h"
#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/style.h"
#include "ui/kit/theme.h"
#include "ui/kit/widgets.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace bellhop::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

InkLabel *wrapped(InkLabel::Ink ink, const QString &name, QWidget *parent)
{
    auto *label = new InkLabel(ink, parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

KnowledgeDetails::KnowledgeDetails(QWidget *parent)
    : QWidget(parent)
    , m_title(wrapped(InkLabel::Ink::Text, u"knowledgeTitle"_s, this))
    , m_facts(wrapped(InkLabel::Ink::Secondary, u"knowledgeFacts"_s, this))
    , m_answer(new QLabel(this))
    , m_fallback(wrapped(InkLabel::Ink::Faint, u"knowledgeFallback"_s, this))
    , m_asks(wrapped(InkLabel::Ink::Secondary, u"knowledgeAsks"_s, this))
    , m_warning(wrapped(InkLabel::Ink::Breach, u"knowledgeWarning"_s, this))
    , m_hint(wrapped(InkLabel::Ink::Faint, u"knowledgeHint"_s, this))
    , m_edit(new QPushButton(icon(u"pencil"), tr("Change"), this))
    , m_delete(new QPushButton(icon(u"x"), tr("Delete"), this))
{
    m_title->setFont(sized(font(), 11, QFont::DemiBold));
    m_answer->setObjectName(u"knowledgeAnswer"_s);
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->setWordWrap(true);
    m_answer->setMargin(10);
    m_answer->setAutoFillBackground(true);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_warning->setText(tr("This reads like a door code or a password, and whoever asks is told it."));
    m_edit->setObjectName(u"editKnowledgeButton"_s);
    m_edit->setToolTip(tr("Change it (Enter)"));
    m_delete->setObjectName(u"deleteKnowledgeButton"_s);
    m_delete->setToolTip(tr("Delete it (Del)"));
    for (QPushButton *button : {m_edit, m_delete})
        setButtonLook(*button, ButtonLook::Quiet);
    connect(m_edit, &QPushButton::clicked, this, &KnowledgeDetails::editWanted);
    connect(m_delete, &QPushButton::clicked, this, &KnowledgeDetails::deleteWanted);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_edit);
    foot->addStretch(1);
    foot->addWidget(m_delete);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (QWidget *part :
        std::initializer_list<QWidget *>{m_title, m_facts, m_warning, m_answer, m_fallback, m_asks, m_hint})
        column->addWidget(part);
    column->addStretch(1);
    column->addLayout(foot);
    dye();
    present({});
}

void KnowledgeDetails::present(const Shown &shown)
{
    const bool there = shown.item != nullptr;
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_facts, m_answer})
        part->setVisible(there);
    for (QPushButton *button : {m_edit, m_delete})
        button->setVisible(there && shown.mayChange);
    m_hint->setText(shown.why);
    m_hint->setVisible(!there);
    if (!there) {
        for (QWidget *part : std::initializer_list<QWidget *>{m_fallback, m_asks, m_warning})
            part->hide();
        return;
    }
    const KnowledgeItem &item = *shown.item;
    const QString language = answeredIn(item, shown.language, shown.house);
    const auto answer = item.answers.find(language);
    m_title->setText(item.titleIn(language));
    m_facts->setText(tr("Told to %1. Valid: %2. %3")
                         .arg(toldToWord(toldTo(item)), validityWord(item),
                             tr("%n answer(s) in %1 days.", nullptr, shown.answers).arg(kKnowledgeDays)));
    m_answer->setText(answer == item.answers.end() ? QString() : answer->second);
    m_answer->setLayoutDirection(language == "ar"_L1 ? Qt::RightToLeft : Qt::LeftToRight);
    m_answer->setAccessibleName(tr("The guest will read: %1").arg(m_answer->text()));
    const bool falls = language != shown.language;
    m_fallback->setText(tr("There is no text in %1, so such guests read the one in %2.")
                            .arg(languageName(shown.language), languageName(language)));
    m_fallback->setVisible(falls);
    const auto asks = item.cues.find(language);
    const QStringList lines = asks == item.cues.end() ? QStringList() : asks->second;
    m_asks->setText(tr("Guests ask:\n%1").arg(lines.join(u'\n')));
    m_asks->setVisible(!lines.isEmpty());
    m_warning->setVisible(givesCodeAway(item));
}

void KnowledgeDetails::dye()
{
    QPalette own;
    own.setColor(QPalette::Window, themeOf(palette()).ourBubble);
    m_answer->setPalette(own);
}

void KnowledgeDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dye();
}

} // namespace bellhop::ui
