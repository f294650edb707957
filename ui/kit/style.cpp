// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/style.h"

#include "ui/kit/icons.h"
#include "ui/kit/theme.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QVariant>
#include <QWidget>

namespace bellhop::ui {

namespace {

constexpr char kLook[] = "bellhopLook";
constexpr qreal kRadius = 7;

ButtonLook lookOf(const QWidget *widget)
{
    return widget == nullptr ? ButtonLook::Normal : static_cast<ButtonLook>(widget->property(kLook).toInt());
}

void roundRect(QPainter &painter, const QRectF &rect, const QColor &fill, const QPen &edge, qreal radius = kRadius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(edge);
    painter.drawRoundedRect(rect, radius, radius);
    painter.restore();
}

void drawButton(const QStyleOption &option, QPainter &painter, ButtonLook look)
{
    const Theme &t = themeOf(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool over = enabled && (option.state & QStyle::State_MouseOver);
    const QRectF rect = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (look == ButtonLook::Primary && enabled) {
        const QColor shade = mix(t.accent, t.text, down ? 0.2 : over ? 0.1 : 0.0);
        roundRect(painter, rect, shade, QPen(shade));
    } else if (look == ButtonLook::Quiet) {
        if (down || over)
            roundRect(painter, rect, mix(t.surface, t.text, down ? 0.11 : 0.06), Qt::NoPen);
    } else {
        const QColor fill = enabled ? mix(t.raised, t.text, down ? 0.11 : over ? 0.05 : 0.0) : t.ground;
        roundRect(painter, rect, fill, QPen(mix(t.line, t.text, enabled ? 0.08 : 0.0)));
    }
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
        const QColor ring = look == ButtonLook::Primary ? t.text : t.accent;
        roundRect(painter, rect.adjusted(0.5, 0.5, -0.5, -0.5), {}, QPen(ring, 2));
    }
}

void drawField(const QStyleOption &option, QPainter &painter)
{
    const Theme &t = themeOf(option.palette);
    const bool focus = option.state & QStyle::State_HasFocus;
    const bool enabled = option.state & QStyle::State_Enabled;
    const QRectF rect = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor edge = focus ? t.accent : mix(t.line, t.text, 0.12);
    roundRect(painter, focus ? rect.adjusted(0.5, 0.5, -0.5, -0.5) : rect,
        enabled ? option.palette.color(QPalette::Base) : t.ground, QPen(edge, focus ? 2 : 1));
}

void drawScrollBar(const QStyle &style, const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget)
{
    const Theme &t = themeOf(option.palette);
    const QRect handle = style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, widget);
    if (option.minimum >= option.maximum)
        return;
    const bool over = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const qreal inset = over ? 1.5 : 2.5;
    const QRectF bar = QRectF(handle).adjusted(inset, inset, -inset, -inset);
    roundRect(
        painter, bar, mix(t.line, t.text, over ? 0.42 : 0.26), Qt::NoPen, std::min(bar.width(), bar.height()) / 2);
}

void drawCombo(const QStyleOptionComboBox &option, QPainter &painter)
{
    drawField(option, painter);
    const int size = 16;
    const bool mirrored = option.direction == Qt::RightToLeft;
    const int x = mirrored ? option.rect.left() + 8 : option.rect.right() - size - 7;
    const QRect place(x, option.rect.center().y() - size / 2 + 1, size, size);
    paintIcon(painter, place, u"chevron-down", themeOf(option.palette).secondary);
}

/// Icon and text of a button where one reads from the right: Qt puts the text at the button's edge there.
void drawLabelFromTheRight(const QStyleOptionButton &button, QPainter &painter)
{
    constexpr int kGap = 4;
    const bool enabled = button.state & QStyle::State_Enabled;
    const int text = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    const int whole = std::min(button.rect.width(), text + kGap + button.iconSize.width());
    QRect place(button.rect.center().x() - whole / 2, button.rect.top(), whole, button.rect.height());
    const QRect mark(place.right() - button.iconSize.width() + 1, place.center().y() - button.iconSize.height() / 2,
        button.iconSize.width(), button.iconSize.height());
    button.icon.paint(&painter, mark, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    place.setRight(mark.left() - kGap - 1);
    painter.setPen(button.palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
    painter.drawText(
        place, int(Qt::AlignVCenter | Qt::AlignRight | Qt::AlignAbsolute | Qt::TextHideMnemonic), button.text);
}

} // namespace

Style::Style()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) { // A few of Qt's many primitives; the rest is Fusion's.
    case PE_PanelButtonCommand:
        return drawButton(*option, *painter, lookOf(widget));
    case PE_PanelButtonTool:
        return drawButton(*option, *painter, ButtonLook::Quiet);
    case PE_PanelLineEdit: {
        const bool framed = qobject_cast<const QAbstractSpinBox *>(widget ? widget->parentWidget() : nullptr) == nullptr
            && qobject_cast<const QComboBox *>(widget ? widget->parentWidget() : nullptr) == nullptr;
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (framed && frame != nullptr && frame->lineWidth > 0)
            drawField(*option, *painter);
        return;
    }
    case PE_FrameLineEdit:
    case PE_FrameFocusRect:
        if (element == PE_FrameFocusRect && (option->state & State_KeyboardFocusChange)) {
            roundRect(
                *painter, QRectF(option->rect).adjusted(1, 1, -1, -1), {}, QPen(themeOf(option->palette).accent, 2), 5);
        }
        return;
    case PE_Frame:
        if (qobject_cast<const QPlainTextEdit *>(widget) != nullptr) {
            const Theme &t = themeOf(option->palette);
            const bool focus = widget->hasFocus();
            roundRect(*painter, QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), {},
                QPen(focus ? t.accent : mix(t.line, t.text, 0.12), focus ? 2 : 1), 5);
            return;
        }
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    case PE_FrameStatusBarItem:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        element == CE_PushButtonLabel && button != nullptr) {
        QStyleOptionButton copy(*button);
        if (lookOf(widget) == ButtonLook::Primary && (option->state & State_Enabled))
            copy.palette.setColor(QPalette::ButtonText, themeOf(option->palette).onAccent);
        if (copy.direction == Qt::RightToLeft && !copy.icon.isNull() && !copy.text.isEmpty())
            drawLabelFromTheRight(copy, *painter);
        else
            QProxyStyle::drawControl(element, &copy, painter, widget);
        return;
    }
    if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        element == CE_ItemViewItem && item != nullptr) {
        const Theme &t = themeOf(option->palette);
        QStyleOptionViewItem copy(*item); // A quiet ground; the full accent is for what is pressed.
        for (const auto group : {QPalette::Active, QPalette::Inactive}) {
            copy.palette.setColor(group, QPalette::Highlight, t.selected);
            copy.palette.setColor(group, QPalette::HighlightedText, t.text);
        }
        QProxyStyle::drawControl(element, &copy, painter, widget);
        if (item->state & State_Selected && item->index.column() <= 0) { // a row of a table has one bar
            const bool mirrored = item->direction == Qt::RightToLeft;
            painter->fillRect(
                QRect(mirrored ? item->rect.right() - 2 : item->rect.left(), item->rect.top(), 3, item->rect.height()),
                t.accent);
        }
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        control == CC_ScrollBar && slider != nullptr) {
        drawScrollBar(*this, *slider, *painter, widget);
        return;
    }
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        control == CC_ComboBox && combo != nullptr && !combo->editable) {
        drawCombo(*combo, *painter);
        return;
    }
    if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        control == CC_ToolButton && tool != nullptr) {
        QStyleOptionToolButton copy(*tool); // Its text or icon says that a menu opens.
        copy.features &= ~(QStyleOptionToolButton::HasMenu | QStyleOptionToolButton::MenuButtonPopup);
        QProxyStyle::drawComplexControl(control, &copy, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 11;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return 18;
    case PM_ToolBarIconSize:
        return 20;
    case PM_SplitterWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 4;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_Widget_Animation_Duration:
        return std::min(120, QProxyStyle::styleHint(hint, option, widget, returnData));
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(6, 0, -6, 0) : rect;
}

QRect Style::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    return control == CC_ComboBox && part == SC_ComboBoxEditField ? rect.adjusted(6, 0, -6, 0) : rect;
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton)
        return {std::max(result.width() + 18, 36), std::max(result.height() + 2, 32)};
    if (const auto *day = qobject_cast<const QDateTimeEdit *>(widget); day != nullptr && day->calendarPopup())
        result.rwidth() += 36; // Qt counts no arrow, which is drawn as that of a list
    if (type == CT_LineEdit || type == CT_ComboBox || type == CT_SpinBox)
        return {result.width() + 8, std::max(result.height(), 32)};
    if (type == CT_MenuItem)
        return {result.width() + 8, result.height() + 4};
    return result;
}

void setButtonLook(QWidget &button, ButtonLook look)
{
    button.setProperty(kLook, static_cast<int>(look));
    button.update();
}

} // namespace bellhop::ui
