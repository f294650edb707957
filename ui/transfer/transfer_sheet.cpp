// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/transfer_sheet.h"

#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int kChoiceRole = Qt::UserRole; // its place among the choices
constexpr std::array kReasons{TransferReason::Language, TransferReason::Specialist, TransferReason::Complaint,
    TransferReason::ShiftEnds, TransferReason::Workload, TransferReason::Other};

/// What stands on the sheet for each purpose.
struct SheetWords {
    QString title; ///< With the guest's name to come.
    QString note;
    QString noteMissing;
    QString hint;
    QString button;
    QString busy;
    QString buttonTip;
    QString cancelTip;
    QStringView icon;
};

SheetWords wordsFor(TransferSheet::Purpose purpose)
{
    const QString known = TransferSheet::tr("What they have to know (the guest does not see it)");
    const QString missing = TransferSheet::tr("Write what they have to know.");
    switch (purpose) {
    case TransferSheet::Purpose::Consult:
        return {TransferSheet::tr("Ask somebody for advice about %1"),
            TransferSheet::tr("What you want to know (the guest does not see it)"),
            TransferSheet::tr("Write what you want to know."),
            TransferSheet::tr("It stays yours. They have %1 s to answer; then they read along and you write to each "
                              "other, unseen by the guest.")
                .arg(kOfferLife.count()),
            TransferSheet::tr("Ask"), TransferSheet::tr("Asking…"), TransferSheet::tr("Ask for advice (Enter)"),
            TransferSheet::tr("Ask nobody (Esc)"), u"users"};
    case TransferSheet::Purpose::HandOver:
        return {TransferSheet::tr("Hand %1 over"), known, missing,
            TransferSheet::tr("It is theirs at once: they gave advice and know it."), TransferSheet::tr("Hand over"),
            TransferSheet::tr("Handing over…"), TransferSheet::tr("Hand it over (Enter)"),
            TransferSheet::tr("Keep it (Esc)"), u"transfer"};
    case TransferSheet::Purpose::Offer:
        break;
    }
    return {TransferSheet::tr("Offer %1 to somebody"), known, missing,
        TransferSheet::tr("It stays yours until somebody accepts; they have %1 s to answer.").arg(kOfferLife.count()),
        TransferSheet::tr("Offer"), TransferSheet::tr("Offering…"), TransferSheet::tr("Offer it (Enter)"),
        TransferSheet::tr("Keep it (Esc)"), u"transfer"};
}

} // namespace

TransferSheet::TransferSheet(QWidget *parent)
    : Sheet(parent)
    , m_title(new InkLabel(InkLabel::Ink::Text, this))
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_reason(new QComboBox(this))
    , m_note(new QPlainTextEdit(this))
    , m_noteLabel(fieldLabel())
    , m_hint(fieldLabel())
    , m_error(new InkLabel(InkLabel::Ink::Breach, this))
    , m_offer(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(u"transferSheet"_s);
    setAccessibleName(tr("Offer the conversation to somebody"));
    arrange();
    m_reason->addItem(tr("Choose the reason"));
    for (const TransferReason reason : kReasons)
        m_reason->addItem(transferReasonWord(reason), static_cast<int>(reason));
    pair(*m_search, *m_list, false);
    watch(*m_reason);
    watch(*m_note);
    connect(m_search, &QLineEdit::textChanged, this, &TransferSheet::fill);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &TransferSheet::submit);
    connect(m_offer, &QPushButton::clicked, this, &TransferSheet::submit);
    connect(m_cancel, &QPushButton::clicked, this, &TransferSheet::cancelled);
}

void TransferSheet::arrange()
{
    QGridLayout *grid = makeColumns();
    m_title->setFont(sized(font(), 11, QFont::DemiBold));
    grid->addWidget(m_title, 0, 0, 1, 2);
    grid->addWidget(m_search, 1, 0);
    grid->addWidget(m_list, 2, 0, 4, 1);
    grid->addWidget(m_reason, 1, 1);
    grid->addWidget(m_noteLabel, 2, 1);
    grid->addWidget(m_note, 3, 1);
    m_hint->setWordWrap(true);
    grid->addWidget(m_hint, 4, 1);
    grid->setRowStretch(5, 1);
    grid->addLayout(foot(*m_error, *m_cancel, *m_offer), 6, 0, 1, 2);
    m_search->setObjectName(u"transferSearch"_s);
    m_search->setPlaceholderText(tr("A colleague or a team"));
    m_search->setAccessibleName(tr("Find a colleague or a team"));
    dressList(*m_list, u"transferList"_s, tr("Colleagues and teams"), 160);
    m_reason->setObjectName(u"transferReason"_s);
    m_reason->setAccessibleName(tr("Why it is offered"));
    m_note->setObjectName(u"transferNote"_s);
    m_note->setAccessibleName(tr("What they have to know"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(70);
    m_note->setFrameShape(QFrame::StyledPanel);
    m_error->setObjectName(u"transferError"_s);
    m_offer->setObjectName(u"offerButton"_s);
    m_cancel->setObjectName(u"cancelTransferButton"_s);
}

void TransferSheet::openFor(Purpose purpose, const QueueRow &row, std::vector<TransferChoice> choices)
{
    m_purpose = purpose;
    const SheetWords words = wordsFor(purpose);
    m_title->setText(words.title.arg(row.guestName));
    m_noteLabel->setText(words.note);
    m_hint->setText(words.hint);
    m_offer->setIcon(iconOnAccent(words.icon));
    m_offer->setToolTip(words.buttonTip);
    m_cancel->setToolTip(words.cancelTip);
    m_list->clear(); // nobody is chosen beforehand
    m_choices = std::move(choices);
    m_search->clear();
    fill();
    m_reason->setCurrentIndex(0);
    m_note->clear();
    m_error->clear();
    setBusy(false);
    show();
    m_search->setFocus(Qt::ShortcutFocusReason);
}

void TransferSheet::fillIn(TransferReason reason, const QString &note)
{
    m_list->setCurrentRow(0);
    m_reason->setCurrentIndex(m_reason->findData(static_cast<int>(reason)));
    m_note->setPlainText(note);
    m_note->selectAll();
    m_note->setFocus(Qt::ShortcutFocusReason);
}

void TransferSheet::setChoices(std::vector<TransferChoice> choices)
{
    if (choices == m_choices)
        return;
    const TransferChoice *before = chosen();
    const sync::TransferTarget kept = before != nullptr ? before->target : sync::TransferTarget();
    m_choices = std::move(choices);
    m_list->clear();
    fill();
    for (int row = 0; row < m_list->count(); ++row) {
        const int at = m_list->item(row)->data(kChoiceRole).toInt();
        if (at < 0)
            continue;
        const TransferChoice &choice = m_choices[static_cast<std::size_t>(at)];
        if (choice.target == kept && choice.there)
            m_list->setCurrentRow(row);
    }
}

void TransferSheet::refuse(const QString &message)
{
    setBusy(false);
    m_error->setText(message);
}

void TransferSheet::setBusy(bool busy)
{
    m_offer->setEnabled(!busy);
    const SheetWords words = wordsFor(m_purpose);
    m_offer->setText(busy ? words.busy : words.button);
}

void TransferSheet::fill()
{
    const QString wanted = m_search->text().trimmed();
    const QListWidgetItem *current = m_list->currentItem();
    const int before = current != nullptr ? current->data(kChoiceRole).toInt() : -1;
    m_list->clear();
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        const TransferChoice &choice = m_choices[i];
        if (!choice.name.contains(wanted, Qt::CaseInsensitive))
            continue;
        auto *item = new QListWidgetItem(tr("%1  ·  %2").arg(choice.name, choice.about), m_list);
        item->setData(kChoiceRole, static_cast<int>(i));
        item->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(choice.name, choice.about));
        item->setIcon(icon(choice.target.team.isSet() ? u"users" : u"user"));
        item->setSizeHint({100, 26});
        if (!choice.there)
            item->setFlags(Qt::NoItemFlags);
        else if (static_cast<int>(i) == before || (!wanted.isEmpty() && m_list->currentRow() < 0))
            m_list->setCurrentItem(item);
    }
    if (m_list->count() > 0)
        return;
    auto *nobody = new QListWidgetItem(
        m_choices.empty() ? tr("Nobody else serves this property.") : tr("Nobody of that name serves this property."),
        m_list);
    nobody->setFlags(Qt::NoItemFlags);
    nobody->setData(kChoiceRole, -1);
}

const TransferChoice *TransferSheet::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    const int at = item != nullptr ? item->data(kChoiceRole).toInt() : -1;
    return at < 0 || static_cast<std::size_t>(at) >= m_choices.size() || !m_choices[static_cast<std::size_t>(at)].there
        ? nullptr
        : &m_choices[static_cast<std::size_t>(at)];
}

QWidget *TransferSheet::missing() const
{
    if (chosen() == nullptr)
        return m_search;
    if (!m_reason->currentData().isValid())
        return m_reason;
    return m_note->toPlainText().trimmed().isEmpty() ? m_note : nullptr;
}

/// Enter goes from field to field until nothing is missing.
void TransferSheet::submit()
{
    if (!m_offer->isEnabled())
        return;
    if (QWidget *field = missing()) {
        if (field->hasFocus() || m_offer->hasFocus())
            m_error->setText(field == m_search ? tr("Choose a colleague or a team who is available.")
                    : field == m_reason        ? tr("Choose the reason.")
                                               : wordsFor(m_purpose).noteMissing);
        else
            m_error->clear();
        field->setFocus(Qt::TabFocusReason);
        return;
    }
    m_error->clear();
    setBusy(true);
    Q_EMIT submitted(chosen()->target, static_cast<TransferReason>(m_reason->currentData().toInt()),
        m_note->toPlainText().trimmed());
}

} // namespace bellhop::ui
