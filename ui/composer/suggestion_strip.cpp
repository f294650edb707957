// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/suggestion_strip.h"

#include "ui/kit/icons.h"
#include "ui/kit/origin_words.h"
#include "ui/kit/paint.h"
#include "ui/kit/style.h"
#include "ui/kit/theme.h"
#include "ui/kit/widgets.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTextLayout>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostLines = 3;

/// As much of a text as fits into so many lines, the last of them with dots.
QString fitted(const QString &text, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    QTextLayout layout(text, font);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == kMostLines) {
            lines << metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines.join(u'\n');
}

} // namespace

SuggestionStrip::SuggestionStrip(QWidget *parent)
    : QFrame(parent)
    , m_title(new InkLabel(InkLabel::Ink::Accent, this))
    , m_text(new QLabel(this))
    , m_source(new QPushButton(tr("Source"), this))
{
    setObjectName(u"suggestionStrip"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(readingMargins(12, 6, 6, 6));
    row->setSpacing(8);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    m_title->setObjectName(u"suggestionTitle"_s);
    m_title->setText(tr("The assistant suggests"));
    m_title->setFont(sized(font(), 9, QFont::DemiBold));
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_text->setObjectName(u"suggestionText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto *use = new QPushButton(tr("Use (Tab)"), this);
    use->setObjectName(u"useSuggestion"_s);
    use->setAccessibleName(tr("Use the assistant's suggestion"));
    setButtonLook(*use, ButtonLook::Quiet);
    auto *aside = new QPushButton(icon(u"x"), QString(), this);
    aside->setObjectName(u"dropSuggestion"_s);
    aside->setAccessibleName(tr("Put the assistant's suggestion aside"));
    aside->setToolTip(aside->accessibleName());
    aside->setFixedSize(24, 24);
    setButtonLook(*aside, ButtonLook::Quiet);
    m_source->setObjectName(u"suggestionSource"_s);
    m_source->setAccessibleName(tr("Show what the suggestion comes from"));
    setButtonLook(*m_source, ButtonLook::Quiet);
    row->addLayout(words, 1);
    row->addWidget(m_source, 0, Qt::AlignVCenter);
    row->addWidget(use, 0, Qt::AlignVCenter);
    row->addWidget(aside, 0, Qt::AlignTop);
    connect(use, &QPushButton::clicked, this, &SuggestionStrip::take);
    connect(m_source, &QPushButton::clicked, this, [this] { Q_EMIT sourceWanted(itemOf(m_suggestion.origin)); });
    connect(aside, &QPushButton::clicked, this, &SuggestionStrip::putAside);
    hide();
}

void SuggestionStrip::present(const Suggestion &suggestion)
{
    m_suggestion = suggestion;
    const AnswerOrigin &origin = suggestion.origin;
    m_title->setText(origin == AnswerOrigin() ? tr("The assistant suggests")
            : origin.from.empty()
            //: %1: a part of the assistant's dialogue, as "booking: dates"
            ? tr("The assistant suggests (%1)").arg(originWord(origin))
            //: %1: the title of what the property tells its guests; %2: how sure the assistant is
            : tr("The assistant suggests, from “%1” (%2 % sure)")
                  .arg(originWord(origin))
                  .arg(origin.from.front().percent()));
    m_title->setToolTip(originSentence(origin));
    m_source->setToolTip(originSentence(origin));
    m_source->setVisible(itemOf(origin) != 0);
    m_text->setToolTip(suggestion.text);
    m_text->setAccessibleName(suggestion.text);
    fit();
    refresh();
}

void SuggestionStrip::setRoom(bool room)
{
    m_room = room;
    refresh();
}

bool SuggestionStrip::isOffered() const
{
    return m_offered;
}

void SuggestionStrip::take()
{
    if (!m_offered)
        return;
    const QString text = m_suggestion.text;
    putAside();
    Q_EMIT taken(text);
}

void SuggestionStrip::putAside()
{
    m_done = m_suggestion.message;
    refresh();
}

void SuggestionStrip::refresh()
{
    const bool offered = m_room && m_suggestion.message.isSet() && m_suggestion.message != m_done;
    setVisible(offered);
    if (offered == m_offered)
        return;
    m_offered = offered;
    Q_EMIT offeredChanged(offered);
}

void SuggestionStrip::fit()
{
    if (m_text->width() > 0)
        m_text->setText(fitted(m_suggestion.text, m_text->font(), m_text->width()));
}

void SuggestionStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

void SuggestionStrip::paintEvent(QPaintEvent *)
{
    const Theme &t = themeOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    painter.fillRect(QRect(0, 0, width(), 1), t.line);
    painter.fillRect(QRect(layoutDirection() == Qt::RightToLeft ? width() - 3 : 0, 0, 3, height()), t.accent);
}

} // namespace bellhop::ui
