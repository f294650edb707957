// SPDX-License-Identifier: GPL-3.0-or-later
// From a template and the parameters of a message to what the guest reads.
#include "core/sim/meta_templates.h"

#include <QRegularExpression>
#include <QSet>

namespace bellhop::sim {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLongestBody = 1024;

const QRegularExpression &variables()
{
    static const QRegularExpression pattern(u"\\{\\{([a-z0-9_]+)\\}\\}"_s);
    return pattern;
}

QStringList variablesOf(const QString &text)
{
    QStringList names;
    for (auto match = variables().globalMatch(text); match.hasNext();) {
        const QString name = match.next().captured(1);
        if (!names.contains(name))
            names << name;
    }
    return names;
}

/// The components of a message by type; buttons by index.
Json sentComponent(const Json &sent, QLatin1String type, const QString &index = {})
{
    for (const Json &component : sent.list("components"_L1)) {
        const bool sameType = component.text("type"_L1).compare(type, Qt::CaseInsensitive) == 0;
        const qint64 place = component.integer("index"_L1).value_or(-1);
        if (sameType && (index.isEmpty() || QString::number(place) == index))
            return component;
    }
    return {};
}

MetaError countMismatch(QLatin1String where, qsizetype given, qsizetype wanted)
{
    return metaError(132000,
        u"%1: number of localizable_params (%2) does not match the expected number of params (%3)"_s.arg(where)
            .arg(given)
            .arg(wanted));
}

/// The value of a text parameter, or why it is refused.
std::variant<QString, MetaError> valueOf(const Json &parameter)
{
    static const QRegularExpression forbidden(u"[\\n\\t]| {5,}"_s);
    const QString type = parameter.text("type"_L1);
    QString text = parameter.text("text"_L1);
    if (type == "currency"_L1 || type == "date_time"_L1) {
        const QByteArray key = type.toLatin1();
        text = parameter.at(QLatin1String(key)).text("fallback_value"_L1);
    } else if (type != "text"_L1) {
        return metaError(132012, u"Parameter of type %1 where text is expected."_s.arg(type.left(30)));
    }
    if (text.isEmpty())
        return metaError(131008, u"Parameter of type text is missing text value."_s);
    if (forbidden.match(text).hasMatch())
        return metaError(132018);
    return text;
}

/// A text with its variables replaced.
std::variant<QString, MetaError> filled(
    QLatin1String where, const QString &text, bool named, const std::vector<Json> &parameters)
{
    const QStringList wanted = variablesOf(text);
    if (static_cast<qsizetype>(parameters.size()) != wanted.size())
        return countMismatch(where, static_cast<qsizetype>(parameters.size()), wanted.size());
    QString result = text;
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        const QString name = named ? parameters[i].text("parameter_name"_L1) : QString::number(static_cast<int>(i) + 1);
        if (!wanted.contains(name))
            return metaError(named ? 132012 : 132000, u"%1: there is no parameter “%2”."_s.arg(where, name.left(40)));
        const auto value = valueOf(parameters[i]);
        if (const auto *error = std::get_if<MetaError>(&value))
            return *error;
        result.replace(u"{{%1}}"_s.arg(name), std::get<QString>(value));
    }
    return result;
}

std::optional<MetaError> fillHeader(const Template &known, const Json &sent, FilledTemplate &result)
{
    const Json header = known.component("HEADER"_L1);
    const auto parameters = sentComponent(sent, "header"_L1).list("parameters"_L1);
    const QString format = header.text("format"_L1).toLower();
    if (header.isNull() || format == "text"_L1) {
        const auto text = filled("header"_L1, header.text("text"_L1), known.named, parameters);
        if (const auto *error = std::get_if<MetaError>(&text))
            return *error;
        if (const QString line = std::get<QString>(text); !line.isEmpty())
            result.text = line + u'\n';
        return std::nullopt;
    }
    if (parameters.size() != 1 || parameters.front().text("type"_L1).toLower() != format)
        return metaError(132012,
            u"header: Format mismatch, expected %1, received %2"_s.arg(format.toUpper(),
                parameters.empty() ? u"UNKNOWN"_s : parameters.front().text("type"_L1).toUpper().left(30)));
    const QByteArray key = format.toLatin1();
    const Json content = parameters.front().at(QLatin1String(key));
    if (format == "location"_L1)
        return std::nullopt;
    result.mediaId = content.text("id"_L1);
    result.mediaLink = content.text("link"_L1).toUtf8();
    if (result.mediaId.isEmpty() == result.mediaLink.isEmpty())
        return metaError(131008, u"header: %1 wants either id or link."_s.arg(format));
    return std::nullopt;
}

std::optional<MetaError> checkButtons(const Template &known, const Json &sent)
{
    const auto buttons = known.component("BUTTONS"_L1).list("buttons"_L1);
    for (std::size_t i = 0; i < buttons.size(); ++i) {
        const QString url = buttons[i].text("url"_L1);
        const Json given = sentComponent(sent, "button"_L1, QString::number(i));
        const qsizetype wanted = variablesOf(url).size();
        if (buttons[i].text("type"_L1) != "URL"_L1)
            continue; // payloads of quick replies may be left out
        const auto parameters = given.list("parameters"_L1);
        if (static_cast<qsizetype>(parameters.size()) != wanted)
            return countMismatch("button"_L1, static_cast<qsizetype>(parameters.size()), wanted);
        if (wanted > 0 && parameters.front().text("text"_L1).isEmpty())
            return metaError(131008, u"button: the text of the address is missing."_s);
    }
    for (const Json &component : sent.list("components"_L1)) {
        if (component.text("type"_L1).toLower() == "button"_L1
            && component.integer("index"_L1).value_or(-1) >= static_cast<qint64>(buttons.size()))
            return metaError(132000, u"button: the template has no button with this index."_s);
    }
    return std::nullopt;
}

} // namespace

std::variant<FilledTemplate, MetaError> fillTemplate(const Template &known, const Json &sent)
{
    FilledTemplate result;
    result.category = known.category.toLower();
    if (const auto error = fillHeader(known, sent, result))
        return *error;
    const auto body = filled("body"_L1, known.component("BODY"_L1).text("text"_L1), known.named,
        sentComponent(sent, "body"_L1).list("parameters"_L1));
    if (const auto *error = std::get_if<MetaError>(&body))
        return *error;
    if (std::get<QString>(body).size() > kLongestBody)
        return metaError(132005);
    if (const auto error = checkButtons(known, sent))
        return *error;
    result.text += std::get<QString>(body);
    if (const QString footer = known.component("FOOTER"_L1).text("text"_L1); !footer.isEmpty())
        result.text += u'\n' + footer;
    return result;
}

} // namespace bellhop::sim
