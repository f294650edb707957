// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/kit/widgets.h"

#include <deque>

namespace bellhop::ui {

/// What happened to conversations that are not on the screen: one sentence at a time, the oldest first, until it was
/// looked at or put away. GUI thread.
class NewsBar final : public QWidget
{
    Q_OBJECT
public:
    explicit NewsBar(QWidget *parent = nullptr);

    /// A later sentence about the same conversation takes the place of an earlier one.
    void tell(NoticeBar::Tone tone, ConversationId about, const QString &text);
    /// It is on the screen now.
    void forget(ConversationId about);
    /// What the sentence on the screen is about; unset: there is none.
    [[nodiscard]] ConversationId about() const;
    [[nodiscard]] QString text() const { return m_bar->text(); }

Q_SIGNALS:
    void changed();
    void showWanted(bellhop::ConversationId about);

private:
    struct Piece {
        NoticeBar::Tone tone;
        ConversationId about;
        QString text;
    };
    void drop(ConversationId about);
    void show();

    std::deque<Piece> m_pieces;
    NoticeBar *m_bar;
};

} // namespace bellhop::ui
