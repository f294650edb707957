// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/password_dialog.h"

#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace bellhop::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

QLineEdit *hidden(const QString &name, const QString &label, QFormLayout &form, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    edit->setEchoMode(QLineEdit::Password);
    form.addRow(label, edit);
    return edit;
}

} // namespace

PasswordDialog::PasswordDialog(QWidget *parent)
    : QDialog(parent)
    , m_notice(new NoticeBar(this))
    , m_go(new QPushButton(tr("Change the password"), this))
{
    setObjectName(u"passwordDialog"_s);
    setWindowTitle(tr("Change your password"));
    setMinimumWidth(420);
    auto *column = new QVBoxLayout(this);
    auto *form = new QFormLayout;
    m_current = hidden(u"currentPassword"_s, tr("Password until now"), *form, this);
    m_next = hidden(u"newPassword"_s, tr("New password"), *form, this);
    m_repeated = hidden(u"repeatedPassword"_s, tr("New password again"), *form, this);
    m_go->setObjectName(u"changePasswordButton"_s);
    m_go->setDefault(true);
    setButtonLook(*m_go, ButtonLook::Primary);
    m_notice->setObjectName(u"passwordNotice"_s);
    column->addLayout(form);
    column->addWidget(m_notice);
    column->addWidget(m_go, 0, Qt::AlignRight);
    connect(m_go, &QPushButton::clicked, this, &PasswordDialog::submit);
}

void PasswordDialog::setBusy(bool busy)
{
    for (QLineEdit *edit : {m_current, m_next, m_repeated})
        edit->setEnabled(!busy);
    m_go->setEnabled(!busy);
}

void PasswordDialog::showError(const QString &text)
{
    setBusy(false);
    m_notice->tell(NoticeBar::Tone::Error, text);
    m_current->setFocus(Qt::OtherFocusReason);
}

void PasswordDialog::submit()
{
    if (m_current->text().isEmpty())
        return showError(tr("Your password until now is missing."));
    if (m_next->text().isEmpty())
        return showError(tr("The new password is missing."));
    if (m_next->text() != m_repeated->text())
        return showError(tr("The two new passwords are not the same."));
    if (m_next->text() == m_current->text())
        return showError(tr("The new password is the one you have already."));
    m_notice->clear();
    setBusy(true);
    Q_EMIT submitted(m_current->text(), m_next->text());
}

} // namespace bellhop::ui
