// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/closing/closing_sheet.h"

#include "ui/kit/choices.h"
#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/spoken.h"
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

constexpr int kCodeRole = Qt::UserRole;

} // namespace

ClosingSheet::ClosingSheet(QWidget *parent)
    : Sheet(parent)
    , m_title(new InkLabel(InkLabel::Ink::Text, this))
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_reservationLabel(fieldLabel())
    , m_reservation(new QLineEdit(this))
    , m_notesLabel(fieldLabel())
    , m_notes(new QPlainTextEdit(this))
    , m_customer(choiceBox(u"customerTypeBox"_s, tr("Type of customer"), this))
    , m_service(choiceBox(u"serviceTypeBox"_s, tr("Type of service"), this))
    , m_satisfaction(choiceBox(u"satisfactionBox"_s, tr("Satisfaction"), this))
    , m_error(new InkLabel(InkLabel::Ink::Breach, this))
    , m_close(new QPushButton(iconOnAccent(u"close"), tr("Close conversation"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(u"closingSheet"_s);
    setAccessibleName(tr("Close the conversation"));
    arrange();
    m_customer->addItem(tr("Customer: not said"));
    for (const CustomerType type : kCustomerTypes)
        m_customer->addItem(customerWord(type), static_cast<int>(type));
    m_service->addItem(tr("Service: not said"));
    for (const ServiceType type : kServiceTypes)
        m_service->addItem(serviceWord(type), static_cast<int>(type));
    m_satisfaction->addItem(tr("Satisfaction: not said"));
    for (int stars = 5; stars >= 1; --stars)
        m_satisfaction->addItem(tr("%1 of 5").arg(stars), stars);
    connect(m_search, &QLineEdit::textChanged, this, &ClosingSheet::fill);
    connect(m_list, &QListWidget::currentRowChanged, this, &ClosingSheet::showRequired);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &ClosingSheet::submit);
    connect(m_close, &QPushButton::clicked, this, &ClosingSheet::submit);
    connect(m_cancel, &QPushButton::clicked, this, &ClosingSheet::cancelled);
    pair(*m_search, *m_list, true);
    watch(*m_reservation);
    watch(*m_notes);
}

void ClosingSheet::arrange()
{
    QGridLayout *grid = makeColumns();
    m_title->setFont(sized(font(), 11, QFont::DemiBold));
    grid->addWidget(m_title, 0, 0, 1, 2);
    grid->addWidget(m_search, 1, 0);
    grid->addWidget(m_list, 2, 0, 5, 1);
    auto *right = new QGridLayout;
    right->setSpacing(6);
    right->addWidget(m_reservationLabel, 0, 0, 1, 2);
    right->addWidget(m_reservation, 1, 0, 1, 2);
    right->addWidget(m_notesLabel, 2, 0, 1, 2);
    right->addWidget(m_notes, 3, 0, 1, 2);
    right->addWidget(m_customer, 4, 0);
    right->addWidget(m_service, 4, 1);
    right->addWidget(m_satisfaction, 5, 0, 1, 2);
    grid->addLayout(right, 1, 1, 6, 1);
    grid->addLayout(foot(*m_error, *m_cancel, *m_close), 7, 0, 1, 2);
    m_search->setObjectName(u"dispositionSearch"_s);
    m_search->setPlaceholderText(tr("Type, or press a number"));
    m_search->setAccessibleName(tr("Find a reason for closing"));
    dressList(*m_list, u"dispositionList"_s, tr("Reasons for closing"), 202);
    m_reservation->setObjectName(u"reservationEdit"_s);
    m_reservation->setAccessibleName(tr("Reservation number"));
    m_notes->setObjectName(u"notesEdit"_s);
    m_notes->setAccessibleName(tr("Notes on the closing"));
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(58);
    m_notes->setFrameShape(QFrame::StyledPanel);
    m_error->setObjectName(u"closingError"_s);
    m_close->setObjectName(u"closeButton"_s);
    m_close->setToolTip(tr("Close the conversation (Enter)"));
    m_cancel->setObjectName(u"cancelClosingButton"_s);
    m_cancel->setToolTip(tr("Keep it open (Esc)"));
}

void ClosingSheet::setTaxonomy(const Taxonomy &taxonomy)
{
    m_taxonomy = taxonomy;
    fill();
}

void ClosingSheet::openFor(const QueueRow &row)
{
    m_title->setText(tr("Close the conversation with %1").arg(row.guestName));
    m_search->clear();
    fill();
    m_reservation->setText(row.reservationId);
    m_notes->clear();
    m_customer->setCurrentIndex(row.customerType ? m_customer->findData(static_cast<int>(*row.customerType)) : 0);
    m_service->setCurrentIndex(row.serviceType ? m_service->findData(static_cast<int>(*row.serviceType)) : 0);
    m_satisfaction->setCurrentIndex(0);
    setBusy(false);
    show();
    m_search->setFocus(Qt::ShortcutFocusReason);
}

void ClosingSheet::refuse(const QString &message)
{
    setBusy(false);
    m_error->setText(message);
}

void ClosingSheet::setBusy(bool busy)
{
    m_error->clear();
    m_close->setEnabled(!busy);
    m_close->setText(busy ? tr("Closing…") : tr("Close conversation"));
}

void ClosingSheet::fill()
{
    const QString wanted = m_search->text().trimmed();
    const QString before = closing().disposition;
    m_list->clear();
    int number = 0;
    for (const Disposition &disposition : m_taxonomy.dispositions) {
        ++number;
        if (!disposition.label.contains(wanted, Qt::CaseInsensitive)
            && !disposition.code.contains(wanted, Qt::CaseInsensitive))
            continue;
        QStringList needs;
        if (disposition.needsReservation)
            needs << tr("reservation");
        if (disposition.needsNotes)
            needs << tr("note");
        QString text = number < 10 ? tr("  %1   %2").arg(number).arg(disposition.label) : disposition.label;
        if (!needs.isEmpty())
            text = tr("%1   + %2").arg(text, needs.join(tr(" + ")));
        auto *item = new QListWidgetItem(text, m_list);
        item->setData(kCodeRole, disposition.code);
        item->setData(Qt::AccessibleTextRole, text);
        item->setSizeHint({100, 25});
        if (disposition.code == before)
            m_list->setCurrentItem(item);
    }
    if (!wanted.isEmpty() && m_list->currentRow() < 0 && m_list->count() > 0)
        m_list->setCurrentRow(0);
    showRequired();
}

Closing ClosingSheet::closing() const
{
    Closing result;
    if (const QListWidgetItem *item = m_list->currentItem())
        result.disposition = item->data(kCodeRole).toString();
    result.reservationId = m_reservation->text().trimmed();
    result.notes = m_notes->toPlainText().trimmed();
    if (m_customer->currentData().isValid())
        result.customerType = static_cast<CustomerType>(m_customer->currentData().toInt());
    if (m_service->currentData().isValid())
        result.serviceType = static_cast<ServiceType>(m_service->currentData().toInt());
    if (m_satisfaction->currentData().isValid())
        result.satisfaction = m_satisfaction->currentData().toInt();
    return result;
}

void ClosingSheet::showRequired()
{
    const Disposition *chosen = m_taxonomy.find(closing().disposition);
    const bool reservation = chosen != nullptr && chosen->needsReservation;
    const bool notes = chosen != nullptr && chosen->needsNotes;
    m_reservationLabel->setText(reservation ? tr("Reservation number (required)") : tr("Reservation number"));
    m_notesLabel->setText(notes ? tr("Note: what happens next, and who does it (required)") : tr("Note"));
    m_reservationLabel->setInk(InkLabel::Ink::Secondary);
    m_notesLabel->setInk(InkLabel::Ink::Secondary);
    m_error->clear();
}

void ClosingSheet::submit()
{
    if (!m_close->isEnabled())
        return;
    const Closing wanted = closing();
    if (const Status status = checkClosing(m_taxonomy, wanted); !status.ok()) {
        m_error->setText(spoken(status.error()));
        focusMissing(wanted);
        return;
    }
    setBusy(true);
    Q_EMIT closingChosen(wanted);
}

void ClosingSheet::focusMissing(const Closing &wanted)
{
    const Disposition *chosen = m_taxonomy.find(wanted.disposition);
    if (chosen == nullptr) {
        m_search->setFocus();
    } else if (chosen->needsReservation && wanted.reservationId.isEmpty()) {
        m_reservationLabel->setInk(InkLabel::Ink::Breach);
        m_reservation->setFocus();
    } else if (chosen->needsNotes && wanted.notes.isEmpty()) {
        m_notesLabel->setInk(InkLabel::Ink::Breach);
        m_notes->setFocus();
    }
}

} // namespace bellhop::ui
