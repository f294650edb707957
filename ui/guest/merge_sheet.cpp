// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guest/merge_sheet.h"

#include "ui/guest/guest_words.h"
#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int kPlaceRole = Qt::UserRole; // its place among the candidates
constexpr std::chrono::milliseconds kTypingPause{180};
} // namespace

MergeSheet::MergeSheet(QWidget *parent)
    : Sheet(parent)
    , m_title(new InkLabel(InkLabel::Ink::Text, this))
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_preview(new InkLabel(InkLabel::Ink::Text, this))
    , m_hint(fieldLabel(tr("Messages go to the number they went to before, and what a guest does not want stays so "
                           "for their number. You can separate them again at any time.")))
    , m_error(new InkLabel(InkLabel::Ink::Breach, this))
    , m_merge(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(u"mergeSheet"_s);
    setAccessibleName(tr("Merge with another guest"));
    arrange();
    pair(*m_search, *m_list, false);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kTypingPause);
    connect(&m_pause, &QTimer::timeout, this, &MergeSheet::seek);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        m_error->clear();
        m_pause.start();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &MergeSheet::preview);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &MergeSheet::submit);
    connect(m_merge, &QPushButton::clicked, this, &MergeSheet::submit);
    connect(m_cancel, &QPushButton::clicked, this, &MergeSheet::cancelled);
}

void MergeSheet::arrange()
{
    QGridLayout *grid = makeColumns();
    m_title->setFont(sized(font(), 11, QFont::DemiBold));
    m_title->setWordWrap(true);
    grid->addWidget(m_title, 0, 0, 1, 2);
    grid->addWidget(m_search, 1, 0);
    grid->addWidget(m_list, 2, 0, 2, 1);
    m_preview->setObjectName(u"mergePreview"_s);
    m_preview->setWordWrap(true);
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    grid->addWidget(m_preview, 1, 1, 2, 1);
    m_hint->setWordWrap(true);
    grid->addWidget(m_hint, 3, 1);
    grid->setRowStretch(2, 1);
    grid->addLayout(foot(*m_error, *m_cancel, *m_merge), 4, 0, 1, 2);
    m_search->setObjectName(u"mergeSearch"_s);
    m_search->setPlaceholderText(tr("A name, a number or a reservation"));
    m_search->setAccessibleName(tr("Find the other guest"));
    dressList(*m_list, u"mergeList"_s, tr("Guests who may be the same person"), 160);
    m_error->setObjectName(u"mergeError"_s);
    m_merge->setObjectName(u"mergeButton"_s);
    m_merge->setIcon(iconOnAccent(u"users"));
    m_merge->setToolTip(tr("Make them one guest (Enter)"));
    m_cancel->setObjectName(u"cancelMergeButton"_s);
    m_cancel->setToolTip(tr("Leave them as they are (Esc)"));
}

void MergeSheet::openFor(const QueueRow &row, const GuestRecord &record)
{
    m_row = row;
    m_record = record;
    m_title->setText(tr("Who is the same person as %1?").arg(row.guestName));
    m_candidates.clear();
    {
        const QSignalBlocker quiet(m_search);
        m_search->clear();
    }
    m_list->clear();
    m_error->clear();
    setBusy(false);
    preview();
    show();
    m_search->setFocus(Qt::ShortcutFocusReason);
    seek();
}

QString MergeSheet::typed() const
{
    return m_search->text().trimmed();
}

void MergeSheet::seek()
{
    Q_EMIT sought(typed());
}

void MergeSheet::setCandidates(std::vector<MergeCandidate> candidates)
{
    m_candidates = std::move(candidates);
    fill();
}

void MergeSheet::setTrouble(const QString &message)
{
    m_error->setText(message);
}

void MergeSheet::refuse(const QString &message)
{
    setBusy(false);
    m_error->setText(message);
}

void MergeSheet::setBusy(bool busy)
{
    m_merge->setEnabled(!busy);
    m_merge->setText(busy ? tr("Merging…") : tr("Merge"));
}

void MergeSheet::fill()
{
    m_list->clear();
    for (std::size_t i = 0; i < m_candidates.size(); ++i) {
        const MergeCandidate &candidate = m_candidates[i];
        const QString about = candidateLine(candidate);
        auto *item = new QListWidgetItem(tr("%1  ·  %2").arg(isolated(candidate.row.guestName), about), m_list);
        item->setData(kPlaceRole, static_cast<int>(i));
        item->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(candidate.row.guestName, about));
        item->setToolTip(item->text());
        item->setIcon(icon(u"user"));
        item->setSizeHint({100, 26});
    }
    if (m_candidates.empty()) {
        auto *nobody = new QListWidgetItem(
            typed().isEmpty() ? tr("Nobody looks like them. Type a name or a number.") : tr("No other guest is found."),
            m_list);
        nobody->setFlags(Qt::NoItemFlags);
        nobody->setData(kPlaceRole, -1);
    } else if (!typed().isEmpty()) {
        m_list->setCurrentRow(0);
    }
    preview();
}

const MergeCandidate *MergeSheet::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    const int at = item != nullptr ? item->data(kPlaceRole).toInt() : -1;
    return at < 0 || static_cast<std::size_t>(at) >= m_candidates.size() ? nullptr
                                                                         : &m_candidates[static_cast<std::size_t>(at)];
}

void MergeSheet::preview()
{
    const MergeCandidate *other = chosen();
    m_preview->setText(other == nullptr ? tr("Choose the other guest to see what comes together.")
                                        : mergePreview(m_row, m_record, *other));
}

void MergeSheet::submit()
{
    if (!m_merge->isEnabled())
        return;
    const MergeCandidate *other = chosen();
    if (other == nullptr) {
        m_error->setText(tr("Choose the other guest."));
        m_search->setFocus(Qt::TabFocusReason);
        return;
    }
    m_error->clear();
    setBusy(true);
    Q_EMIT submitted(other->row.id);
}

} // namespace bellhop::ui
