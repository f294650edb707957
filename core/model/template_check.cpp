// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/template_check.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace bellhop {
using namespace Qt::Literals::StringLiterals;

namespace {

using Header = TemplateStructure::Header;

QString tr(const char *text)
{
    return QCoreApplication::translate("TemplateCheck", text);
}

Error bad(const QString &message)
{
    return makeError(ErrorKind::BadData, message);
}

Error refused(const QString &message)
{
    return makeError(ErrorKind::Refused, message);
}

const QRegularExpression &gap()
{
    static const QRegularExpression expression(u"\\{\\{\\s*([A-Za-z0-9_]{1,100})\\s*\\}\\}"_s);
    return expression;
}

void addGaps(const QString &text, QStringList &names)
{
    for (const auto &match : gap().globalMatch(text)) {
        if (!names.contains(match.captured(1)))
            names.append(match.captured(1));
    }
}

/// Values by the names of their gaps; those by position are called "1", "2", ….
QHash<QString, QString> valuesOf(const TemplateUse &use)
{
    QHash<QString, QString> values;
    int position = 0;
    for (const TemplateParameter &parameter : use.body)
        values.insert(parameter.name.isEmpty() ? QString::number(++position) : parameter.name, parameter.text);
    for (const auto &[name, value] : use.variables)
        values.insert(name, value);
    return values;
}

QString filled(const QString &text, const QHash<QString, QString> &values)
{
    QString out;
    qsizetype at = 0;
    for (const auto &match : gap().globalMatch(text)) {
        out += QStringView(text).sliced(at, match.capturedStart() - at);
        out += values.value(match.captured(1), match.captured());
        at = match.capturedEnd();
    }
    out += QStringView(text).sliced(at);
    return out;
}

TemplateParameter::Kind kindAtTop(Header header)
{
    switch (header) {
    case Header::Image:
        return TemplateParameter::Kind::Image;
    case Header::Video:
        return TemplateParameter::Kind::Video;
    case Header::Document:
        return TemplateParameter::Kind::Document;
    case Header::Location:
        return TemplateParameter::Kind::Location;
    case Header::None:
    case Header::Text:
    case Header::Other:
        break;
    }
    return TemplateParameter::Kind::Text;
}

Status checkTop(const TemplateStructure &structure, const TemplateUse &use)
{
    if (structure.header == Header::Other)
        return refused(tr("The top of this template is of a kind that Bellhop cannot fill. Choose another template."));
    const bool wanted = structure.header != Header::None
        && (structure.header != Header::Text || !gapsOf(structure.headerText).isEmpty());
    if (!wanted)
        return use.header ? Status(bad(tr("The top of this template takes no value."))) : done();
    if (!use.header || use.header->kind != kindAtTop(structure.header)) {
        switch (structure.header) {
        case Header::Image:
            return bad(tr("This template needs a picture at its top."));
        case Header::Video:
            return bad(tr("This template needs a video at its top."));
        case Header::Document:
            return bad(tr("This template needs a document at its top."));
        case Header::Location:
            return bad(tr("This template needs a place at its top."));
        case Header::None:
        case Header::Text:
        case Header::Other:
            break;
        }
        return bad(tr("This template needs a value in its heading."));
    }
    return done();
}

/// `given` must be exactly the gaps.
Status checkNames(const QStringList &gaps, const QStringList &given)
{
    for (const QString &name : gaps) {
        if (!given.contains(name))
            return bad(tr("The value {{%1}} of the template is missing. Fill it in.").arg(name));
    }
    for (const QString &name : given) {
        if (!gaps.contains(name))
            return bad(tr("The template has no gap {{%1}}. Choose the template again.").arg(name));
    }
    return QSet<QString>(given.begin(), given.end()).size() == given.size()
        ? done()
        : Status(bad(tr("A value of the template is given twice.")));
}

Status checkBody(const TemplateStructure &structure, const TemplateUse &use)
{
    QStringList given;
    for (const TemplateParameter &parameter : use.body) {
        if (parameter.name.isEmpty() == structure.named)
            return bad(structure.named ? tr("The values of this template go by names.")
                                       : tr("The values of this template go by their position."));
        given.append(structure.named ? parameter.name : QString::number(given.size() + 1));
    }
    return checkNames(gapsOf(structure.body), given);
}

std::optional<TemplateButtonValue::Kind> valueKind(const TemplateButton &button)
{
    switch (button.kind) {
    case TemplateButton::Kind::Url:
        return gapsOf(button.url).isEmpty() ? std::nullopt : std::optional(TemplateButtonValue::Kind::Url);
    case TemplateButton::Kind::QuickReply:
        return TemplateButtonValue::Kind::QuickReply;
    case TemplateButton::Kind::CopyCode:
        return TemplateButtonValue::Kind::CopyCode;
    case TemplateButton::Kind::Form:
        return TemplateButtonValue::Kind::Form;
    case TemplateButton::Kind::Phone:
    case TemplateButton::Kind::Other:
        break;
    }
    return std::nullopt;
}

Status checkButtons(const TemplateStructure &structure, const TemplateUse &use)
{
    QSet<int> given;
    for (const TemplateButtonValue &value : use.buttons) {
        const auto index = static_cast<std::size_t>(value.index);
        if (value.index < 0 || index >= structure.buttons.size() || given.contains(value.index)
            || valueKind(structure.buttons[index]) != value.kind)
            return bad(tr("A value does not belong to a button of this template. Choose the template again."));
        given.insert(value.index);
    }
    for (std::size_t i = 0; i < structure.buttons.size(); ++i) {
        const TemplateButton &button = structure.buttons[i];
        const bool needed = button.kind == TemplateButton::Kind::CopyCode
            || (button.kind == TemplateButton::Kind::Url && !gapsOf(button.url).isEmpty());
        if (needed && !given.contains(static_cast<int>(i)))
            return bad(tr("The button “%1” of the template has no value. Fill it in.").arg(button.text));
    }
    return done();
}

Status checkVariables(const TemplateStructure &structure, const TemplateUse &use)
{
    QStringList given;
    for (const auto &[name, value] : use.variables)
        given.append(name);
    QStringList gaps = gapsOf(structure);
    // A variable may be where only Twilio sees it: its examples name them all.
    for (const TemplateExample &example : structure.examples) {
        if (!gaps.contains(example.name))
            gaps.append(example.name);
    }
    return checkNames(gaps, given);
}

} // namespace

QStringList gapsOf(const QString &text)
{
    QStringList names;
    addGaps(text, names);
    return names;
}

QStringList gapsOf(const TemplateStructure &structure)
{
    QStringList names;
    for (const QString &text : {structure.headerText, structure.headerSample, structure.body, structure.footer})
        addGaps(text, names);
    for (const TemplateButton &button : structure.buttons)
        addGaps(button.url, names);
    return names;
}

Status checkTemplateUse(Provider provider, const ProviderTemplate &known, const TemplateUse &use)
{
    if (provider == Provider::Twilio)
        return checkVariables(known.structure, use);
    BELLHOP_CHECK(checkTop(known.structure, use));
    BELLHOP_CHECK(checkBody(known.structure, use));
    return checkButtons(known.structure, use);
}

Result<TemplateRight> rightToSend(Provider provider, const ProviderTemplate &known)
{
    if (known.status == "approved"_L1)
        return TemplateRight::Anytime;
    const QString &type = known.structure.contentType;
    const bool dead = known.status == "rejected"_L1 || known.status == "paused"_L1 || known.status == "disabled"_L1
        || known.status == "gone"_L1;
    if (provider == Provider::Twilio && !dead && (type == "twilio/quick-reply"_L1 || type == "twilio/list-picker"_L1))
        return TemplateRight::InsideWindow;
    if (known.status == "paused"_L1)
        return refused(known.reason.isEmpty()
                ? tr("WhatsApp has paused this template because guests rated it low. Choose another one.")
                : tr("WhatsApp has paused this template (%1). Choose another one.").arg(known.reason));
    if (known.status == "disabled"_L1)
        return refused(tr("WhatsApp has disabled this template. Choose another one."));
    if (known.status == "gone"_L1)
        return refused(tr("This template is no longer at WhatsApp. Choose another one."));
    if (known.status == "rejected"_L1) {
        return refused(known.reason.isEmpty()
                ? tr("WhatsApp has rejected this template. Choose another one.")
                : tr("WhatsApp has rejected this template (%1). Choose another one.").arg(known.reason));
    }
    return refused(tr("WhatsApp has not approved this template yet. Choose another one."));
}

QString filledText(const TemplateStructure &structure, const TemplateUse &use)
{
    const QHash<QString, QString> values = valuesOf(use);
    QStringList parts;
    if (structure.header == Header::Text) {
        QHash<QString, QString> top = values;
        if (use.header) // its own gap, whatever the name
            top.insert(gapsOf(structure.headerText).value(0), use.header->text);
        parts.append(filled(structure.headerText, top));
    }
    parts.append(filled(structure.body, values));
    if (!structure.footer.isEmpty())
        parts.append(structure.footer);
    parts.removeAll(QString());
    return parts.join(u'\n');
}

} // namespace bellhop
