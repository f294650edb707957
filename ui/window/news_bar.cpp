// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/news_bar.h"

#include <QVBoxLayout>

#include <algorithm>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

NewsBar::NewsBar(QWidget *parent)
    : QWidget(parent)
    , m_bar(new NoticeBar(this))
{
    setObjectName(u"newsBar"_s);
    m_bar->setObjectName(u"newsNotice"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
    connect(m_bar, &NoticeBar::stepTaken, this, [this] { Q_EMIT showWanted(about()); });
    connect(m_bar, &NoticeBar::dismissed, this, [this] { drop(about()); });
    show();
}

void NewsBar::tell(NoticeBar::Tone tone, ConversationId about, const QString &text)
{
    std::erase_if(m_pieces, [about](const Piece &piece) { return piece.about == about; });
    m_pieces.push_back({tone, about, text});
    show();
}

void NewsBar::forget(ConversationId about)
{
    if (std::any_of(m_pieces.cbegin(), m_pieces.cend(), [about](const Piece &piece) { return piece.about == about; }))
        drop(about);
}

ConversationId NewsBar::about() const
{
    return m_pieces.empty() ? ConversationId() : m_pieces.front().about;
}

void NewsBar::drop(ConversationId about)
{
    std::erase_if(m_pieces, [about](const Piece &piece) { return piece.about == about; });
    show();
}

void NewsBar::show()
{
    setVisible(!m_pieces.empty());
    if (m_pieces.empty())
        m_bar->clear();
    else if (m_pieces.size() == 1)
        m_bar->tell(m_pieces.front().tone, m_pieces.front().text, tr("Show"));
    else
        m_bar->tell(m_pieces.front().tone,
            tr("%1  (%n more)", nullptr, static_cast<int>(m_pieces.size()) - 1).arg(m_pieces.front().text), tr("Show"));
    Q_EMIT changed();
}

} // namespace bellhop::ui
