// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cut_texts.h"

#include <QAbstractButton>
#include <QLabel>
#include <QStringList>
#include <QWidget>

namespace bellhop::tests {
using namespace Qt::Literals::StringLiterals;

namespace {

bool isCut(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty())
            return false;
        const QSize needed = label->minimumSizeHint();
        return label->wordWrap() ? label->height() < label->heightForWidth(label->width())
                                 : label->width() < needed.width() || label->height() < needed.height();
    }
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button != nullptr && !button->text().isEmpty() && button->width() < button->minimumSizeHint().width();
}

} // namespace

QString cutTexts(const QWidget &window)
{
    QStringList cut;
    for (const auto *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&window) || !isCut(*widget))
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        cut << u"%1 %2: %3 wide, %4 high: %5"_s.arg(QLatin1String(widget->metaObject()->className()),
            widget->objectName(), QString::number(widget->width()), QString::number(widget->height()),
            label != nullptr ? label->text() : button->text());
    }
    return cut.join(u'\n');
}

} // namespace bellhop::tests
