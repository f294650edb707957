// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/snippet.h"

#include <QHash>
#include <QObject>

#include <vector>

class QKeyEvent;
class QTextEdit;

namespace bellhop::ui {

class SnippetPopup;

/// Canned answers in the writing box: "/" at the beginning of a line or Ctrl+; opens the list, arrows choose, Enter or
/// Tab puts the answer in, Esc closes. What is left to be filled in is selected one after the other with Tab and
/// Shift+Tab. GUI thread, owned by the composer.
class SnippetWriter final : public QObject
{
    Q_OBJECT
public:
    SnippetWriter(QTextEdit &edit, QWidget &composer);
    ~SnippetWriter() override;

    void setSnippets(const std::vector<Snippet> &snippets);
    /// By the names of the variables; those without a value are asked for.
    void setValues(const QHash<QString, QString> &values);
    /// Off: a slash is a slash (in notes).
    void setActive(bool active);
    void open(); ///< At the cursor, with everything.
    void close();
    /// Something in the text has still to be filled in: selects it and says what, for people; else empty.
    [[nodiscard]] QString selectUnfilled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] bool handleKey(const QKeyEvent &key);
    [[nodiscard]] bool wants(const QKeyEvent &key) const;
    void follow();
    void insert();
    bool selectGap(bool forward);

    QTextEdit &m_edit;
    SnippetPopup *m_popup;
    QHash<QString, QString> m_values;
    int m_from = -1; ///< Where the words that are sought begin, the slash included; -1: closed.
    int m_dismissed = -1; ///< A slash at which the list was closed by hand.
    bool m_active = true;
    bool m_inserting = false;
};

} // namespace bellhop::ui
