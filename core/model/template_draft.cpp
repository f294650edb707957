// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/template_draft.h"

#include "core/model/template_check.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace bellhop {
using namespace Qt::Literals::StringLiterals;

namespace {

using Header = TemplateStructure::Header;
using Kind = TemplateButton::Kind;
using Fault = std::optional<DraftFault>;

constexpr qsizetype kLongestBody = 1024;
constexpr qsizetype kLongestEdge = 60; // heading and footer
constexpr qsizetype kLongestLabel = 25;
constexpr qsizetype kLongestAddress = 2000;
constexpr qsizetype kLongestPhone = 20;
constexpr qsizetype kLongestCode = 15;
constexpr std::size_t kMostButtons = 10;

QString tr(const char *text)
{
    return QCoreApplication::translate("Templates", text);
}

Fault fault(DraftPart part, const QString &sentence)
{
    return DraftFault{part, sentence};
}

bool isNumber(const QString &gap)
{
    return std::all_of(gap.begin(), gap.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

Fault faultOfNames(const TemplateDraft &draft)
{
    static const QRegularExpression name(u"^[a-z0-9_]{1,512}$"_s);
    static const QRegularExpression language(u"^[a-z]{2,3}(_[A-Z]{2})?$"_s);
    static constexpr std::array kCategories{"utility"_L1, "marketing"_L1, "authentication"_L1};
    if (!name.match(draft.name).hasMatch())
        return fault(DraftPart::Name, tr("A template's name is made of small letters, digits and _."));
    if (!language.match(draft.language).hasMatch())
        return fault(DraftPart::Language, tr("A template's language looks like en or en_US."));
    if (std::none_of(kCategories.begin(), kCategories.end(), [&](QLatin1String c) { return draft.category == c; }))
        return fault(DraftPart::Category, tr("A template's category is utility, marketing or authentication."));
    return {};
}

Fault faultOfHeader(Provider provider, const TemplateStructure &structure)
{
    if (structure.header == Header::Other)
        return fault(DraftPart::Header, tr("This kind of heading cannot be made here."));
    if (structure.header == Header::Location && provider == Provider::Twilio)
        return fault(DraftPart::Header, tr("Twilio's templates have no places on top."));
    const bool file = structure.header == Header::Image || structure.header == Header::Video
        || structure.header == Header::Document;
    if (file && structure.headerSample.isEmpty())
        return fault(DraftPart::HeaderExample, tr("A template with a file on top needs an example of it."));
    if (structure.header != Header::Text)
        return {};
    if (structure.headerText.trimmed().isEmpty() || structure.headerText.size() > kLongestEdge)
        return fault(DraftPart::Header, tr("A template's heading has 1 to 60 characters."));
    const QStringList gaps = gapsOf(structure.headerText);
    if (gaps.size() > 1)
        return fault(DraftPart::Header, tr("A template's heading has at most one gap."));
    const auto example = std::find_if(structure.examples.begin(), structure.examples.end(),
        [&](const TemplateExample &one) { return one.name == gaps.value(0); });
    // Elsewhere the body's {{1}} is another one than the heading's.
    const bool shared = structure.named || provider == Provider::Twilio;
    const bool given = !structure.headerExample.isEmpty()
        || (shared && example != structure.examples.end() && !example->value.isEmpty());
    if (!gaps.isEmpty() && !given)
        return fault(DraftPart::HeaderExample,
            tr("The gap {{%1}} needs an example, or WhatsApp refuses the template.").arg(gaps.front()));
    return {};
}

Fault faultOfGaps(Provider provider, const TemplateStructure &structure)
{
    static const QRegularExpression adjacent(u"\\}\\}\\s*\\{\\{"_s);
    static const QRegularExpression plainName(u"^[a-z][a-z0-9_]*$"_s);
    if (structure.body.contains(adjacent))
        return fault(DraftPart::Body, tr("Two gaps of a template need words between them."));
    const QStringList gaps = gapsOf(structure.body);
    if (structure.named && provider != Provider::Meta)
        return fault(DraftPart::Body, tr("This channel's templates number their gaps: {{1}}, {{2}}."));
    for (const QString &gap : gaps) {
        if (structure.named && !plainName.match(gap).hasMatch())
            return fault(DraftPart::Body, tr("A gap's name is made of small letters, digits and _."));
    }
    // Twilio numbers them across all of a template.
    for (qsizetype i = 1; i <= gaps.size() && !structure.named && provider != Provider::Twilio; ++i) {
        if (!gaps.contains(QString::number(i)))
            return fault(DraftPart::Body, tr("Gaps are numbered from 1 on without a hole: {{%1}} is missing.").arg(i));
    }
    for (const QString &gap : gaps) {
        const auto given
            = [&](const TemplateExample &one) { return one.name == gap && !one.value.trimmed().isEmpty(); };
        if (std::none_of(structure.examples.begin(), structure.examples.end(), given))
            return fault(
                DraftPart::Examples, tr("The gap {{%1}} needs an example, or WhatsApp refuses the template.").arg(gap));
    }
    return {};
}

Fault faultOfBody(Provider provider, const TemplateStructure &structure)
{
    const QString body = structure.body.trimmed();
    if (body.isEmpty() || structure.body.size() > kLongestBody)
        return fault(DraftPart::Body, tr("A template's text has 1 to 1024 characters."));
    if (body.startsWith("{{"_L1) || body.endsWith("}}"_L1))
        return fault(DraftPart::Body, tr("A template's text may not begin or end with a gap."));
    return faultOfGaps(provider, structure);
}

Fault faultOfButton(const TemplateButton &button)
{
    if (button.kind == Kind::Other || button.text.size() > kLongestLabel
        || (button.text.trimmed().isEmpty() && button.kind != Kind::CopyCode))
        return fault(DraftPart::Buttons, tr("A template's button has a label of 1 to 25 characters."));
    const QStringList gaps = gapsOf(button.url);
    const bool atEnd = gaps.isEmpty() || (gaps.size() == 1 && button.url.endsWith("}}"_L1));
    if (button.kind == Kind::Url
        && (!button.url.startsWith("https://"_L1) || button.url.size() > kLongestAddress || !atEnd))
        return fault(DraftPart::Buttons,
            tr("The button “%1” needs an address that begins with https://; its one gap may stand at the end.")
                .arg(button.text));
    if (button.kind == Kind::Url && !gaps.isEmpty() && button.example.isEmpty())
        return fault(
            DraftPart::Buttons, tr("The gap in the address of the button “%1” needs an example.").arg(button.text));
    if (button.kind == Kind::Phone && (button.phone.isEmpty() || button.phone.size() > kLongestPhone))
        return fault(DraftPart::Buttons, tr("The button “%1” needs a phone number.").arg(button.text));
    if (button.kind == Kind::CopyCode && (button.example.isEmpty() || button.example.size() > kLongestCode))
        return fault(DraftPart::Buttons, tr("A button that copies a code needs an example of at most 15 characters."));
    return {};
}

Fault faultOfButtons(const TemplateStructure &structure)
{
    if (structure.buttons.size() > kMostButtons)
        return fault(DraftPart::Buttons, tr("A template has at most 10 buttons."));
    int changes = 0; // between answers and others
    std::array<int, 6> count{};
    for (std::size_t i = 0; i < structure.buttons.size(); ++i) {
        const TemplateButton &button = structure.buttons[i];
        if (auto found = faultOfButton(button))
            return found;
        ++count.at(static_cast<std::size_t>(button.kind));
        const bool answer = button.kind == Kind::QuickReply;
        changes += i > 0 && answer != (structure.buttons[i - 1].kind == Kind::QuickReply) ? 1 : 0;
    }
    if (changes > 1)
        return fault(DraftPart::Buttons, tr("Buttons that answer stand together, before or after the others."));
    if (count.at(static_cast<std::size_t>(Kind::Url)) > 2 || count.at(static_cast<std::size_t>(Kind::Phone)) > 1
        || count.at(static_cast<std::size_t>(Kind::CopyCode)) > 1)
        return fault(DraftPart::Buttons,
            tr("A template has at most two buttons with addresses, one with a phone number and one with a code."));
    return {};
}

} // namespace

std::optional<DraftFault> faultOf(Provider provider, const TemplateDraft &draft)
{
    const TemplateStructure &structure = draft.structure;
    if (auto found = faultOfNames(draft))
        return found;
    if (auto found = faultOfHeader(provider, structure))
        return found;
    if (auto found = faultOfBody(provider, structure))
        return found;
    if (structure.footer.size() > kLongestEdge || !gapsOf(structure.footer).isEmpty())
        return fault(DraftPart::Footer, tr("A template's footer has at most 60 characters and no gaps."));
    return faultOfButtons(structure);
}

Status checkDraft(Provider provider, const TemplateDraft &draft)
{
    const auto found = faultOf(provider, draft);
    return found ? Status(makeError(ErrorKind::BadData, found->sentence)) : done();
}

TemplateStructure settled(TemplateStructure structure)
{
    if (!structure.headerText.isEmpty() && structure.header == Header::None)
        structure.header = Header::Text;
    const QStringList gaps = gapsOf(structure.headerText + u' ' + structure.body);
    structure.named = structure.named || !std::all_of(gaps.begin(), gaps.end(), isNumber);
    return structure;
}

} // namespace bellhop
