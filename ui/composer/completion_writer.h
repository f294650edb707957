// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QKeyEvent;
class QTextEdit;

namespace bellhop::ui {

class CompletionPopup;

/// What is put into the writing box from a list while one types: arrows choose, Enter or Tab puts it in, Esc closes.
/// The derived class knows when the list opens, what it holds and what is put in. GUI thread, owned by the composer.
class CompletionWriter : public QObject
{
    Q_OBJECT
public:
    /// Off: what opens the list is a letter like others.
    void setActive(bool active);
    void close();

protected:
    CompletionWriter(QTextEdit &edit, CompletionPopup &popup, QWidget &composer);

    /// The text or the cursor changed.
    virtual void follow() = 0;
    /// The chosen line goes into the text, from `m_from` to the cursor.
    virtual void insert() = 0;
    /// A key that opens the list or is wanted otherwise; `handle` unset only asks.
    [[nodiscard]] virtual bool handleOwnKey(const QKeyEvent &key, bool handle);

    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] bool isActive() const { return m_active; }
    [[nodiscard]] QTextEdit &edit() const { return m_edit; }
    bool eventFilter(QObject *watched, QEvent *event) override;

    int m_from = -1; ///< Where the words that are sought begin, what opened the list included; -1: closed.
    int m_dismissed = -1; ///< Where the list was closed by hand.
    bool m_inserting = false;

private:
    [[nodiscard]] bool wants(const QKeyEvent &key) const;
    [[nodiscard]] bool handleKey(const QKeyEvent &key);
    void changed();

    QTextEdit &m_edit;
    CompletionPopup &m_popup;
    bool m_active = true;
};

} // namespace bellhop::ui
