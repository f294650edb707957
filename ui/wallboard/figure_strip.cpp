// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallboard/figure_strip.h"

#include "ui/kit/paint.h"
#include "ui/wallboard/board_words.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace bellhop::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kRadius = 8;
constexpr int kPad = 12;
constexpr qreal kBigPoints = 18;
constexpr qreal kSmallPoints = 9;
constexpr int kMark = 12;

} // namespace

class FigureCard final : public QAbstractButton
{
public:
    FigureCard(report::Figure figure, QWidget *parent)
        : QAbstractButton(parent)
        , m_figure(figure)
    {
        setObjectName(u"figure_"_s + QLatin1String(report::wordsOf(figure).id));
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setToolTip(u"<p>%1</p>"_s.arg(figureSentence(figure).toHtmlEscaped()));
        setWhatsThis(figureSentence(figure));
        setAccessibleDescription(figureSentence(figure));
        setAccessibleName(figureTitle(figure));
        setCursor(Qt::PointingHandCursor);
    }

    [[nodiscard]] report::Figure figure() const { return m_figure; }

    void tell(const report::Board &board, const report::FigureValue &value)
    {
        m_pressure = value.pressure;
        m_text = figureText(m_figure, value);
        m_detail = figureDetail(board, m_figure, value);
        setAccessibleName(figureSpoken(board, m_figure, value));
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics big(sized(font(), kBigPoints, QFont::DemiBold));
        const QFontMetrics small(sized(font(), kSmallPoints));
        return {120, 2 * kPad + big.height() + 2 * small.height()};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {96, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = themeOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(hasFocus() ? QPen(theme.accent, 2) : QPen(theme.line, 1));
        painter.setBrush(isChecked() ? theme.selected : underMouse() ? theme.hover : theme.raised);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadius, kRadius);
        QRect place = rect().adjusted(kPad, kPad - 2, -kPad, -kPad + 2);
        const auto line = [&](const QString &text, const QFont &font, const QColor &ink) {
            painter.setFont(font);
            painter.setPen(ink);
            const QFontMetrics metrics(font);
            painter.drawText(QRect(place.topLeft(), QSize(place.width(), metrics.height())),
                Qt::AlignLeading | Qt::AlignVCenter, metrics.elidedText(text, Qt::ElideRight, place.width()));
            place.setTop(place.top() + metrics.height());
        };
        line(figureTitle(m_figure), sized(font(), kSmallPoints), theme.secondary);
        if (m_pressure != report::Pressure::Calm) {
            const int left = isRightToLeft() ? place.left() : place.right() - kMark;
            paintUrgency(painter, QRectF(left, place.top() + 8, kMark, kMark), urgencyOf(m_pressure),
                pressureColor(m_pressure, theme));
        }
        line(m_text, sized(font(), kBigPoints, QFont::DemiBold), pressureColor(m_pressure, theme));
        line(m_detail, sized(font(), kSmallPoints), theme.faint);
    }

    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Down)
            focusNextPrevChild(isLeftToRight() || event->key() == Qt::Key_Down);
        else if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Up)
            focusNextPrevChild(isRightToLeft() && event->key() == Qt::Key_Left);
        else
            QAbstractButton::keyPressEvent(event);
    }

private:
    const report::Figure m_figure;
    report::Pressure m_pressure = report::Pressure::Calm;
    QString m_text = u"–"_s;
    QString m_detail;
};

FigureStrip::FigureStrip(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (const report::FigureWords &words : report::boardFigures()) {
        auto *card = new FigureCard(words.figure, this);
        m_cards.push_back(card);
        row->addWidget(card, 1);
        connect(card, &QAbstractButton::clicked, this, [this, figure = words.figure] {
            choose(figure);
            Q_EMIT picked(figure);
        });
    }
}

void FigureStrip::show(const report::Board &board, Instant now)
{
    for (FigureCard *card : m_cards)
        card->tell(board, report::valueOf(board, card->figure(), now));
}

void FigureStrip::choose(report::Figure figure)
{
    for (FigureCard *card : m_cards)
        card->setChecked(card->figure() == figure);
}

void FigureStrip::release()
{
    for (FigureCard *card : m_cards)
        card->setChecked(false);
}

} // namespace bellhop::ui
