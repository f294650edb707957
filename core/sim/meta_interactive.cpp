// SPDX-License-Identifier: GPL-3.0-or-later
// The documented limits of buttons, lists and their relatives.
#include "core/sim/meta_api.h"

#include <QSet>

namespace bellhop::sim {
using namespace Qt::Literals::StringLiterals;

namespace {

using Checked = std::optional<MetaError>;

Checked invalid(const QString &details)
{
    return metaError(131009, details);
}

/// Between 1 and `most` characters, in UTF-16 units.
Checked length(const QString &what, const QString &text, qsizetype most)
{
    if (text.isEmpty())
        return metaError(131008, u"The parameter %1 is required."_s.arg(what));
    if (text.size() > most)
        return invalid(u"%1 must be at most %2 characters long."_s.arg(what).arg(most));
    return std::nullopt;
}

Checked checkButtons(const Json &action)
{
    const auto buttons = action.list("buttons"_L1);
    if (buttons.empty() || buttons.size() > 3)
        return invalid(u"Invalid buttons count. Min allowed buttons: 1, Max allowed buttons: 3."_s);
    QSet<QString> titles;
    QSet<QString> ids;
    for (const Json &button : buttons) {
        const Json reply = button.at("reply"_L1);
        if (auto error = length(u"Button title"_s, reply.text("title"_L1), 20))
            return error;
        if (auto error = length(u"Button id"_s, reply.text("id"_L1), 256))
            return error;
        titles.insert(reply.text("title"_L1));
        ids.insert(reply.text("id"_L1));
    }
    if (titles.size() != static_cast<qsizetype>(buttons.size()) || ids.size() != titles.size())
        return invalid(u"Button titles and ids must be unique."_s);
    return std::nullopt;
}

Checked checkRow(const Json &row)
{
    if (auto error = length(u"Row id"_s, row.text("id"_L1), 200))
        return error;
    if (auto error = length(u"Row title"_s, row.text("title"_L1), 24))
        return error;
    return row.text("description"_L1).size() > 72 ? invalid(u"Row description must be at most 72 characters long."_s)
                                                  : std::nullopt;
}

Checked checkList(const Json &action)
{
    if (auto error = length(u"List button"_s, action.text("button"_L1), 20))
        return error;
    const auto sections = action.list("sections"_L1);
    if (sections.empty() || sections.size() > 10)
        return invalid(u"Invalid sections count. Min allowed: 1, Max allowed: 10."_s);
    QSet<QString> ids;
    std::size_t rows = 0;
    for (const Json &section : sections) {
        if (sections.size() > 1 && section.text("title"_L1).isEmpty())
            return metaError(131008, u"Section titles are required when there are several sections."_s);
        if (section.text("title"_L1).size() > 24)
            return invalid(u"Section title must be at most 24 characters long."_s);
        for (const Json &row : section.list("rows"_L1)) {
            if (auto error = checkRow(row))
                return error;
            ids.insert(row.text("id"_L1));
            ++rows;
        }
    }
    if (rows == 0 || rows > 10)
        return invalid(u"Invalid total row count. Min allowed: 1, Max allowed: 10."_s);
    return ids.size() != static_cast<qsizetype>(rows) ? invalid(u"Row ids must be unique."_s) : std::nullopt;
}

Checked checkLinkButton(const Json &action)
{
    const Json parameters = action.at("parameters"_L1);
    if (auto error = length(u"display_text"_s, parameters.text("display_text"_L1), 20))
        return error;
    const QString url = parameters.text("url"_L1);
    return url.startsWith("https://"_L1) || url.startsWith("http://"_L1) ? std::nullopt
                                                                         : invalid(u"url is not valid."_s);
}

Checked checkFlow(const Json &action)
{
    const Json parameters = action.at("parameters"_L1);
    if (parameters.text("flow_id"_L1).isEmpty() && parameters.text("flow_name"_L1).isEmpty())
        return metaError(131008, u"The parameter flow_id is required."_s);
    return length(u"flow_cta"_s, parameters.text("flow_cta"_L1), 30);
}

Checked checkCarousel(const Json &action)
{
    const auto cards = action.list("cards"_L1);
    if (cards.size() < 2 || cards.size() > 10)
        return invalid(u"Invalid cards count. Min allowed: 2, Max allowed: 10."_s);
    for (const Json &card : cards) {
        if (card.at("body"_L1).text("text"_L1).size() > 160)
            return invalid(u"Card body must be at most 160 characters long."_s);
    }
    return std::nullopt;
}

Checked checkHeader(const QString &type, const Json &header)
{
    if (header.isNull())
        return std::nullopt;
    const QString kind = header.text("type"_L1);
    if (kind == "text"_L1)
        return length(u"Header text"_s, header.text("text"_L1), 60);
    if (type == "list"_L1)
        return invalid(u"Header type of a list must be text."_s);
    if (kind != "image"_L1 && kind != "video"_L1 && kind != "document"_L1)
        return invalid(u"Header type must be text, image, video or document."_s);
    const QByteArray key = kind.toLatin1();
    const Json file = header.at(QLatin1String(key));
    if (file.text("id"_L1).isEmpty() == file.text("link"_L1).isEmpty())
        return invalid(u"The header wants either id or link."_s);
    return std::nullopt;
}

Checked checkAction(const QString &type, const Json &action)
{
    if (type == "button"_L1)
        return checkButtons(action);
    if (type == "list"_L1)
        return checkList(action);
    if (type == "cta_url"_L1)
        return checkLinkButton(action);
    if (type == "flow"_L1)
        return checkFlow(action);
    if (type == "carousel"_L1)
        return checkCarousel(action);
    if (type == "location_request_message"_L1)
        return action.text("name"_L1) == "send_location"_L1 ? std::nullopt : invalid(u"action['name'] is wrong."_s);
    if (type == "request_contact_info"_L1)
        return action.text("name"_L1) == "request_contact_info"_L1 ? std::nullopt
                                                                   : invalid(u"action['name'] is wrong."_s);
    return invalid(u"Param interactive['type'] must be one of the documented types."_s);
}

} // namespace

std::optional<MetaError> checkMetaInteractive(const Json &interactive)
{
    const QString type = interactive.text("type"_L1);
    const QString body = interactive.at("body"_L1).text("text"_L1);
    if (auto error = length(u"Body text"_s, body, type == "list"_L1 ? 4096 : 1024))
        return error;
    if (interactive.at("footer"_L1).text("text"_L1).size() > 60)
        return invalid(u"Footer text must be at most 60 characters long."_s);
    if (auto error = checkHeader(type, interactive.at("header"_L1)))
        return error;
    return checkAction(type, interactive.at("action"_L1));
}

} // namespace bellhop::sim
