// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/channel/adapter.h"

namespace bellhop::channel {

/// Meta's array of components and the structure they stand for. Lipachat lists its templates in the same shape.
[[nodiscard]] TemplateStructure readMetaComponents(const Json &components, bool named);
[[nodiscard]] Json metaComponents(const TemplateStructure &structure);

/// One template of a list; nothing when it has no name, language or body.
[[nodiscard]] std::optional<ProviderTemplate> readMetaTemplate(const Json &json);

[[nodiscard]] Result<HttpCall> buildMetaTemplateList(const ChannelSettings &settings, const QString &page);
[[nodiscard]] Result<TemplatePage> readMetaTemplateList(const Json &answer);
[[nodiscard]] Result<HttpCall> buildMetaTemplateCreate(const ChannelSettings &settings, const TemplateDraft &draft);
[[nodiscard]] Result<HttpCall> buildMetaTemplateEdit(
    const ChannelSettings &settings, const QString &providerId, const TemplateDraft &draft);
[[nodiscard]] Result<HttpCall> buildMetaTemplateDelete(const ChannelSettings &settings, const ProviderTemplate &which);

} // namespace bellhop::channel
