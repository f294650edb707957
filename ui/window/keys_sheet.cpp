// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/keys_sheet.h"

#include "ui/kit/dialogs.h"
#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/spoken.h"
#include "ui/kit/style.h"
#include "ui/kit/when_done.h"
#include "ui/kit/widgets.h"
#include "ui/window/actions.h"
#include "ui/window/key_book.h"
#include "ui/window/keys_paper.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QTextDocument>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWidest = 860;

QAction *actionOf(const QTreeWidgetItem *item)
{
    return item == nullptr ? nullptr : item->data(0, Qt::UserRole).value<QAction *>();
}

/// Pressed alone they say nothing yet.
bool isOnlyHeld(int key)
{
    switch (key) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_Super_L:
    case Qt::Key_Super_R:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
    case Qt::Key_unknown:
    case 0:
        return true;
    default:
        return key >= Qt::Key_Dead_Grave && key <= Qt::Key_Dead_Longsolidusoverlay;
    }
}

} // namespace

KeysSheet::KeysSheet(KeyBook &book, Dialogs &dialogs, QWidget *window)
    : Card(window)
    , m_book(book)
    , m_dialogs(dialogs)
    , m_list(new QTreeWidget(this))
    , m_said(new InkLabel(InkLabel::Ink::Secondary, this))
    , m_swap(new QPushButton(tr("Swap them"), this))
    , m_change(new QPushButton(tr("Change"), this))
    , m_reset(new QPushButton(tr("As it came"), this))
    , m_resetAll(new QPushButton(tr("All as they came"), this))
    , m_print(new QPushButton(icon(u"file"), tr("Print, or save as PDF"), this))
    , m_printMenu(new QMenu(this))
{
    setObjectName(u"keysSheet"_s);
    setAccessibleName(tr("All keys"));
    arrange();
    m_list->installEventFilter(this);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, &KeysSheet::catchKey);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] { rest(); });
    connect(m_change, &QPushButton::clicked, this, &KeysSheet::catchKey);
    connect(m_swap, &QPushButton::clicked, this, &KeysSheet::swap);
    connect(m_reset, &QPushButton::clicked, this, &KeysSheet::reset);
    connect(m_resetAll, &QPushButton::clicked, this, &KeysSheet::resetAll);
    connect(m_printMenu->addAction(tr("Print…")), &QAction::triggered, this, &KeysSheet::print);
    connect(m_printMenu->addAction(tr("Save as PDF…")), &QAction::triggered, this, &KeysSheet::save);
    connect(&book, &KeyBook::changed, this, &KeysSheet::fill);
    hide();
}

void KeysSheet::arrange()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 20, 14);
    column->setSpacing(8);
    auto *top = new QHBoxLayout;
    auto *title = new InkLabel(InkLabel::Ink::Text, this);
    title->setText(tr("All keys"));
    title->setFont(sized(font(), 13, QFont::DemiBold));
    auto *close = new QPushButton(icon(u"x"), QString(), this);
    close->setObjectName(u"closeKeysButton"_s);
    close->setAccessibleName(tr("Close the list of keys"));
    close->setToolTip(tr("Close (Esc)"));
    setButtonLook(*close, ButtonLook::Quiet);
    connect(close, &QPushButton::clicked, this, &KeysSheet::dismiss);
    top->addWidget(title, 1);
    top->addWidget(m_print);
    top->addWidget(close);
    column->addLayout(top);
    m_list->setObjectName(u"keysList"_s);
    m_list->setAccessibleName(tr("Commands and their keys"));
    m_list->setColumnCount(3);
    m_list->setHeaderLabels({tr("Command"), tr("Keys"), tr("Came with")});
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(0);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAllColumnsShowFocus(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setSectionsMovable(false);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    column->addWidget(m_list, 1);
    auto *saying = new QHBoxLayout;
    m_said->setObjectName(u"keysSaid"_s);
    m_said->setWordWrap(true);
    m_said->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_swap->setObjectName(u"swapKeysButton"_s);
    setButtonLook(*m_swap, ButtonLook::Primary);
    saying->addWidget(m_said, 1);
    saying->addWidget(m_swap);
    column->addLayout(saying);
    auto *foot = new QHBoxLayout;
    m_change->setObjectName(u"changeKeyButton"_s);
    m_change->setAccessibleName(tr("Give the chosen command another key"));
    m_change->setToolTip(tr("Give the chosen command another key (Enter)"));
    m_reset->setObjectName(u"resetKeyButton"_s);
    m_reset->setAccessibleName(tr("Give the chosen command the keys it came with"));
    m_reset->setToolTip(tr("Give the chosen command the keys it came with (Delete)"));
    m_resetAll->setObjectName(u"resetKeysButton"_s);
    m_resetAll->setAccessibleName(tr("Give every command the keys it came with"));
    m_resetAll->setToolTip(m_resetAll->accessibleName());
    m_print->setObjectName(u"printKeysButton"_s);
    m_print->setMenu(m_printMenu);
    setButtonLook(*m_print, ButtonLook::Quiet);
    m_printMenu->setObjectName(u"printKeysMenu"_s);
    foot->addWidget(m_change);
    foot->addWidget(m_reset);
    foot->addStretch(1);
    foot->addWidget(m_resetAll);
    column->addLayout(foot);
}

void KeysSheet::open()
{
    if (isHidden())
        m_before = QApplication::focusWidget();
    const QSize size = QSize(kWidest, parentWidget()->height()).boundedTo(parentWidget()->size() - QSize(32, 32));
    setGeometry(QRect(
        QPoint((parentWidget()->width() - size.width()) / 2, (parentWidget()->height() - size.height()) / 2), size));
    fill();
    rest();
    show();
    raise();
    m_list->setFocus(Qt::PopupFocusReason);
}

void KeysSheet::openPrinting()
{
    open();
    m_printMenu->popup(m_print->mapToGlobal(QPoint(0, m_print->height())));
}

void KeysSheet::dismiss()
{
    rest();
    hide();
    if (m_before != nullptr && m_before->isVisible())
        m_before->setFocus(Qt::PopupFocusReason);
}

void KeysSheet::fill()
{
    const QSignalBlocker quiet(m_list);
    const QAction *before = chosen();
    const Theme &t = themeOf(palette());
    m_list->clear();
    for (const KeyLines &group : m_book.lines()) {
        auto *head = new QTreeWidgetItem(m_list, {group.title});
        head->setFlags(Qt::NoItemFlags);
        head->setFont(0, sized(font(), 10, QFont::DemiBold));
        head->setForeground(0, t.secondary);
        head->setFirstColumnSpanned(true);
        for (const KeyLine &line : group.lines) {
            auto *item = new QTreeWidgetItem(m_list, {line.what, line.keys, line.usual});
            item->setData(0, Qt::UserRole, QVariant::fromValue(line.action));
            item->setData(0, Qt::AccessibleTextRole, u"%1, %2"_s.arg(line.what, line.keys));
            item->setForeground(1, line.usual.isEmpty() ? t.text : t.accent);
            item->setForeground(2, t.faint);
        }
    }
    choose(before);
}

QAction *KeysSheet::chosen() const
{
    return actionOf(m_list->currentItem());
}

void KeysSheet::choose(const QAction *action)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        if (item->flags() & Qt::ItemIsSelectable && (action == nullptr || actionOf(item) == action))
            return m_list->setCurrentItem(item);
    }
}

/// Nothing is asked any more.
void KeysSheet::rest(const QString &said)
{
    m_catching = false;
    m_taker = nullptr;
    m_swap->hide();
    const QAction *action = chosen();
    m_change->setEnabled(action != nullptr);
    m_reset->setEnabled(action != nullptr && m_book.isOwn(*action));
    say(!said.isEmpty()         ? said
            : action == nullptr ? tr("This key is always the same.")
                                : tr("Enter gives the chosen command another key, Delete the keys it came with."));
}

void KeysSheet::say(const QString &text, bool problem)
{
    m_said->setInk(problem ? InkLabel::Ink::Breach : InkLabel::Ink::Secondary);
    m_said->setText(text);
    QAccessibleEvent event(m_said, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void KeysSheet::catchKey()
{
    const QAction *action = chosen();
    if (action == nullptr)
        return;
    rest();
    m_catching = true;
    m_list->setFocus(Qt::OtherFocusReason);
    say(tr("Press the new key for “%1”. Esc leaves it as it is.").arg(nameOf(*action)));
}

void KeysSheet::take(const QKeyEvent &event)
{
    if (isOnlyHeld(event.key()))
        return;
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    const QKeySequence key(QKeyCombination(modifiers, static_cast<Qt::Key>(event.key())));
    if (event.key() == Qt::Key_Escape && modifiers == Qt::NoModifier)
        return rest();
    const QString refusal = m_book.refusal(key);
    if (!refusal.isEmpty())
        return say(
            tr("%1 cannot be used. %2 Press another one, or Esc.").arg(key.toString(QKeySequence::NativeText), refusal),
            true);
    tryKeys(*chosen(), {key});
}

/// At once where they are free; where they are not it asks first.
void KeysSheet::tryKeys(QAction &action, const QList<QKeySequence> &keys)
{
    const QList<QAction *> holders = m_book.holders(action, keys);
    if (holders.isEmpty()) {
        m_book.give(action, keys);
        return rest(tr("“%1” is now on %2.").arg(nameOf(action), keyNames(keys)));
    }
    QStringList names;
    for (const QAction *holder : holders)
        names << tr("“%1”").arg(nameOf(*holder));
    rest();
    m_taker = &action;
    m_wanted = keys;
    const QString gets = action.shortcuts().isEmpty() ? tr("no key") : keyNames({action.shortcut()});
    say(tr("%1 is already used by %2. Swap them? It gets %3 instead. Esc leaves all as it is.")
            .arg(keyNames(keys), names.join(tr(", ")), gets),
        true);
    m_swap->show();
    m_swap->setFocus(Qt::OtherFocusReason);
}

void KeysSheet::swap()
{
    if (m_taker == nullptr)
        return;
    QAction &taker = *m_taker;
    m_list->setFocus(Qt::OtherFocusReason);
    m_book.give(taker, m_wanted);
    rest(tr("“%1” is now on %2.").arg(nameOf(taker), keyNames(taker.shortcuts())));
}

void KeysSheet::reset()
{
    QAction *action = chosen();
    if (action != nullptr && m_book.isOwn(*action))
        tryKeys(*action, m_book.usual(*action));
}

void KeysSheet::resetAll()
{
    if (!m_dialogs.confirm(this, tr("All keys as they came"),
            tr("Every command gets the keys it came with; your own are forgotten."), tr("As they came")))
        return;
    m_book.resetAll();
    rest(tr("Every command has the keys it came with."));
}

void KeysSheet::save()
{
    const QString path = m_dialogs.askSavePath(this, tr("Save the keys as PDF"), u"bellhop-keys.pdf"_s);
    if (path.isEmpty())
        return;
    const auto written = QtConcurrent::run([lines = m_book.lines(), path] { return saveKeys(lines, path); });
    whenDone(written, this, [this, path](const Status &status) {
        if (!status.ok())
            return say(tr("Not saved. %1").arg(spoken(status.error())), true);
        say(tr("Saved to %1.").arg(path));
    });
}

void KeysSheet::print()
{
    QTextDocument document;
    writeKeys(m_book.lines(), document);
    if (m_dialogs.print(this, keysTitle(), document))
        say(tr("The keys are with the printer."));
}

bool KeysSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return Card::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (m_catching) { // whatever it does otherwise
        event->accept();
        if (event->type() == QEvent::KeyPress)
            take(*key);
        return true;
    }
    if (event->type() != QEvent::KeyPress || key->modifiers() & ~Qt::KeypadModifier)
        return Card::eventFilter(watched, event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        catchKey();
        return true;
    }
    if (key->key() == Qt::Key_Delete) {
        reset();
        return true;
    }
    return Card::eventFilter(watched, event);
}

void KeysSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return Card::keyPressEvent(event);
    if (m_taker == nullptr)
        return dismiss();
    m_list->setFocus(Qt::OtherFocusReason);
    rest();
}

void KeysSheet::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && isVisible())
        fill();
}

} // namespace bellhop::ui
