// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhop/saved_views.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSettings>

namespace bellhop::app {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMost = 100;

} // namespace

SavedViews::SavedViews(const QString &folder)
    : m_group(u"lists-"_s
        + QString::fromLatin1(
            QCryptographicHash::hash(QDir::cleanPath(folder).toUtf8(), QCryptographicHash::Sha256).toHex().left(16)))
{
}

std::vector<SavedView> SavedViews::load() const
{
    QSettings stored(QSettings::IniFormat, QSettings::UserScope, u"bellhop"_s, u"bellhop"_s);
    std::vector<SavedView> views;
    const int count = std::min(stored.beginReadArray(m_group), kMost);
    for (int i = 0; i < count; ++i) {
        stored.setArrayIndex(i);
        const auto order = queueOrderFromWire(stored.value("order"_L1).toString());
        views.push_back({stored.value("name"_L1).toString(), stored.value("filter"_L1).toString(),
            order.value_or(QueueOrder::Priority)});
    }
    return views;
}

void SavedViews::save(const std::vector<SavedView> &views)
{
    QSettings stored(QSettings::IniFormat, QSettings::UserScope, u"bellhop"_s, u"bellhop"_s);
    stored.remove(m_group);
    stored.beginWriteArray(m_group);
    for (int i = 0; i < std::min<int>(kMost, static_cast<int>(views.size())); ++i) {
        const SavedView &view = views[static_cast<std::size_t>(i)];
        stored.setArrayIndex(i);
        stored.setValue("name"_L1, view.name);
        stored.setValue("filter"_L1, view.filter);
        stored.setValue("order"_L1, QString(toWire(view.order)));
    }
    stored.endArray();
}

} // namespace bellhop::app
