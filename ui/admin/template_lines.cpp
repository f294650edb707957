// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/template_lines.h"

#include <QStringList>

#include <algorithm>

namespace bellhop::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = TemplateButton::Kind;

constexpr auto kCode = "code "_L1;

TemplateButton buttonOf(const QString &line)
{
    TemplateButton button;
    button.text = line.section(u'|', 0, 0).trimmed();
    const QString target = line.section(u'|', 1, 1).trimmed();
    if (target.contains("://"_L1)) {
        button.kind = Kind::Url;
        button.url = target;
        button.example = line.section(u'|', 2, 2).trimmed();
    } else if (target.startsWith(kCode)) {
        button.kind = Kind::CopyCode;
        button.example = target.sliced(kCode.size()).trimmed();
    } else if (!target.isEmpty()) {
        button.kind = Kind::Phone;
        button.phone = target;
    }
    return button;
}

} // namespace

std::vector<TemplateButton> buttonsOf(const QString &lines)
{
    std::vector<TemplateButton> buttons;
    for (const QString &line : lines.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            buttons.push_back(buttonOf(line));
    }
    return buttons;
}

QString linesOf(const std::vector<TemplateButton> &buttons)
{
    QStringList lines;
    for (const TemplateButton &button : buttons) {
        QStringList parts{button.text};
        if (button.kind == Kind::Url)
            parts << button.url << button.example;
        else if (button.kind == Kind::Phone)
            parts << button.phone;
        else if (button.kind == Kind::CopyCode)
            parts << kCode + button.example;
        parts.removeAll(QString());
        lines << parts.join(" | "_L1);
    }
    return lines.join(u'\n');
}

bool areWritable(const std::vector<TemplateButton> &buttons)
{
    return std::none_of(buttons.begin(), buttons.end(),
        [](const TemplateButton &button) { return button.kind == Kind::Form || button.kind == Kind::Other; });
}

} // namespace bellhop::ui
