// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace bellhop::ui {

class NoticeBar;

/// Asks for the present password and twice for the new one; the program answers with `showError` or by closing it.
/// Parts: currentPassword, newPassword, repeatedPassword, changePasswordButton, passwordNotice. GUI thread.
class PasswordDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit PasswordDialog(QWidget *parent = nullptr);

    void showError(const QString &text); ///< What happened and the next step; the form is back.

Q_SIGNALS:
    void submitted(const QString &current, const QString &next);

private:
    void submit();
    void setBusy(bool busy);

    QLineEdit *m_current, *m_next, *m_repeated;
    NoticeBar *m_notice;
    QPushButton *m_go;
};

} // namespace bellhop::ui
