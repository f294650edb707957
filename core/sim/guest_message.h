// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace bellhop::sim {

/// What a guest sends. Types and content are Meta's (text, image, location, interactive, order, edit …); the
/// other providers' dialects say the same in their own shape, or nothing where the provider passes nothing on.
struct GuestMessage {
    enum class Forwarded { No, Yes, Often };

    QString type = QStringLiteral("text");
    Json content; ///< The object under the type's name.
    QString replyTo; ///< Quotes one of ours.
    Forwarded forwarded = Forwarded::No;
    Json referral; ///< Of the advertisement that brought the guest; null: none.
    QByteArray bytes; ///< Of a file; empty: a small sample of its kind.
    QString mediaId; ///< Set by the simulator when the bytes are on its shelf.

    static GuestMessage text(const QString &body);
    static GuestMessage reaction(const QString &id, const QString &emoji);
    static GuestMessage press(const QString &id, const QString &title);
    static GuestMessage choose(const QString &id, const QString &title, const QString &description = {});
    static GuestMessage quickReply(const QString &payload, const QString &text);
    static GuestMessage location(double latitude, double longitude, const QString &name = {});
    /// image, video, audio, voice, document or sticker.
    static GuestMessage file(const QString &kind, const QString &caption = {}, const QByteArray &bytes = {});

    /// The `message` of POST /guests; BadData says what is wrong. Format: README.md.
    static Result<GuestMessage> fromJson(const Json &json);

    [[nodiscard]] bool isFile() const;
    /// Edits, revokes and notices open no window and are no message to answer.
    [[nodiscard]] bool isMessage() const;
    /// What a person would read of it, for the ledger.
    [[nodiscard]] QString words() const;
};

} // namespace bellhop::sim
