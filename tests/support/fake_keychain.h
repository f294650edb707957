// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/keychain.h"

#include <QHash>
#include <QPromise>
#include <QStringList>

#include <functional>
#include <vector>

namespace bellhop::tests {

/// A keychain in memory that can be locked, absent, slow or dead. GUI thread.
class FakeKeychain final : public vault::Keychain
{
public:
    enum class Manner {
        Answer, ///< In the same turn.
        Delay, ///< At release().
        Locked,
        Absent,
        Hang, ///< Never.
    };

    QFuture<Result<QByteArray>> read(const QString &name) override
    {
        asked << QStringLiteral("read ") + name;
        return answer<QByteArray>([this, name]() -> Result<QByteArray> {
            if (!kept.contains(name))
                return makeError(ErrorKind::NotFound, QStringLiteral("Nothing is kept."));
            return kept.value(name);
        });
    }
    QFuture<Status> write(const QString &name, const QByteArray &secret) override
    {
        asked << QStringLiteral("write ") + name;
        return answer<std::monostate>([this, name, secret] { return kept.insert(name, secret), done(); });
    }
    QFuture<Status> remove(const QString &name) override
    {
        asked << QStringLiteral("remove ") + name;
        return answer<std::monostate>([this, name] { return kept.remove(name), done(); });
    }
    void release()
    {
        for (const auto &late : std::exchange(m_late, {}))
            late();
    }

    Manner manner = Manner::Answer;
    QHash<QString, QByteArray> kept;
    QStringList asked;

private:
    template <typename T> QFuture<Result<T>> answer(std::function<Result<T>()> work)
    {
        const auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        const auto end = [promise, work = std::move(work)] {
            promise->addResult(work());
            promise->finish();
        };
        const auto refuse = [&promise](ErrorKind kind, const QString &text) {
            promise->addResult(Result<T>(makeError(kind, text)));
            promise->finish();
        };
        switch (manner) {
        case Manner::Answer:
            end();
            break;
        case Manner::Delay:
            m_late.emplace_back(end);
            break;
        case Manner::Locked:
            refuse(ErrorKind::Unauthorised, QStringLiteral("The keychain is locked."));
            break;
        case Manner::Absent:
            refuse(ErrorKind::Refused, QStringLiteral("There is no keychain."));
            break;
        case Manner::Hang:
            m_hanging.emplace_back(end);
            break;
        }
        return promise->future();
    }

    std::vector<std::function<void()>> m_late;
    std::vector<std::function<void()>> m_hanging; ///< Kept, so that no promise is broken.
};

} // namespace bellhop::tests
