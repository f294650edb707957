// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/insight.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace bellhop::ui {

class InkLabel;

/// What the assistant would answer, over the writing box: taken into it with one key, or put aside. Never sent by
/// itself. GUI thread.
class SuggestionStrip final : public QFrame
{
    Q_OBJECT
public:
    explicit SuggestionStrip(QWidget *parent = nullptr);

    /// Hidden where there is none, and for one that was taken or put aside before.
    void present(const Suggestion &suggestion);
    /// Nothing else is being written, so it may be seen. Off at first.
    void setRoom(bool room);
    [[nodiscard]] bool isOffered() const;
    void take();

Q_SIGNALS:
    void taken(const QString &text);
    void offeredChanged(bool offered);
    /// The item of the house's knowledge that it comes from.
    void sourceWanted(qint64 item);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void putAside();
    void refresh();
    void fit();

    InkLabel *m_title;
    QLabel *m_text;
    QPushButton *m_source;
    Suggestion m_suggestion;
    MessageId m_done; ///< The one taken or put aside.
    bool m_room = false;
    bool m_offered = false;
};

} // namespace bellhop::ui
