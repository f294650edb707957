// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/transfer/offer_words.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

#include <functional>

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;

namespace bellhop::ui {

class InkLabel;

/// Across the window while somebody offers this agent a conversation, or asks for advice about one: who, which guest,
/// why, how long is left, and the answers. The one that ends first is shown. Never takes the focus by itself. GUI
/// thread.
class OfferBar final : public QFrame
{
    Q_OBJECT
public:
    /// What can be done about it; their keys stand on the buttons.
    struct Answers {
        QAction *accept;
        QAction *decline;
        QAction *look;
    };

    OfferBar(std::function<Instant()> now, const Answers &answers, QWidget *parent = nullptr);

    void present(std::vector<Ask> asks);
    /// The one on the screen; null: none.
    [[nodiscard]] const Ask *shown() const;
    /// Opens the field for the words that go with a refusal.
    void askWhy();
    /// The desk's no.
    void refuse(const QString &message);

Q_SIGNALS:
    void declined(const QString &why); ///< The one on the screen.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange(const Answers &answers);
    void showFirst();
    void showTime();
    void submitWhy();
    void stopAsking();

    std::function<Instant()> m_now;
    std::vector<Ask> m_asks;
    QLabel *m_title;
    InkLabel *m_reason;
    InkLabel *m_error;
    InkLabel *m_left;
    QWidget *m_answers;
    QWidget *m_question;
    QLineEdit *m_why;
    QPushButton *m_send;
    QPointer<QWidget> m_before; ///< Where the person was when they began to decline.
    QTimer m_second;
    std::pair<Ask::What, qint64> m_told; ///< What was read out.
};

} // namespace bellhop::ui
