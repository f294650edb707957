// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/meta_template_check.h"

#include <QRegularExpression>

namespace bellhop::sim {
using namespace Qt::Literals::StringLiterals;

namespace {

using Checked = std::optional<MetaError>;

/// Code 100 with the subcode of template creation.
Checked wrong(int subcode, const QString &details)
{
    MetaError error = metaError(100, details);
    error.subcode = subcode;
    return error;
}

Checked checkBody(const Json &body)
{
    static const QRegularExpression edge(u"^\\s*\\{\\{|\\}\\}\\s*$"_s);
    static const QRegularExpression adjacent(u"\\}\\}\\s*\\{\\{"_s);
    static const QRegularExpression variable(u"\\{\\{[a-z0-9_]+\\}\\}"_s);
    const QString text = body.text("text"_L1);
    if (text.isEmpty() || text.size() > 1024)
        return wrong(2388040, u"The body wants 1 to 1024 characters."_s);
    if (edge.match(text).hasMatch())
        return wrong(2388299, u"Variables can't be at the start or end of the template."_s);
    if (adjacent.match(text).hasMatch())
        return wrong(2388299, u"Variables can't be adjacent."_s);
    qsizetype count = 0;
    for (auto match = variable.globalMatch(text); match.hasNext(); match.next())
        ++count;
    const qsizetype words = text.split(u' ', Qt::SkipEmptyParts).size();
    if (count > 0 && words < 2 * count + 1)
        return wrong(2388293, u"This template contains too many variables for its length."_s);
    const Json example = body.at("example"_L1);
    if (count > 0 && example.isNull())
        return wrong(2388043, u"A body with variables wants an example."_s);
    return std::nullopt;
}

Checked checkButtons(const std::vector<Json> &buttons)
{
    if (buttons.empty() || buttons.size() > 10)
        return wrong(2388047, u"1 to 10 buttons."_s);
    int links = 0;
    int phones = 0;
    for (const Json &button : buttons) {
        links += button.text("type"_L1) == "URL"_L1 ? 1 : 0;
        phones += button.text("type"_L1) == "PHONE_NUMBER"_L1 ? 1 : 0;
        const QString label = button.text("text"_L1);
        if (label.size() > 25)
            return wrong(2388047, u"The label of a button has at most 25 characters."_s);
    }
    if (links > 2 || phones > 1)
        return wrong(2388047, u"At most 2 URL buttons and 1 phone number button."_s);
    return std::nullopt;
}

} // namespace

Checked checkComponents(const std::vector<Json> &components)
{
    bool hasBody = false;
    for (const Json &component : components) {
        const QString type = component.text("type"_L1);
        Checked error;
        if (type == "BODY"_L1) {
            hasBody = true;
            error = checkBody(component);
        } else if (type == "FOOTER"_L1 && component.text("text"_L1).size() > 60) {
            error = wrong(2388040, u"The footer has at most 60 characters."_s);
        } else if (type == "HEADER"_L1 && component.text("format"_L1) == "TEXT"_L1
            && component.text("text"_L1).size() > 60) {
            error = wrong(2388040, u"The header has at most 60 characters."_s);
        } else if (type == "BUTTONS"_L1) {
            error = checkButtons(component.list("buttons"_L1));
        }
        if (error)
            return error;
    }
    return hasBody ? std::nullopt : wrong(2388040, u"A template wants a component BODY."_s);
}

Checked checkNewTemplate(const Template &wanted)
{
    static const QRegularExpression name(u"^[a-z0-9_]{1,512}$"_s);
    static const QStringList categories{u"AUTHENTICATION"_s, u"MARKETING"_s, u"UTILITY"_s};
    if (!name.match(wanted.name).hasMatch())
        return wrong(2388023, u"Param name wants lower case letters, digits and underscores."_s);
    if (!categories.contains(wanted.category))
        return metaError(100, u"Param category must be one of %1."_s.arg(categories.join(u", "_s)));
    if (wanted.language.isEmpty())
        return metaError(100, u"The parameter language is required."_s);
    return checkComponents(wanted.components);
}

} // namespace bellhop::sim
