// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/bulk_bar.h"

#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/widgets.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace bellhop::ui {
using namespace Qt::Literals::StringLiterals;

BulkBar::BulkBar(std::function<BulkChoices()> choices, QWidget *parent)
    : QFrame(parent)
    , m_choices(std::move(choices))
    , m_count(new QLabel(this))
    , m_tools(new QWidget(this))
    , m_words(new QWidget(this))
    , m_edit(new QLineEdit(m_words))
    , m_outcomeRow(new QWidget(this))
    , m_outcome(new InkLabel(InkLabel::Ink::Text, m_outcomeRow))
    , m_undo(new QPushButton(m_outcomeRow))
    , m_dismiss(new QPushButton(tr("OK"), m_outcomeRow))
{
    setObjectName(u"bulkBar"_s);
    setBackgroundRole(QPalette::Window);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(6);
    column->addWidget(m_count);
    auto *tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(2);
    addButton("bulkClaim", tr("Claim all chosen"), u"claim"_s, &BulkBar::claimAll);
    addButton("bulkRelease", tr("Release all chosen to the queue"), u"release"_s, &BulkBar::releaseAll);
    addButton("bulkTag", tr("Tag all chosen…"), u"tag"_s, &BulkBar::openTag);
    addButton("bulkPriority", tr("Change the priority of all chosen…"), u"flag"_s, &BulkBar::openPriority);
    addButton("bulkSnooze", tr("Snooze all chosen…"), u"moon"_s, &BulkBar::openSnooze);
    addButton("bulkOffer", tr("Offer all chosen to a team…"), u"transfer"_s, &BulkBar::openTeams);
    addButton("bulkClose", tr("Close all chosen…"), u"close"_s, &BulkBar::openClosing);
    addButton("bulkNone", tr("Choose none"), u"x"_s, &BulkBar::clearWanted);
    for (QToolButton *button : m_buttons)
        tools->addWidget(button);
    tools->addStretch(1);
    column->addWidget(m_tools);
    auto *words = new QHBoxLayout(m_words);
    words->setContentsMargins(0, 0, 0, 0);
    words->addWidget(m_edit, 1);
    m_edit->setObjectName(u"bulkEdit"_s);
    m_edit->installEventFilter(this);
    m_words->hide();
    column->addWidget(m_words);
    auto *outcome = new QHBoxLayout(m_outcomeRow);
    outcome->setContentsMargins(0, 0, 0, 0);
    outcome->addWidget(m_outcome, 1);
    outcome->addWidget(m_undo);
    outcome->addWidget(m_dismiss);
    m_outcome->setObjectName(u"bulkOutcome"_s);
    m_outcome->setWordWrap(true);
    m_undo->setObjectName(u"bulkUndo"_s);
    m_dismiss->setObjectName(u"bulkDismiss"_s);
    m_dismiss->setAccessibleName(tr("I have read what came of it"));
    m_outcomeRow->hide();
    column->addWidget(m_outcomeRow);
    connect(m_undo, &QPushButton::clicked, this, &BulkBar::undoWanted);
    connect(m_dismiss, &QPushButton::clicked, this, [this] {
        clearOutcome();
        Q_EMIT focusBack();
    });
    refresh();
}

QToolButton *BulkBar::addButton(
    const char *name, const QString &text, const QString &iconName, void (BulkBar::*intent)())
{
    auto *button = new QToolButton(m_tools);
    button->setObjectName(QString::fromLatin1(name));
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    QString plain = text;
    button->setAccessibleName(plain.remove(u'…'));
    button->setToolTip(plain);
    connect(button, &QToolButton::clicked, this, intent);
    m_buttons << button;
    return button;
}

void BulkBar::setCount(int chosen)
{
    m_chosen = chosen;
    if (chosen == 0)
        m_words->hide();
    refresh();
}

void BulkBar::setBusy(bool busy)
{
    m_busy = busy;
    refresh();
}

void BulkBar::refresh()
{
    m_count->setText(m_busy ? tr("%n conversations are being changed …", nullptr, m_chosen)
                            : tr("%n conversations chosen", nullptr, m_chosen));
    m_count->setVisible(m_chosen > 0);
    m_tools->setVisible(m_chosen > 0);
    for (QToolButton *button : m_buttons)
        button->setEnabled(!m_busy);
    setVisible(m_chosen > 0 || !m_outcome->text().isEmpty());
}

void BulkBar::tell(const QString &text, const QString &everything, const QString &undo)
{
    m_outcome->setText(text);
    m_outcome->setToolTip(everything);
    m_outcome->setAccessibleDescription(everything);
    m_undo->setText(undo);
    m_undo->setVisible(!undo.isEmpty());
    m_outcomeRow->show();
    refresh();
}

void BulkBar::clearOutcome()
{
    m_outcome->clear();
    m_outcomeRow->hide();
    refresh();
}

QString BulkBar::outcome() const
{
    return m_outcome->text();
}

void BulkBar::order(const BulkOrder &order)
{
    if (m_busy || m_chosen == 0)
        return;
    clearOutcome();
    Q_EMIT ordered(order);
}

void BulkBar::claimAll()
{
    order({BulkOrder::Kind::Claim, {}, {}, {}, {}, {}});
}

void BulkBar::releaseAll()
{
    order({BulkOrder::Kind::Release, {}, {}, {}, {}, {}});
}

void BulkBar::askWords(BulkOrder asked, const QString &question, const QString &why)
{
    m_asked = std::move(asked);
    m_edit->clear();
    m_edit->setPlaceholderText(question);
    m_edit->setAccessibleName(why);
    m_edit->setToolTip(why);
    m_words->show();
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void BulkBar::submitWords()
{
    QString words = m_edit->text().trimmed();
    if (words.isEmpty())
        return;
    if (m_asked.kind == BulkOrder::Kind::AddTag && words.startsWith(u'-')) {
        m_asked.kind = BulkOrder::Kind::RemoveTag;
        words.remove(0, 1);
    }
    m_asked.text = words;
    m_words->hide();
    order(m_asked);
    Q_EMIT focusBack();
}

bool BulkBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            submitWords();
            return true;
        }
        if (key == Qt::Key_Escape) {
            m_words->hide();
            Q_EMIT focusBack();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void BulkBar::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"bulkMenu"_s);
    for (QToolButton *button : m_buttons)
        connect(menu->addAction(button->icon(), button->accessibleName()), &QAction::triggered, button,
            &QToolButton::click);
    popup(menu, m_tools);
}

void BulkBar::openTag()
{
    askWords({BulkOrder::Kind::AddTag, {}, {}, {}, {}, {}}, tr("Tag, Enter; -tag takes it away"),
        tr("The tag for all chosen conversations; with a minus before it, it is taken away"));
}

void BulkBar::openPriority()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"bulkPriorityMenu"_s);
    for (const Priority priority : {Priority::Urgent, Priority::High, Priority::Normal, Priority::Low})
        connect(menu->addAction(priorityWord(priority)), &QAction::triggered, this, [this, priority] {
            order({BulkOrder::Kind::Priority, {}, priority, {}, {}, {}});
        });
    popup(menu, m_buttons.at(3));
}

void BulkBar::openSnooze()
{
    const Instant now = m_choices().now();
    const QDateTime tomorrow(now.toUtc().toLocalTime().date().addDays(1), QTime(9, 0));
    auto *menu = new QMenu(this);
    menu->setObjectName(u"bulkSnoozeMenu"_s);
    const auto add = [&](const QString &text, Instant until) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, until] {
            order({BulkOrder::Kind::Snooze, {}, {}, until, {}, {}});
        });
    };
    add(tr("For one hour"), now + std::chrono::hours(1));
    add(tr("For three hours"), now + std::chrono::hours(3));
    add(tr("Until tomorrow at 9"), {tomorrow.toMSecsSinceEpoch()});
    popup(menu, m_buttons.at(4));
}

/// Reasons that ask for nothing more; the others are for one conversation at a time.
void BulkBar::openClosing()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"bulkCloseMenu"_s);
    for (const Disposition &disposition : m_choices().taxonomy.dispositions) {
        const bool plain = !disposition.needsReservation && !disposition.needsNotes;
        QAction *action = menu->addAction(
            plain ? disposition.label : tr("%1: needs more, close one by one").arg(disposition.label));
        action->setEnabled(plain);
        connect(action, &QAction::triggered, this, [this, code = disposition.code] {
            order({BulkOrder::Kind::Close, {}, {}, {}, code, {}});
        });
    }
    popup(menu, m_buttons.at(6));
}

void BulkBar::openTeams()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"bulkOfferMenu"_s);
    for (const TeamCard &team : m_choices().teams)
        connect(menu->addAction(team.name), &QAction::triggered, this, [this, team] {
            askWords({BulkOrder::Kind::Offer, {}, {}, {}, {}, team.id}, tr("What %1 should know, Enter").arg(team.name),
                tr("The note that goes with every offer to %1").arg(team.name));
        });
    if (menu->isEmpty())
        menu->addAction(tr("There are no teams"))->setEnabled(false);
    popup(menu, m_buttons.at(5));
}

void BulkBar::popup(QMenu *menu, QWidget *below)
{
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(below->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

} // namespace bellhop::ui
