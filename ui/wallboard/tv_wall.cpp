// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallboard/tv_wall.h"

#include "ui/kit/format.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"
#include "ui/state/state_words.h"
#include "ui/wallboard/board_words.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>

namespace bellhop::ui {
using namespace Qt::Literals::StringLiterals;
using report::Figure;
using report::Pressure;

namespace {

/// Draws one picture of the wall; lengths are shares of the screen's height.
class Painting final
{
public:
    Painting(QPainter &painter, const QRectF &screen, const Theme &theme, const QFont &font, bool isMirrored)
        : m_painter(painter)
        , m_theme(theme)
        , m_font(font)
        , m_isMirrored(isMirrored)
        , m_unit(std::min(screen.height(), screen.width() * 9 / 16) / 100)
    {
    }

    [[nodiscard]] qreal unit(qreal hundredths) const { return m_unit * hundredths; }
    [[nodiscard]] const Theme &theme() const { return m_theme; }

    void card(const QRectF &place, Pressure pressure = Pressure::Calm)
    {
        const bool isCalm = pressure == Pressure::Calm;
        const QColor ink = pressureColor(pressure, m_theme);
        m_painter.setPen(isCalm ? QPen(m_theme.line, unit(0.15)) : QPen(ink, unit(0.35)));
        m_painter.setBrush(isCalm ? m_theme.raised : mix(m_theme.raised, ink, 0.08));
        m_painter.drawRoundedRect(place, unit(1), unit(1));
    }

    void mark(const QRectF &place, Pressure pressure)
    {
        if (pressure != Pressure::Calm)
            paintUrgency(m_painter, place, urgencyOf(pressure), pressureColor(pressure, m_theme));
    }

    /// On one line, smaller rather than cut.
    void write(const QRectF &place, const QString &text, const QColor &ink, qreal hundredths,
        QFont::Weight weight = QFont::Normal, Qt::Alignment side = Qt::AlignLeading)
    {
        QFont font = m_font;
        font.setWeight(weight);
        font.setPixelSize(std::max(1, static_cast<int>(unit(hundredths))));
        const qreal width = QFontMetricsF(font).horizontalAdvance(text);
        if (width > place.width() && width > 0)
            font.setPixelSize(std::max(
                static_cast<int>(unit(hundredths) * 0.7), static_cast<int>(font.pixelSize() * place.width() / width)));
        m_painter.setFont(font);
        m_painter.setPen(ink);
        m_painter.drawText(place, static_cast<int>(side | Qt::AlignVCenter),
            QFontMetricsF(font).elidedText(text, Qt::ElideRight, place.width()));
    }

    /// Where it is read from right to left, the other side.
    [[nodiscard]] QRectF mirrored(const QRectF &place, const QRectF &whole) const
    {
        return m_isMirrored
            ? QRectF(whole.left() + whole.right() - place.right(), place.top(), place.width(), place.height())
            : place;
    }

private:
    QPainter &m_painter;
    const Theme &m_theme;
    const QFont &m_font;
    const bool m_isMirrored;
    const qreal m_unit;
};

void paintFigures(Painting &painting, const QRectF &area, const report::Board &board, Instant now)
{
    constexpr int kColumns = 4;
    const qreal gap = painting.unit(1.4);
    const qreal width = (area.width() - (kColumns - 1) * gap) / kColumns;
    const qreal height = (area.height() - gap) / 2;
    for (std::size_t i = 0; i < report::boardFigures().size(); ++i) {
        const Figure figure = report::boardFigures()[i].figure;
        const report::FigureValue value = report::valueOf(board, figure, now);
        const QRectF place
            = painting.mirrored({area.left() + static_cast<qreal>(i % kColumns) * (width + gap),
                                    area.top() + static_cast<qreal>(i / kColumns) * (height + gap), width, height},
                area);
        painting.card(place, value.pressure);
        const QRectF inner
            = place.adjusted(painting.unit(1.6), painting.unit(1), -painting.unit(1.6), -painting.unit(1));
        const QRectF top(inner.left(), inner.top(), inner.width(), painting.unit(3.2));
        painting.write(painting.mirrored({top.left(), top.top(), top.width() - painting.unit(4), top.height()}, inner),
            figureTitle(figure), painting.theme().secondary, 2.5);
        painting.mark(painting.mirrored({top.right() - painting.unit(2.6), top.top() + painting.unit(0.3),
                                            painting.unit(2.4), painting.unit(2.4)},
                          inner),
            value.pressure);
        const qreal low = painting.unit(2.8);
        painting.write({inner.left(), top.bottom(), inner.width(), inner.bottom() - low - top.bottom()},
            figureText(figure, value), pressureColor(value.pressure, painting.theme()), 8, QFont::DemiBold);
        painting.write({inner.left(), inner.bottom() - low, inner.width(), low}, figureDetail(board, figure, value),
            painting.theme().secondary, 2);
    }
}

void paintQueues(Painting &painting, const QRectF &area, const std::vector<report::QueueLine> &lines, Instant now)
{
    painting.card(area);
    const QRectF inner
        = area.adjusted(painting.unit(1.6), painting.unit(1.2), -painting.unit(1.6), -painting.unit(1.2));
    struct Column {
        QString title;
        qreal share;
    };
    const std::array columns{Column{QCoreApplication::translate("TvWall", "Queue"), 0.29},
        Column{figureTitle(Figure::Waiting), 0.14}, Column{QCoreApplication::translate("TvWall", "Oldest"), 0.16},
        Column{figureTitle(Figure::Breaches), 0.15},
        Column{QCoreApplication::translate("TvWall", "Expected wait"), 0.26}};
    const int total = static_cast<int>(lines.size());
    const qreal height = std::clamp(inner.height() / (total + 1), painting.unit(4), painting.unit(6));
    const auto cell = [&](std::size_t column, qreal top) {
        qreal left = inner.left();
        for (std::size_t i = 0; i < column; ++i)
            left += inner.width() * columns[i].share;
        return painting.mirrored({left, top, inner.width() * columns[column].share - painting.unit(1), height}, inner);
    };
    for (std::size_t i = 0; i < columns.size(); ++i)
        painting.write(cell(i, inner.top()), columns[i].title, painting.theme().secondary, 2);
    const int fit = std::max(0, static_cast<int>((inner.height() - height) / height));
    const int shown = total <= fit ? total : std::max(0, fit - 1);
    for (int row = 0; row < shown; ++row) {
        const report::QueueLine &line = lines[static_cast<std::size_t>(row)];
        const qreal top = inner.top() + height * (row + 1);
        const QColor ink = painting.theme().text;
        painting.write(cell(0, top), line.name, ink, 2.5, QFont::DemiBold);
        painting.write(cell(1, top), QString::number(line.waiting), ink, 2.5);
        painting.write(cell(2, top),
            line.oldest.isSet() ? clockSpan(std::max(milliseconds(0), now - line.oldest)) : u"–"_s, ink, 2.5);
        painting.write(cell(3, top), line.breaches > 0 ? u"■ %1"_s.arg(line.breaches) : u"–"_s,
            line.breaches > 0 ? painting.theme().breach : ink, 2.5);
        painting.write(cell(4, top), expectedText(line), ink, 2.2);
    }
    if (shown < total)
        painting.write({inner.left(), inner.top() + height * (shown + 1), inner.width(), height},
            QCoreApplication::translate("TvWall", "and %1 more").arg(total - shown), painting.theme().secondary, 2.2);
}

void paintTile(
    Painting &painting, const QRectF &place, const report::AgentTile &tile, const StateRules &rules, Instant now)
{
    const Theme &theme = painting.theme();
    const Pressure pressure = tilePressure(tile);
    painting.card(place, tile.asksForSomething() ? pressure : Pressure::Calm);
    const QRectF inner
        = place.adjusted(painting.unit(1.2), painting.unit(0.7), -painting.unit(1.2), -painting.unit(0.7));
    const qreal height = inner.height() / 3;
    painting.write(painting.mirrored({inner.left(), inner.top(), inner.width() - painting.unit(3), height}, inner),
        tile.agent->name, theme.text, 2.4, QFont::DemiBold);
    painting.mark(painting.mirrored({inner.right() - painting.unit(2.2), inner.top() + painting.unit(0.4),
                                        painting.unit(2), painting.unit(2)},
                      inner),
        pressure);
    const QColor stay = tile.isTooLong ? theme.due : theme.secondary;
    const qreal time = inner.width() * 0.34;
    painting.write(painting.mirrored({inner.left(), inner.top() + height, inner.width() - time, height}, inner),
        u"%1 %2"_s.arg(stateMark(tile.agent->state), tileState(*tile.agent, rules)), theme.secondary, 2);
    painting.write(painting.mirrored({inner.right() - time, inner.top() + height, time, height}, inner),
        tileTime(*tile.agent, now), stay, 2, QFont::Normal, Qt::AlignTrailing);
    painting.write({inner.left(), inner.top() + 2 * height, inner.width(), height}, tileWork(tile, now),
        tile.breaches > 0 ? theme.breach : theme.secondary, 2);
}

void paintAgents(
    Painting &painting, const QRectF &area, const report::Board &board, const StateRules &rules, Instant now)
{
    const std::vector<report::AgentTile> tiles = report::agentTiles(board, now);
    const qreal gap = painting.unit(1);
    const int columns = std::max(1, static_cast<int>((area.width() + gap) / (painting.unit(30) + gap)));
    const qreal more = painting.unit(3);
    const int total = static_cast<int>(tiles.size());
    const int wanted = std::max(1, (total + columns - 1) / columns);
    const qreal height
        = std::clamp((area.height() - more + gap) / wanted - gap, painting.unit(7.4), painting.unit(9.4));
    const int rows = std::max(1, static_cast<int>((area.height() - more + gap) / (height + gap) + 0.001));
    const qreal width = (area.width() - (columns - 1) * gap) / columns;
    const int shown = std::min(total, rows * columns);
    for (int i = 0; i < shown; ++i) {
        const QRectF place = painting.mirrored(
            {area.left() + (i % columns) * (width + gap), area.top() + (i / columns) * (height + gap), width, height},
            area);
        paintTile(painting, place, tiles[static_cast<std::size_t>(i)], rules, now);
    }
    const auto offline = std::count_if(board.agents.begin(), board.agents.end(),
        [](const report::BoardAgent &agent) { return agent.state == AgentState::Offline; });
    QString rest = QCoreApplication::translate("TvWall", "offline: %1").arg(offline);
    if (shown < total)
        rest = QCoreApplication::translate("TvWall", "and %1 more; %2").arg(total - shown).arg(rest);
    painting.write({area.left(), area.bottom() - more, area.width(), more}, rest, painting.theme().secondary, 2);
}

} // namespace

TvWall::TvWall(QWidget *parent)
    : QWidget(parent, Qt::Window)
{
    setObjectName(u"tvWall"_s);
    setWindowTitle(tr("Wallboard"));
    setAccessibleName(tr("Wallboard for the wall, Escape leaves"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::BlankCursor);
}

void TvWall::show(std::shared_ptr<const report::Board> board, const StateRules &rules, Instant now)
{
    m_board = std::move(board);
    m_rules = rules;
    m_now = now;
    describe();
    update();
}

void TvWall::tell(const Freshness &freshness)
{
    m_age = freshness.words();
    m_agePressure = freshness.pressure();
    update();
}

void TvWall::setQueues(report::QueueBy by)
{
    m_by = by;
    update();
}

void TvWall::describe()
{
    QStringList lines;
    if (m_board) {
        for (const report::FigureWords &words : report::boardFigures())
            lines << figureSpoken(*m_board, words.figure, report::valueOf(*m_board, words.figure, m_now));
    }
    setAccessibleDescription(lines.join(u". "_s));
}

void TvWall::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.ground);
    Painting painting(painter, rect(), theme, font(), isRightToLeft());
    const QRectF screen
        = QRectF(rect()).adjusted(painting.unit(2), painting.unit(1.6), -painting.unit(2), -painting.unit(1.6));
    const QRectF head(screen.left(), screen.top(), screen.width(), painting.unit(5));
    painting.write(painting.mirrored({head.left(), head.top(), head.width() * 0.5, head.height()}, screen),
        tr("Wallboard"), theme.text, 3, QFont::DemiBold);
    const QColor age = m_agePressure == Pressure::Calm ? theme.secondary : pressureColor(m_agePressure, theme);
    const QRectF corner
        = painting.mirrored({head.left() + head.width() * 0.5, head.top(), head.width() * 0.5, head.height()}, screen);
    painting.write(
        corner, m_age, age, 3, m_agePressure == Pressure::Calm ? QFont::Normal : QFont::DemiBold, Qt::AlignTrailing);
    if (!m_board)
        return;
    const qreal gap = painting.unit(1.4);
    const QRectF figures(screen.left(), head.bottom() + gap, screen.width(), painting.unit(36));
    paintFigures(painting, figures, *m_board, m_now);
    const QRectF below(screen.left(), figures.bottom() + gap, screen.width(), screen.bottom() - figures.bottom() - gap);
    const qreal left = below.width() * 0.46;
    paintQueues(painting, painting.mirrored({below.left(), below.top(), left, below.height()}, screen),
        report::queueLines(*m_board, m_by, m_now), m_now);
    paintAgents(painting,
        painting.mirrored({below.left() + left + gap, below.top(), below.width() - left - gap, below.height()}, screen),
        *m_board, m_rules, m_now);
}

void TvWall::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F11)
        close();
    else
        QWidget::keyPressEvent(event);
}

void TvWall::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    Q_EMIT left();
}

} // namespace bellhop::ui
