// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queue/view_store.h"

#include <QString>

namespace bellhop::app {

/// A person's own lists of conversations, in their settings on this computer: one set for each folder of a console,
/// that is for each person and site. GUI thread.
class SavedViews final : public ui::ViewStore
{
public:
    /// `folder`: the console's, as ConsoleOptions::dataDir.
    explicit SavedViews(const QString &folder);
    [[nodiscard]] std::vector<SavedView> load() const override;
    void save(const std::vector<SavedView> &views) override;

private:
    QString m_group;
};

} // namespace bellhop::app
