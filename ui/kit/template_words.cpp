// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/template_words.h"

#include "ui/kit/format.h"
#include "ui/kit/paint.h"
#include "ui/kit/spaced_word.h"

#include <QCoreApplication>
#include <QListWidgetItem>
#include <QPainter>
#include <QRegularExpression>
#include <QStyle>
#include <QStyledItemDelegate>

#include <array>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kStateRole = Qt::UserRole + 1;
constexpr int kWordsRole = Qt::UserRole + 2;
constexpr int kRowHeight = 46;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TemplatePicker)
};

class CardDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &t = themeOf(option.palette);
        const bool enabled = index.flags() & Qt::ItemIsEnabled;
        if (option.state & QStyle::State_Selected && enabled)
            painter->fillRect(option.rect, t.selected);
        const QRect box = option.rect.adjusted(8, 4, -8, -4);
        const QRect upper(box.left(), box.top(), box.width(), box.height() / 2);
        const QRect lower(box.left(), upper.bottom() + 1, box.width(), box.height() / 2);
        const auto leading
            = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter) | Qt::AlignAbsolute);
        const auto trailing
            = int(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter) | Qt::AlignAbsolute);
        painter->setFont(sized(option.font, 9));
        const QString state = index.data(kStateRole).toString();
        painter->setPen(t.faint);
        painter->drawText(upper, trailing, state);
        const int used = painter->fontMetrics().horizontalAdvance(state) + 12;
        painter->setPen(enabled ? t.secondary : t.faint);
        painter->drawText(lower, leading,
            painter->fontMetrics().elidedText(index.data(kWordsRole).toString(), Qt::ElideRight, lower.width()));
        painter->setFont(sized(option.font, 10, QFont::DemiBold));
        painter->setPen(enabled ? t.text : t.faint);
        painter->drawText(upper, leading,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, upper.width() - used));
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {200, kRowHeight};
    }
};

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', "<br>"_L1);
}

QString piecesHtml(const std::vector<TemplatePiece> &pieces, const Theme &theme)
{
    QString html;
    for (const TemplatePiece &piece : pieces) {
        const QString words = escaped(piece.text);
        if (piece.field < 0)
            html += words;
        else if (piece.filled)
            html += u"<b>%1</b>"_s.arg(words);
        else
            html += u"<span style=\"color:%1;\"><b>[%2]</b></span>"_s.arg(theme.breach.name(), words);
    }
    return html;
}

} // namespace

QString templateStatusWord(const QString &status)
{
    static const std::array kWords{std::pair{"approved"_L1, QT_TRANSLATE_NOOP("TemplatePicker", "approved")},
        std::pair{"pending"_L1, QT_TRANSLATE_NOOP("TemplatePicker", "waits for approval")},
        std::pair{"rejected"_L1, QT_TRANSLATE_NOOP("TemplatePicker", "rejected")},
        std::pair{"paused"_L1, QT_TRANSLATE_NOOP("TemplatePicker", "paused")},
        std::pair{"disabled"_L1, QT_TRANSLATE_NOOP("TemplatePicker", "disabled")},
        std::pair{"unsubmitted"_L1, QT_TRANSLATE_NOOP("TemplatePicker", "not handed in")},
        std::pair{"gone"_L1, QT_TRANSLATE_NOOP("TemplatePicker", "gone at the provider")}};
    for (const auto &[word, shown] : kWords) {
        if (status == word)
            return Words::tr(shown);
    }
    return status;
}

QString templateCategoryWord(const QString &category)
{
    if (category == "utility"_L1)
        return Words::tr("utility");
    if (category == "marketing"_L1)
        return Words::tr("marketing");
    return category == "authentication"_L1 ? Words::tr("authentication") : category;
}

QString templateQualityWord(const QString &quality)
{
    if (quality == "yellow"_L1)
        return Words::tr("medium quality");
    return quality == "red"_L1 ? Words::tr("low quality") : QString();
}

QAbstractItemDelegate *templateDelegate(QObject *parent)
{
    return new CardDelegate(parent);
}

void describeTemplate(QListWidgetItem &item, const TemplateCard &card, const QString &whyNot)
{
    const ProviderTemplate &known = card.known;
    const QString name = Words::tr("%1 · %2").arg(known.name, known.language);
    // What is as it should be goes without saying.
    QStringList state{templateCategoryWord(known.category)};
    if (known.status != "approved"_L1)
        state.append(templateStatusWord(known.status));
    if (known.quality != "green"_L1)
        state.append(templateQualityWord(known.quality));
    state.removeAll(QString());
    const QString words = whyNot.isEmpty() ? known.structure.body.simplified() : whyNot;
    item.setText(name);
    item.setData(kStateRole, state.join(u" · "_s));
    item.setData(kWordsRole, words);
    item.setToolTip(words);
    item.setData(Qt::AccessibleTextRole, Words::tr("%1, %2. %3").arg(name, state.join(u", "_s), words));
}

QString syncAge(Instant syncedAt, const QString &error, Instant now)
{
    QString age
        = syncedAt.isSet() ? Words::tr("Synced %1 ago").arg(shortSpan(now - syncedAt)) : Words::tr("Not synced yet");
    if (syncedAt.isSet() && now - syncedAt < std::chrono::minutes(1))
        age = Words::tr("Synced just now");
    return error.isEmpty() ? age : Words::tr("%1; then it failed: %2").arg(age, error);
}

QString fieldLabel(const TemplateField &field)
{
    QString name = spacedWord(field.name);
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    switch (field.place) {
    case TemplateField::Place::Header:
        return Words::tr("Heading: %1").arg(name);
    case TemplateField::Place::Button:
        return Words::tr("Button “%1”").arg(name);
    case TemplateField::Place::File:
        return field.name == "image"_L1 ? Words::tr("Picture on top")
            : field.name == "video"_L1  ? Words::tr("Video on top")
                                        : Words::tr("Document on top");
    case TemplateField::Place::Spot:
        return field.name == "name"_L1   ? Words::tr("Name of the place")
            : field.name == "address"_L1 ? Words::tr("Address")
                                         : Words::tr("Where it is");
    case TemplateField::Place::Body:
        break;
    }
    return name;
}

QString fieldExample(const TemplateField &field)
{
    if (field.place == TemplateField::Place::Spot && field.name == "where"_L1)
        return Words::tr("-1.286389, 36.817223, or a link to a map");
    return field.example.isEmpty() ? QString() : Words::tr("for example %1").arg(field.example);
}

QString knownValue(
    const TemplateField &field, const TemplateStructure &structure, const QHash<QString, QString> &values)
{
    static const QHash<QString, QString> aliases{{u"first_name"_s, u"guest_first_name"_s},
        {u"name"_s, u"guest_first_name"_s}, {u"customer_name"_s, u"guest_name"_s}, {u"hotel"_s, u"property"_s},
        {u"hotel_name"_s, u"property"_s}, {u"booking"_s, u"reservation"_s}, {u"booking_id"_s, u"reservation"_s},
        {u"reservation_id"_s, u"reservation"_s}, {u"agent"_s, u"agent_name"_s}};
    // Numbers tell nothing, but who is greeted is the guest.
    static const QRegularExpression greeting(
        u"(hello|hi|dear|welcome|hola|estimad[oa]|bonjour|cher|chère|habari|karibu|mpendwa|olá|hallo|ciao)[,!]?\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (field.place == TemplateField::Place::Spot)
        return field.name == "name"_L1 ? values.value(u"property"_s) : QString();
    if (field.place == TemplateField::Place::Button)
        return {};
    if (const QString value = values.value(aliases.value(field.name, field.name)); !value.isEmpty())
        return value;
    const QString &text = field.place == TemplateField::Place::Header ? structure.headerText : structure.body;
    const qsizetype at = text.indexOf(u"{{%1}}"_s.arg(field.name));
    const bool number = !field.name.isEmpty() && field.name.at(0).isDigit();
    return number && at > 0 && greeting.match(text.left(at)).hasMatch() ? values.value(u"guest_first_name"_s)
                                                                        : QString();
}

QString previewHtml(const TemplatePreview &preview, const Theme &theme)
{
    QStringList parts;
    if (!preview.header.empty())
        parts.append(u"<b>%1</b>"_s.arg(piecesHtml(preview.header, theme)));
    parts.append(piecesHtml(preview.body, theme));
    if (!preview.footer.isEmpty())
        parts.append(u"<span style=\"color:%1;\">%2</span>"_s.arg(theme.secondary.name(), escaped(preview.footer)));
    for (const QString &button : preview.buttons)
        parts.append(u"<span style=\"color:%1;\">▸ %2</span>"_s.arg(theme.accent.name(), escaped(button)));
    return parts.join("<br>"_L1);
}

} // namespace bellhop::ui
