// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/reason_sheet.h"

#include "ui/kit/paint.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

ReasonSheet::ReasonSheet(QWidget *parent)
    : Sheet(parent)
    , m_title(new InkLabel(InkLabel::Ink::Text, this))
    , m_why(new QLineEdit(this))
    , m_error(new InkLabel(InkLabel::Ink::Breach, this))
    , m_do(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(u"reasonSheet"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    m_title->setFont(sized(font(), 11, QFont::DemiBold));
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    m_why->setObjectName(u"reasonEdit"_s);
    m_why->setMaxLength(500);
    m_why->setAccessibleName(tr("The reason"));
    watch(*m_why);
    column->addWidget(m_why);
    auto *foot = new QHBoxLayout;
    m_error->setObjectName(u"reasonError"_s);
    m_error->setWordWrap(true);
    foot->addWidget(m_error, 1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_do);
    column->addLayout(foot);
    m_cancel->setObjectName(u"cancelReasonButton"_s);
    m_cancel->setToolTip(tr("Leave it as it is (Esc)"));
    m_do->setObjectName(u"reasonButton"_s);
    setButtonLook(*m_cancel, ButtonLook::Quiet);
    setButtonLook(*m_do, ButtonLook::Primary);
    connect(m_do, &QPushButton::clicked, this, &ReasonSheet::submit);
    connect(m_cancel, &QPushButton::clicked, this, &ReasonSheet::cancelled);
}

void ReasonSheet::openFor(const QString &title, const QString &reader, const QString &button, const QString &question)
{
    m_title->setText(title);
    setAccessibleName(title);
    m_reader = reader;
    m_why->clear();
    m_asksWhy = question.isEmpty();
    m_why->setAccessibleName(m_asksWhy ? tr("The reason") : question);
    m_why->setPlaceholderText(m_asksWhy ? tr("Why? %1 reads it; the guest does not.").arg(reader) : question);
    m_error->clear();
    m_do->setText(button);
    m_do->setToolTip(tr("%1 (Enter)").arg(button));
    m_do->setEnabled(true);
    show();
    m_why->setFocus(Qt::ShortcutFocusReason);
}

void ReasonSheet::refuse(const QString &message)
{
    m_do->setEnabled(true);
    m_error->setText(message);
}

void ReasonSheet::submit()
{
    if (!m_do->isEnabled())
        return;
    const QString why = m_why->text().trimmed();
    if (why.isEmpty()) {
        m_error->setText(m_asksWhy ? tr("Say why; %1 will read it.").arg(m_reader)
                                   : tr("Write something; %1 will read it.").arg(m_reader));
        m_why->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_error->clear();
    m_do->setEnabled(false); // until it is answered: not twice
    Q_EMIT given(why);
}

} // namespace bellhop::ui
