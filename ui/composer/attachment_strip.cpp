// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/attachment_strip.h"

#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int kWidest = 260;
}

struct AttachmentStrip::Card {
    int key = 0;
    QFrame *frame = nullptr;
    InkLabel *about = nullptr;
    QProgressBar *bar = nullptr;
    QPushButton *again = nullptr;
    MediaDraft draft;
    bool ready = false;
    bool failed = false;
};

AttachmentStrip::AttachmentStrip(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    setObjectName(u"attachmentStrip"_s);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->addStretch(1);
    hide();
}

AttachmentStrip::~AttachmentStrip() = default;

void AttachmentStrip::add(int key, const QString &name)
{
    auto card = std::make_unique<Card>();
    card->key = key;
    card->frame = new QFrame(this);
    card->frame->setFrameShape(QFrame::StyledPanel);
    card->frame->setMaximumWidth(kWidest);
    auto *column = new QVBoxLayout(card->frame);
    column->setContentsMargins(readingMargins(8, 4, 4, 4));
    column->setSpacing(2);
    auto *top = new QHBoxLayout;
    auto *title = new QLabel(card->frame);
    title->setTextFormat(Qt::PlainText);
    title->setText(title->fontMetrics().elidedText(name, Qt::ElideMiddle, kWidest - 60));
    title->setToolTip(name);
    auto *remove = new QPushButton(icon(u"x"), QString(), card->frame);
    remove->setObjectName(u"removeAttachment"_s);
    remove->setAccessibleName(tr("Do not send %1").arg(name));
    remove->setToolTip(remove->accessibleName());
    remove->setFixedSize(24, 24);
    setButtonLook(*remove, ButtonLook::Quiet);
    top->addWidget(title, 1);
    top->addWidget(remove);
    card->about = new InkLabel(InkLabel::Ink::Secondary, card->frame);
    card->about->setObjectName(u"attachmentAbout"_s);
    card->about->setWordWrap(true);
    card->about->setText(tr("Uploading…"));
    card->bar = new QProgressBar(card->frame);
    card->bar->setObjectName(u"attachmentProgress"_s);
    card->bar->setAccessibleName(tr("Upload of %1").arg(name));
    card->bar->setRange(0, 100);
    card->bar->setTextVisible(false);
    card->bar->setFixedHeight(4);
    card->again = new QPushButton(tr("Try again"), card->frame);
    card->again->setObjectName(u"retryAttachment"_s);
    card->again->hide();
    setButtonLook(*card->again, ButtonLook::Quiet);
    column->addLayout(top);
    column->addWidget(card->about);
    column->addWidget(card->bar);
    column->addWidget(card->again);
    connect(remove, &QPushButton::clicked, this, [this, key] { drop(key); });
    connect(card->again, &QPushButton::clicked, this, [this, key] {
        if (Card *which = find(key)) {
            which->failed = false;
            which->again->hide();
            which->bar->show();
            which->bar->setValue(0);
            which->about->setInk(InkLabel::Ink::Secondary);
            which->about->setText(tr("Uploading…"));
        }
        Q_EMIT retried(key);
        Q_EMIT changed();
    });
    m_row->insertWidget(m_row->count() - 1, card->frame);
    m_cards.push_back(std::move(card));
    show();
    Q_EMIT changed();
}

AttachmentStrip::Card *AttachmentStrip::find(int key) const
{
    const auto found
        = std::find_if(m_cards.begin(), m_cards.end(), [key](const auto &card) { return card->key == key; });
    return found == m_cards.end() ? nullptr : found->get();
}

void AttachmentStrip::setProgress(int key, int percent)
{
    if (Card *card = find(key))
        card->bar->setValue(percent);
}

void AttachmentStrip::setReady(int key, const MediaDraft &draft)
{
    Card *card = find(key);
    if (card == nullptr)
        return;
    card->draft = draft;
    card->ready = true;
    card->bar->hide();
    card->about->setText(tr("%1 · %2").arg(kindWord(draft.kind), sizeText(draft.facts.bytes)));
    Q_EMIT changed();
}

void AttachmentStrip::setFailed(int key, const QString &reason)
{
    Card *card = find(key);
    if (card == nullptr)
        return;
    card->failed = true;
    card->bar->hide();
    card->again->show();
    card->about->setInk(InkLabel::Ink::Breach);
    card->about->setText(reason);
    Q_EMIT changed();
}

void AttachmentStrip::drop(int key)
{
    const auto found
        = std::find_if(m_cards.begin(), m_cards.end(), [key](const auto &card) { return card->key == key; });
    if (found == m_cards.end())
        return;
    (*found)->frame->hide();
    (*found)->frame->deleteLater();
    m_cards.erase(found);
    setVisible(!m_cards.empty());
    Q_EMIT removed(key);
    Q_EMIT changed();
}

void AttachmentStrip::clear()
{
    while (!m_cards.empty())
        drop(m_cards.back()->key);
}

bool AttachmentStrip::isBusy() const
{
    return std::any_of(m_cards.begin(), m_cards.end(), [](const auto &card) { return !card->ready && !card->failed; });
}

bool AttachmentStrip::hasFailed() const
{
    return std::any_of(m_cards.begin(), m_cards.end(), [](const auto &card) { return card->failed; });
}

std::vector<MediaDraft> AttachmentStrip::drafts() const
{
    std::vector<MediaDraft> drafts;
    for (const auto &card : m_cards) {
        if (card->ready)
            drafts.push_back(card->draft);
    }
    return drafts;
}

} // namespace bellhop::ui
