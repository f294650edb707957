// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/sheet.h"

class QPushButton;

namespace bellhop::ui {

/// Taking a conversation from a colleague: what happens, and the words that they will read. GUI thread.
class ReasonSheet final : public Sheet
{
    Q_OBJECT
public:
    explicit ReasonSheet(QWidget *parent = nullptr);

    /// What would happen, who reads the reason, and the button's word.
    void openFor(const QString &title, const QString &reader, const QString &button);
    /// The desk's no; the words stay.
    void refuse(const QString &message);

Q_SIGNALS:
    void given(const QString &why);

protected:
    void submit() override;

private:
    InkLabel *m_title;
    QLineEdit *m_why;
    InkLabel *m_error;
    QPushButton *m_do;
    QPushButton *m_cancel;
    QString m_reader;
};

} // namespace bellhop::ui
