// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/chip_row.h"

#include "ui/kit/queue_words.h"

#include <QPushButton>

namespace bellhop::ui {
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int kGap = 4;
}

ChipRow::ChipRow(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"filterChips"_s);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setSizePolicy(policy);
}

void ChipRow::setWords(const QStringList &words)
{
    if (words == m_words)
        return;
    m_words = words;
    qDeleteAll(m_chips);
    m_chips.clear();
    for (const QString &word : words) {
        auto *chip = new QPushButton(tr("%1 ×").arg(filterLabel(word)), this);
        chip->setObjectName(u"filterChip"_s);
        chip->setAccessibleName(tr("Narrowed to “%1”; press to take that away").arg(filterLabel(word)));
        chip->setToolTip(chip->accessibleName());
        chip->setFocusPolicy(Qt::TabFocus);
        connect(chip, &QPushButton::clicked, this, [this, word] { Q_EMIT wordTaken(word); });
        chip->show();
        m_chips << chip;
    }
    place(width(), true);
    updateGeometry();
    setVisible(!words.isEmpty());
}

QSize ChipRow::sizeHint() const
{
    return {200, place(width(), false)};
}

void ChipRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place(width(), true);
    if (height() != sizeHint().height())
        updateGeometry();
}

int ChipRow::place(int width, bool move) const
{
    int x = 0;
    int y = 0;
    int line = 0;
    for (QPushButton *chip : m_chips) {
        const QSize size(std::min(chip->sizeHint().width(), std::max(width, 60)), chip->sizeHint().height());
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += line + kGap;
            line = 0;
        }
        if (move) {
            const int left = layoutDirection() == Qt::RightToLeft ? width - x - size.width() : x;
            chip->setGeometry(left, y, size.width(), size.height());
        }
        x += size.width() + kGap;
        line = std::max(line, size.height());
    }
    return y + line;
}

} // namespace bellhop::ui
