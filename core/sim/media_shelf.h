// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/model/people.h"

#include <QByteArray>
#include <QString>

#include <deque>
#include <map>
#include <mutex>
#include <optional>

namespace bellhop::sim {

/// A file on a provider's side.
struct Medium {
    QString id;
    Provider provider = Provider::Meta;
    QByteArray bytes;
    QString mimeType;
    QString fileName;
    Instant diesAt; ///< Then its id is unknown.
    [[nodiscard]] QByteArray sha256() const; ///< 32 bytes.
};

/// Files by id, and addresses that lead to them for a while. Holds half a gigabyte; beyond, the oldest go. Any thread.
class MediaShelf final
{
public:
    void put(const Medium &medium);
    [[nodiscard]] std::optional<Medium> find(Provider provider, const QString &id, Instant now) const;
    bool remove(Provider provider, const QString &id);

    /// A word for an address that leads to the file until then; nobody guesses it.
    [[nodiscard]] QByteArray grant(Provider provider, const QString &id, Instant until);
    /// Nothing when the word is unknown or its time is over.
    [[nodiscard]] std::optional<Medium> redeem(const QByteArray &word, Instant now) const;

private:
    struct Grant {
        Provider provider;
        QString id;
        Instant until;
    };
    using Key = std::pair<Provider, QString>;

    void makeRoom();

    mutable std::mutex m_mutex; // guards everything below
    std::map<Key, Medium> m_media;
    std::deque<Key> m_order;
    std::map<QByteArray, Grant> m_grants;
    std::deque<QByteArray> m_grantOrder;
    qsizetype m_bytes = 0;
};

} // namespace bellhop::sim
