// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/content.h"
#include "core/model/message.h"
#include "core/model/people.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace bellhop::ui {

class InkLabel;

/// A question with its answers, one a line ("Suite | with sea view"): up to three short ones are buttons, more or
/// longer ones a list that `label` opens.
[[nodiscard]] Interactive choicesOf(const QString &lines, const QString &label);

/// Writing what is more than text: a place, somebody's contact, a question with answers to press. Takes the composer's
/// place; Enter in the last field or Ctrl+Enter sends, Esc leaves. What the channel would not take is said before it
/// leaves. Sends nothing itself. GUI thread.
class MessageForm final : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Place, Contact, Choices };
    explicit MessageForm(QWidget *parent = nullptr);

    /// Empty fields for one message on a channel of this provider.
    /// `answering`: what it is an answer to, for people; empty: nothing.
    void present(Kind kind, Provider provider, const QString &answering = {});
    void focusFirst();
    /// The relay's no; everything that was filled in stays.
    void refuse(const QString &message);

Q_SIGNALS:
    void placeWanted(const bellhop::Place &place);
    void contactWanted(const bellhop::ContactCard &card);
    void choicesWanted(const QString &text, const bellhop::Interactive &choices);
    void cancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QLineEdit *line(const QString &name, const QString &label, const QString &example);
    QPlainTextEdit *box(const QString &name, const QString &label, const QString &example, int rows);
    void makeFields();
    void showChoices();
    void submit();
    void submitPlace();
    void submitContact();
    void submitChoices();
    /// What the channel says to it beforehand; true when it may go.
    bool fits(MessageKind kind, const QString &text, const MessageContent &content);
    [[nodiscard]] QString text(const char *field) const;

    Kind m_kind = Kind::Place;
    Provider m_provider = Provider::Meta;
    InkLabel *m_title;
    InkLabel *m_quote;
    QWidget *m_home;
    QFormLayout *m_form = nullptr;
    InkLabel *m_hint;
    InkLabel *m_error;
    QPushButton *m_cancel;
    QPushButton *m_send;
    QWidget *m_first = nullptr;
    QWidget *m_last = nullptr;
};

} // namespace bellhop::ui
