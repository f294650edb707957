// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/filter_menu.h"

#include "ui/kit/queue_words.h"
#include "ui/queue/queue_model.h"

#include <QCoreApplication>

#include <map>

namespace bellhop::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FilterMenu)
};

constexpr std::size_t kMostValues = 30;

using Toggle = std::function<void(const QString &)>;

void addWord(QMenu &menu, const QString &word, const QString &label, const QStringList &active, const Toggle &toggle)
{
    QAction *action = menu.addAction(label);
    action->setCheckable(true);
    action->setChecked(active.contains(word));
    action->setData(word);
    QObject::connect(action, &QAction::triggered, &menu, [toggle, word] { toggle(word); });
}

/// The values that are there, those of most conversations first.
std::vector<std::pair<QString, int>> valuesOf(
    const QueueModel &model, const std::function<QStringList(const QueueRow &)> &of)
{
    std::map<QString, int> counts;
    model.forEach([&](const QueueRow &row) {
        for (const QString &value : of(row)) {
            if (!value.isEmpty())
                ++counts[value];
        }
    });
    std::vector<std::pair<QString, int>> values(counts.begin(), counts.end());
    std::stable_sort(values.begin(), values.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    if (values.size() > kMostValues)
        values.resize(kMostValues);
    return values;
}

} // namespace

QMenu *makeFilterMenu(const QueueModel &model, QWidget *parent, const Toggle &toggle)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(u"filterMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QStringList active = filterWords(model.filter());
    const auto plain = [&](std::initializer_list<const char *> words) {
        for (const char *word : words)
            addWord(*menu, QString::fromLatin1(word), filterLabel(QString::fromLatin1(word)), active, toggle);
        menu->addSeparator();
    };
    plain({"needs:me", "needs:guest", "needs:due"});
    plain({"whose:mine", "whose:nobody", "whose:team"});
    plain({"vip", "unread", "window:shuts"});
    const auto part = [&](const QString &title, const QString &key, auto &&of) {
        QMenu *values = menu->addMenu(title);
        values->setObjectName(u"filterMenu_"_s + key);
        for (const auto &[value, count] : valuesOf(model, of)) {
            const QString word = filterWord(key, value);
            const QString label = key == "language"_L1 ? languageWord(value) : value;
            addWord(*values, word, Words::tr("%1 (%2)").arg(label).arg(count), active, toggle);
        }
        values->setEnabled(!values->isEmpty());
    };
    QMenu *priorities = menu->addMenu(Words::tr("Priority"));
    for (const Priority priority : {Priority::Urgent, Priority::High, Priority::Normal, Priority::Low}) {
        const QString word = filterWord(u"priority"_s, toWire(priority));
        addWord(*priorities, word, filterLabel(word), active, toggle);
    }
    part(Words::tr("Language"), u"language"_s, [](const QueueRow &row) { return QStringList{row.language}; });
    part(Words::tr("Tag"), u"tag"_s, [](const QueueRow &row) { return row.tags; });
    part(Words::tr("Team"), u"team"_s, [](const QueueRow &row) { return QStringList{row.teamName}; });
    part(Words::tr("Channel"), u"channel"_s, [](const QueueRow &row) { return QStringList{row.channelName}; });
    part(Words::tr("Property"), u"property"_s, [](const QueueRow &row) { return QStringList{row.propertyName}; });
    return menu;
}

} // namespace bellhop::ui
