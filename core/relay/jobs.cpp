// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/jobs.h"

#include "core/relay/log.h"

#include <algorithm>

namespace bellhop::relay {

namespace {
constexpr milliseconds kRetry{1000}; // of a job that failed
}

Jobs::Jobs(std::vector<Job> jobs)
{
    for (Job &job : jobs)
        m_jobs.push_back({std::move(job), {}, false});
}

Jobs::~Jobs()
{
    stop();
}

void Jobs::start()
{
    m_thread = std::thread([this] { run(); });
}

void Jobs::hurry()
{
    m_hurry = true;
    m_pulse.poke();
}

void Jobs::beginStop()
{
    m_pulse.stop();
}

void Jobs::stop()
{
    beginStop();
    if (m_thread.joinable())
        m_thread.join();
}

void Jobs::run()
{
    for (;;) {
        const bool hurry = m_hurry.exchange(false);
        auto next = SteadyClock::now() + std::chrono::seconds(1);
        for (Timed &timed : m_jobs) {
            if (m_pulse.isStopped())
                return;
            if (timed.due <= SteadyClock::now() || (hurry && timed.job.hasty))
                runJob(timed);
            next = std::min(next, timed.due);
        }
        const auto wait = std::chrono::ceil<milliseconds>(next - SteadyClock::now());
        if (!m_pulse.wait(std::max(wait, milliseconds(1))))
            return;
    }
}

void Jobs::runJob(Timed &timed)
{
    const Status status = timed.job.work();
    timed.due = SteadyClock::now() + (status.ok() ? timed.job.every : std::min(timed.job.every, kRetry));
    if (status.ok()) {
        timed.failing = false;
        return;
    }
    if (!std::exchange(timed.failing, true))
        qCWarning(lcRelay).noquote() << "job" << timed.job.name << "failed:" << toWire(status.error().kind)
                                     << status.error().detail;
}

} // namespace bellhop::relay
