// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/keychain.h"

#include <QPromise>
#include <QTimer>

#include <qt6keychain/keychain.h>

namespace bellhop::vault {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1String kService{"bellhop"};

Error errorOf(const QKeychain::Job &job)
{
    const QString detail = u"keychain: error %1"_s.arg(static_cast<int>(job.error()));
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return makeError(ErrorKind::NotFound, u"This computer's keychain does not hold it."_s, detail);
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return makeError(ErrorKind::Unauthorised, u"This computer's keychain is locked or was not allowed."_s, detail);
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return makeError(ErrorKind::Refused, u"This computer has no keychain that can be reached."_s, detail);
}

/// Starts the job; its answer, or the end of the patience. A job that is late deletes itself all the same.
template <typename T>
QFuture<Result<T>> run(QKeychain::Job *job, const QString &name, std::chrono::milliseconds patience,
    std::function<Result<T>(const QKeychain::Job &)> answer)
{
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    auto *limit = new QTimer(job);
    limit->setSingleShot(true);
    const auto end = [promise, limit](const Result<T> &outcome) {
        if (promise->future().isFinished())
            return;
        limit->stop();
        promise->addResult(outcome);
        promise->finish();
    };
    QObject::connect(
        job, &QKeychain::Job::finished, job, [job, end, answer = std::move(answer)] { end(answer(*job)); });
    QObject::connect(limit, &QTimer::timeout, job, [end] {
        end(makeError(ErrorKind::Timeout, u"This computer's keychain does not answer."_s, u"keychain: no answer"_s));
    });
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(name);
    limit->start(patience);
    job->start();
    return promise->future();
}

class DesktopKeychain final : public Keychain
{
public:
    explicit DesktopKeychain(std::chrono::milliseconds patience)
        : m_patience(patience)
    {
    }

    QFuture<Result<QByteArray>> read(const QString &name) override
    {
        auto *job = new QKeychain::ReadPasswordJob(kService);
        return run<QByteArray>(job, name, m_patience, [job](const QKeychain::Job &ended) {
            return ended.error() == QKeychain::NoError ? Result<QByteArray>(job->binaryData()) : errorOf(ended);
        });
    }

    QFuture<Status> write(const QString &name, const QByteArray &secret) override
    {
        auto *job = new QKeychain::WritePasswordJob(kService);
        job->setBinaryData(secret);
        return run<std::monostate>(job, name, m_patience, [](const QKeychain::Job &ended) {
            return ended.error() == QKeychain::NoError ? done() : Status(errorOf(ended));
        });
    }

    QFuture<Status> remove(const QString &name) override
    {
        return run<std::monostate>(
            new QKeychain::DeletePasswordJob(kService), name, m_patience, [](const QKeychain::Job &ended) {
                const bool gone = ended.error() == QKeychain::NoError || ended.error() == QKeychain::EntryNotFound;
                return gone ? done() : Status(errorOf(ended));
            });
    }

private:
    const std::chrono::milliseconds m_patience;
};

} // namespace

std::unique_ptr<Keychain> desktopKeychain(std::chrono::milliseconds patience)
{
    return std::make_unique<DesktopKeychain>(patience);
}

} // namespace bellhop::vault
