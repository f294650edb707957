// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

class QMenu;

namespace bellhop::ui {

/// The box one writes in. Grows from two lines to ten; Enter sends (never inside an input-method composition),
/// Shift+Enter breaks the line, pasting is always plain. GUI thread.
class ComposerEdit final : public QTextEdit
{
    Q_OBJECT
public:
    explicit ComposerEdit(QWidget *parent = nullptr);

    /// The ground and ink of notes.
    void setNoteGround(bool note);
    /// Off: Enter breaks the line and Ctrl+Enter sends.
    void setEnterSends(bool sends) { m_enterSends = sends; }
    /// On: Tab says so instead of leaving the box.
    void setTabTakes(bool takes) { m_tabTakes = takes; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void tabbed();
    void submitted(bool andNext);
    /// A picture was pasted, as PNG.
    void picturePasted(const QByteArray &png);
    /// Files were pasted or dropped.
    void filesGiven(const QStringList &paths);
    /// About to be shown, for this place in the text.
    void menuOpened(QMenu &menu, int position);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void grow();
    void dye();

    bool m_composing = false;
    bool m_enterSends = true;
    bool m_tabTakes = false;
    bool m_note = false;
    bool m_dyeing = false;
};

} // namespace bellhop::ui
