// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/meta_samples.h"

#include "core/base/uuid.h"
#include "core/sim/meta_api.h"

namespace bellhop::sim {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kMost = 1000; // sessions and handles; beyond, they are forgotten

bool isTaken(const QByteArray &type)
{
    return type == "image/jpeg" || type == "image/jpg" || type == "image/png" || type == "video/mp4"
        || type == "application/pdf";
}

} // namespace

void MetaSamples::open(const Call &call)
{
    const auto value = [&](const char *name) { return call.request.queryValue(name).value_or(QByteArray()); };
    const Session session{value("file_length").toLongLong(), value("file_type")};
    if (session.bytes <= 0 || !isTaken(session.type) || value("file_name").isEmpty()) {
        call.respond(metaError(100, u"file_length, file_type and file_name are wanted; no such type."_s).toResponse());
        return;
    }
    const QString id = u"upload:%1==?sig=ARsimulated"_s.arg(newUuid().remove(u'-'));
    {
        const std::lock_guard lock(m_mutex);
        if (m_sessions.size() >= kMost)
            m_sessions.clear();
        m_sessions.emplace(id, session);
    }
    Json body = Json::object();
    call.respond(jsonResponse(200, body.set("id"_L1, id)));
}

void MetaSamples::take(const Call &call, const QString &id)
{
    const QString whole = call.request.query.isEmpty() ? id : id + u'?' + QString::fromUtf8(call.request.query);
    const bool oauth = call.request.header("Authorization").startsWith("OAuth ");
    QString handle;
    {
        const std::lock_guard lock(m_mutex);
        const auto session = m_sessions.find(whole);
        if (session != m_sessions.end() && oauth && call.request.header("file_offset") == "0"
            && call.request.body.size() == session->second.bytes) {
            handle = u"4::%1:ARhandle"_s.arg(newUuid().remove(u'-'));
            m_sessions.erase(session);
            if (m_handles.size() >= kMost)
                m_handles.clear();
            m_handles.insert(handle);
        }
    }
    if (handle.isEmpty()) {
        call.respond(metaError(100, u"Not the bytes that this upload session was opened for."_s).toResponse());
        return;
    }
    Json body = Json::object();
    call.respond(jsonResponse(200, body.set("h"_L1, handle)));
}

bool MetaSamples::knows(const QString &handle) const
{
    const std::lock_guard lock(m_mutex);
    return m_handles.contains(handle);
}

} // namespace bellhop::sim
