// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel/adapter.h"
#include "core/model/command.h"

namespace bellhop::relay {

/// What a provider is asked to make, change or delete a template, step by step, without any I/O: ask next() for a
/// request until isComplete().
class TemplateChange final
{
public:
    using Change = ChangeTemplateOrder::Change;
    /// `providerId`: of the one that is there; empty to make one. `sample`: a file to be the heading's example, brought
    /// there first; without bytes there is none.
    TemplateChange(ChannelSettings settings, Change change, TemplateDraft draft, QString providerId,
        channel::SampleUpload sample = {});

    [[nodiscard]] Result<channel::HttpCall> next() const;
    /// What came back. An error ends it, and says how far it came.
    Status take(const channel::HttpAnswer &answer);
    [[nodiscard]] bool isComplete() const { return m_step == Step::Done; }
    /// Of the template now: "pending"; empty when the provider did not tell.
    [[nodiscard]] const QString &status() const { return m_status; }

private:
    enum class Step { Sample, Change, Submit, Done };

    ChannelSettings m_settings;
    Change m_change;
    TemplateDraft m_draft;
    QString m_providerId;
    channel::SampleUpload m_sample;
    Step m_step = Step::Change;
    QString m_status;
};

} // namespace bellhop::relay
