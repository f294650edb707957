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

    /// What would happen, who reads the words, and the button's word. `question`: another than why, for the empty
    /// field.
    void openFor(const QString &title, const QString &reader, const QString &button, const QString &question = {});
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
    bool m_asksWhy = true;
};

} // namespace bellhop::ui
