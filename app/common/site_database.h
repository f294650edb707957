// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/site_keys.h"
#include "core/db/database.h"
#include "core/desk/admin.h"
#include "core/desk/audit.h"
#include "core/relay/media_shelf.h"

#include <memory>

namespace bellhop::app {

/// The address a person gave, with the password: BELLHOP_DB_PASSWORD, or asked for when that is unset and standard
/// input is a terminal.
Result<db::DatabaseUrl> databaseUrl(const QString &text);

/// Opens a database that `init` has made. NotFound when there is none or it has no tables, SchemaTooNew when a newer
/// version made it.
Result<std::unique_ptr<db::Database>> openSite(const db::DatabaseUrl &url, const db::OpenOptions &options = {});

/// Why a database did not open, with its address and what to do.
[[nodiscard]] Error notOpened(const db::DatabaseUrl &url, const Error &error);

/// The site's keys. NotFound with what to do when their file is missing.
Result<std::shared_ptr<const SiteKeys>> openVault(const db::DatabaseUrl &url);
/// For the desk, which knows no keys. They keep the keys.
[[nodiscard]] desk::Seal sealWith(std::shared_ptr<const SiteKeys> keys);
[[nodiscard]] desk::Unseal unsealWith(std::shared_ptr<const SiteKeys> keys);
/// Files of messages in this folder, sealed with the keys; links for providers signed with them.
[[nodiscard]] relay::MediaOptions mediaWith(std::shared_ptr<const SiteKeys> keys, const QString &folder);
[[nodiscard]] desk::AuditHmac auditHmacWith(std::shared_ptr<const SiteKeys> keys);
[[nodiscard]] desk::AuditProof auditProofWith(std::shared_ptr<const SiteKeys> keys);

} // namespace bellhop::app
