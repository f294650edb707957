// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/card.h"

#include <QIcon>
#include <QList>

#include <functional>

class QLineEdit;
class QListWidget;

namespace bellhop::ui {

/// Something the palette offers.
struct PaletteEntry {
    QString title;
    QString hint; ///< The key, or where the guest is.
    QIcon icon;
    bool enabled = true;
    std::function<void()> act;
};

/// Type a word, press Enter: every action with its key, every guest in sight. Covers nothing else and goes away by
/// itself. GUI thread, owned by the window.
class CommandPalette final : public Card
{
    Q_OBJECT
public:
    explicit CommandPalette(QWidget *window);

    void open(const QList<PaletteEntry> &entries);
    void dismiss();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void take();

    QLineEdit *m_search;
    QListWidget *m_list;
    QList<PaletteEntry> m_entries;
    QWidget *m_before = nullptr;
};

} // namespace bellhop::ui
