// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/template_change.h"

#include <QCoreApplication>

namespace bellhop::relay {
using namespace Qt::Literals::StringLiterals;

TemplateChange::TemplateChange(
    ChannelSettings settings, Change change, TemplateDraft draft, QString providerId, channel::SampleUpload sample)
    : m_settings(std::move(settings))
    , m_change(change)
    , m_draft(std::move(draft))
    , m_providerId(std::move(providerId))
    , m_sample(std::move(sample))
    , m_step(m_sample.bytes.isEmpty() ? Step::Change : Step::Sample)
{
}

Result<channel::HttpCall> TemplateChange::next() const
{
    const channel::Adapter &adapter = channel::adapterFor(m_settings.provider);
    if (m_step == Step::Sample)
        return adapter.buildSample(m_settings, m_sample);
    if (m_step == Step::Submit)
        return adapter.buildTemplateSubmit(m_settings, m_providerId, m_draft);
    switch (m_change) {
    case Change::Create:
        return adapter.buildTemplateCreate(m_settings, m_draft);
    case Change::Edit:
        return adapter.buildTemplateEdit(m_settings, m_providerId, m_draft);
    case Change::Delete:
        break;
    }
    ProviderTemplate which;
    which.providerId = m_providerId;
    which.name = m_draft.name;
    which.language = m_draft.language;
    return adapter.buildTemplateDelete(m_settings, which);
}

Status TemplateChange::take(const channel::HttpAnswer &answer)
{
    const channel::Adapter &adapter = channel::adapterFor(m_settings.provider);
    if (m_step == Step::Sample) {
        BELLHOP_TRY(m_sample, adapter.readSample(m_sample, answer));
        if (m_sample.sample.isEmpty())
            return done();
        m_draft.structure.headerSample = m_sample.sample;
        m_sample.bytes.clear();
        m_step = Step::Change;
        return done();
    }
    if (m_change == Change::Delete) {
        BELLHOP_CHECK(adapter.readDone(answer));
        m_step = Step::Done;
        return done();
    }
    const auto receipt = adapter.readTemplateAnswer(answer);
    if (!receipt.ok()) {
        if (m_step == Step::Change)
            return receipt.error();
        // Asking once more would make it twice.
        return makeError(ErrorKind::Refused,
            QCoreApplication::translate("Templates", "The template was made (%1), but not handed in for approval: %2")
                .arg(m_providerId, receipt.error().message),
            receipt.error().detail);
    }
    m_status = receipt->status;
    if (!receipt->providerId.isEmpty())
        m_providerId = receipt->providerId;
    m_step = m_step == Step::Change && receipt->needsSubmit ? Step::Submit : Step::Done;
    return done();
}

} // namespace bellhop::relay
