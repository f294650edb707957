// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>
#include <QStringView>

#include <optional>
#include <utility>
#include <vector>

namespace bellhop {

/// A place on earth.
struct Place {
    double latitude = 0; ///< -90 to 90.
    double longitude = 0; ///< -180 to 180.
    QString name;
    QString address;
    QString url;
    [[nodiscard]] bool isValid() const
    {
        return latitude >= -90 && latitude <= 90 && longitude >= -180 && longitude <= 180;
    }
    bool operator==(const Place &) const = default;
};

/// Latitude and longitude as people paste them: "-1.2864, 36.8172" or a link to a map that holds them.
[[nodiscard]] std::optional<std::pair<double, double>> coordinatesOf(const QString &text);

/// A file on its way to a guest. `providerId` or `link` is filled in by the one who sends, for one attempt.
struct OutgoingMedia {
    QString uuid; ///< Of our media row; empty for a link to somebody else's file.
    QString mimeType; ///< "audio/ogg; codecs=opus".
    QString fileName;
    qint64 bytes = 0; ///< 0: not known.
    bool voice = false; ///< Audio: a voice note.
    bool animated = false; ///< Stickers.
    QString link; ///< Public https address; stored only when `uuid` is empty.
    QString providerId; ///< Of an upload; never stored here.
    bool operator==(const OutgoingMedia &) const = default;
};

/// A button or a list's row.
struct Option {
    QString id; ///< Comes back with the choice.
    QString title;
    QString description; ///< Rows only.
    bool operator==(const Option &) const = default;
};

struct ListSection {
    QString title; ///< Needed when there is more than one.
    std::vector<Option> rows;
    bool operator==(const ListSection &) const = default;
};

/// What a guest can press. The body is the message's text.
struct Interactive {
    enum class Kind { Buttons, List, Link, LocationRequest, ContactRequest, Form };
    Kind kind = Kind::Buttons;
    QString header; ///< Text above the body; empty for none.
    std::optional<OutgoingMedia> headerMedia; ///< Image, video or document instead of `header`; not with lists.
    QString footer;
    std::vector<Option> buttons; ///< Buttons.
    QString label; ///< List: opens it. Link, Form: the button.
    std::vector<ListSection> sections; ///< List.
    QString url; ///< Link.
    QString formId; ///< Form: the flow's id.
    QString formToken; ///< Form: comes back with the answers.
    QString formScreen; ///< Form: the first screen; empty lets the flow's end point decide.
    QString formData; ///< Form: JSON object for the first screen, or empty.
    bool operator==(const Interactive &) const = default;
};

/// A value for a gap in a template.
struct TemplateParameter {
    enum class Kind { Text, Image, Video, Document, Location };
    Kind kind = Kind::Text;
    QString name; ///< Named parameters; empty for those by position.
    QString text;
    std::optional<OutgoingMedia> media; ///< Image, Video, Document.
    std::optional<Place> place; ///< Location: name and address are shown too.
    bool operator==(const TemplateParameter &) const = default;
};

/// A value for one of a template's buttons.
struct TemplateButtonValue {
    enum class Kind { Url, QuickReply, CopyCode, Form };
    Kind kind = Kind::QuickReply;
    int index = 0; ///< Among the template's buttons, from 0.
    QString value; ///< The end of the address, the payload, the code or the form's token.
    bool operator==(const TemplateButtonValue &) const = default;
};

/// An approved template with its gaps filled.
struct TemplateUse {
    QString name;
    QString language; ///< "en_US".
    std::optional<TemplateParameter> header;
    std::vector<TemplateParameter> body;
    std::vector<TemplateButtonValue> buttons;
    QString contentSid; ///< Twilio: "HX…".
    std::vector<std::pair<QString, QString>> variables; ///< Twilio: by name, usually "1", "2", …
    bool operator==(const TemplateUse &) const = default;
};

QLatin1String toWire(Interactive::Kind kind);
std::optional<Interactive::Kind> interactiveKindFromWire(QStringView text);
QLatin1String toWire(TemplateParameter::Kind kind);
std::optional<TemplateParameter::Kind> templateParameterKindFromWire(QStringView text);
QLatin1String toWire(TemplateButtonValue::Kind kind);
std::optional<TemplateButtonValue::Kind> templateButtonKindFromWire(QStringView text);

} // namespace bellhop
