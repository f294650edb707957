// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/template_details.h"

#include "core/model/template_fill.h"
#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/style.h"
#include "ui/kit/template_words.h"
#include "ui/kit/widgets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace bellhop::ui {
using namespace Qt::Literals::StringLiterals;

TemplateDetails::TemplateDetails(QWidget *parent)
    : QWidget(parent)
    , m_title(new InkLabel(InkLabel::Ink::Text, this))
    , m_reason(new InkLabel(InkLabel::Ink::Breach, this))
    , m_preview(new QLabel(this))
    , m_hint(new InkLabel(InkLabel::Ink::Secondary, this))
{
    m_title->setObjectName(u"templateTitle"_s);
    m_title->setFont(sized(font(), 11, QFont::DemiBold));
    m_title->setWordWrap(true);
    m_reason->setObjectName(u"templateReason"_s);
    m_hint->setObjectName(u"templateHint"_s);
    m_preview->setObjectName(u"templateWords"_s);
    m_preview->setTextFormat(Qt::RichText);
    m_preview->setMargin(10);
    for (QLabel *label : {static_cast<QLabel *>(m_reason), static_cast<QLabel *>(m_hint), m_preview})
        label->setWordWrap(true);
    m_edit = button("editTemplateButton", tr("Change"), u"pencil", tr("Change it and hand it in again (Enter)"));
    m_copy = button("copyTemplateButton", tr("Copy"), u"copy", tr("A new one that begins with these words"));
    m_delete = button("deleteTemplateButton", tr("Delete"), u"x", tr("Delete it at the provider (Del)"));
    connect(m_edit, &QPushButton::clicked, this, &TemplateDetails::editWanted);
    connect(m_copy, &QPushButton::clicked, this, &TemplateDetails::copyWanted);
    connect(m_delete, &QPushButton::clicked, this, &TemplateDetails::deleteWanted);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_edit);
    foot->addWidget(m_copy);
    foot->addStretch(1);
    foot->addWidget(m_delete);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_reason),
             static_cast<QWidget *>(m_preview), static_cast<QWidget *>(m_hint)})
        column->addWidget(part);
    column->addStretch(1);
    column->addLayout(foot);
    present(nullptr, {});
}

QPushButton *TemplateDetails::button(const char *name, const QString &text, QStringView picture, const QString &tip)
{
    auto *made = new QPushButton(icon(picture), text, this);
    made->setObjectName(QString::fromLatin1(name));
    made->setToolTip(tip);
    setButtonLook(*made, ButtonLook::Quiet);
    return made;
}

void TemplateDetails::present(const TemplateCard *card, const QString &why)
{
    const bool there = card != nullptr && card->known.status != "gone"_L1;
    for (QPushButton *part : {m_edit, m_delete})
        part->setVisible(there);
    m_copy->setVisible(card != nullptr);
    m_preview->setVisible(card != nullptr);
    m_title->setVisible(card != nullptr);
    m_hint->setText(card == nullptr ? why
            : there                 ? QString()
                                    : tr("It is no longer at the provider and is kept for what was sent with it."));
    m_hint->setVisible(!m_hint->text().isEmpty());
    m_reason->setText(card != nullptr ? card->known.reason : QString());
    m_reason->setVisible(!m_reason->text().isEmpty());
    m_shown = card != nullptr ? card->known : ProviderTemplate();
    if (card == nullptr)
        return;
    m_title->setText(
        tr("%1 · %2 · %3").arg(card->known.name, card->known.language, templateStatusWord(card->known.status)));
    showWords();
}

void TemplateDetails::showWords()
{
    const Theme &t = themeOf(palette());
    QPalette own;
    own.setColor(QPalette::Window, t.ourBubble);
    m_preview->setPalette(own);
    m_preview->setAutoFillBackground(true);
    m_preview->setText(previewHtml(previewOf(m_shown, {}), t));
    m_preview->setAccessibleName(tr("The guest will read: %1").arg(m_shown.structure.body));
}

void TemplateDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_shown.name.isEmpty())
        showWords();
}

} // namespace bellhop::ui
