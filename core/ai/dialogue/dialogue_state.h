// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/guest_message.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/stay.h"

#include <QStringList>

#include <vector>

namespace bellhop::ai {

/// What the dialogue waits for after its last reply. Validation and availability pass by themselves.
enum class DialogueStage {
    Greeting, ///< What the guest wants.
    Dates, ///< When they come and go, or what is wrong or unclear about it.
    RoomSelection, ///< Which of the rooms offered.
    GuestInfo, ///< How many people, name, e-mail, phone.
    Booking, ///< Yes or no to everything read back.
    Confirmation, ///< Nothing: the property has the booking and the guest was told.
    Handoff, ///< A person. The dialogue is silent until somebody puts it back.
};

/// Why a person takes over.
enum class HandOverReason {
    HumanRequest,
    Anger,
    Danger,
    Complaint, ///< Also payment and legal matters: what the analyzer wants a person to see.
    Group,
    ExistingBooking, ///< A change of a booking that is made.
    BookingRefused, ///< The property said no for another reason than a room being gone.
    BookingUnknown, ///< Nobody can tell whether the property has it: somebody must look at once.
    PropertyDown,
};

/// What is asked of the property system.
enum class PropertyCallKind { Offers, Book, Find };

/// A call that was decided on and may have been made. Stored before it is made, so that after a crash it is known what
/// to look for.
struct PendingCall {
    PropertyCallKind kind = PropertyCallKind::Offers;
    QString marker; ///< Of the order, for Book and Find.
    Instant startedAt; ///< When the booking was first sent.
    int attempts = 0; ///< Bookings sent with this marker.
    bool operator==(const PendingCall &) const = default;
};

/// A choice that the guest made before the rooms on offer were known again.
struct ChoiceWish {
    enum class By { None, Number, Name, Kind, Cheapest, Dearest, Last, Price, Only };
    By by = By::None;
    qint64 value = 0; ///< The number in the list, or the price in thousandths.
    QString kind; ///< Of Kind: the general word. Of Name: the property's id of the room type.
    bool operator==(const ChoiceWish &) const = default;
};

/// Everything the dialogue knows. A value, stored as JSON with the conversation.
struct DialogueState {
    DialogueStage stage = DialogueStage::Greeting;
    Language language = Language::English; ///< Of the guest's last message.
    BookingState booking;
    GuestContact guest;
    Asked asked = Asked::Nothing; ///< What a bare answer would answer.
    bool farDateAsked = false; ///< Yes or no to a day more than ten months away is awaited.
    QStringList problems; ///< Errors not put right yet: the rubric's words.
    std::map<QString, QStringList> alternatives; ///< Of dates that can be read in two ways, as ISO dates.
    std::optional<StayQuery> offeredFor; ///< What `offers` answers.
    std::vector<RoomOffer> offers; ///< As numbered to the guest.
    std::optional<RoomOffer> choice;
    ChoiceWish wish;
    std::optional<PendingCall> pending;
    std::optional<StayBooking> booked; ///< Only what the property has.
    std::optional<HandOverReason> handedOver;
    int misunderstood = 0; ///< Turns in a row.
    QStringList draft; ///< Paragraphs of the reply that wait for the property's answer.
    Instant heardAt; ///< The guest's last message.

    bool operator==(const DialogueState &) const = default;
};

[[nodiscard]] QLatin1String toWire(DialogueStage stage);
[[nodiscard]] std::optional<DialogueStage> dialogueStageFromWire(QStringView word);
[[nodiscard]] QLatin1String toWire(HandOverReason reason);
[[nodiscard]] std::optional<HandOverReason> handOverReasonFromWire(QStringView word);

[[nodiscard]] Json toJson(const DialogueState &state);
/// BadData naming the field for JSON that toJson() did not write.
[[nodiscard]] Result<DialogueState> dialogueStateFromJson(const Json &json);

} // namespace bellhop::ai
