// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/outbound.h"

#include <QString>

#include <array>
#include <span>

namespace bellhop {

/// What a provider takes of one kind of file.
struct MediaRule {
    MessageKind kind = MessageKind::Document;
    qint64 maxBytes = 0;
    std::span<const QLatin1String> mimeTypes; ///< Without parameters; empty: any.
};

/// What can be sent through a provider, and how much of it. Lengths are in UTF-16 units, the safe reading.
struct SendLimits {
    int text = 4096;
    int caption = 1024;
    int interactiveBody = 1024;
    int listBody = 4096;
    int header = 60;
    int footer = 60;
    int buttons = 3;
    int buttonTitle = 20;
    int buttonId = 256;
    int listLabel = 20;
    int listSections = 10;
    int listRows = 10; ///< In all sections together.
    int sectionTitle = 24;
    int rowTitle = 24;
    int rowId = 200;
    int rowDescription = 72;
    int contacts = 257;
    int templateParameter = 1024; ///< One value.
    bool quotes = true; ///< Answers that quote a message.
    bool reactions = true;
    bool readMarks = true; ///< Blue ticks for the guest.
    bool readMarksNeedTyping = false; ///< Blue ticks come with "typing" only.
    bool places = true;
    bool cards = true;
    bool interactives = true; ///< Buttons and lists in the message itself; otherwise through templates only.
    bool captions = true; ///< Text beside every image, video and document.
    bool voice = true; ///< Voice notes as such.
    bool uploads = true; ///< Files are uploaded; otherwise fetched from a link.
    std::span<const MediaRule> media;
};

[[nodiscard]] const SendLimits &sendLimitsOf(Provider provider);

/// The rule for a kind; null when the provider does not take the kind.
[[nodiscard]] const MediaRule *mediaRuleOf(Provider provider, MessageKind kind);

/// How large a recording may become to be sent there, as a voice note where the provider has such.
[[nodiscard]] qint64 largestRecording(Provider provider);

/// Whether a provider takes this file as this kind, by the type and size told in `media`: BadData with a sentence for
/// the agent otherwise. Unknown sizes pass.
[[nodiscard]] Status checkMedia(Provider provider, MessageKind kind, const OutgoingMedia &media);

/// Whether a message keeps to the provider's limits, before anything is sent: BadData or Refused with a sentence for
/// the agent. The address and the window are not looked at.
[[nodiscard]] Status checkOutbound(Provider provider, const OutboundMessage &message);

} // namespace bellhop
