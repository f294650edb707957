// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notice/notice_sheet.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QVBoxLayout>

namespace bellhop::ui {
using namespace Qt::Literals::StringLiterals;

NoticeSheet::NoticeSheet(NoticeDesk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_result(new QLabel(this))
{
    setObjectName(u"noticeSheet"_s);
    setWindowTitle(tr("Notices"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(460);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    const NoticeChoice choice = desk.choice();
    m_sound = addCheck("soundCheck", tr("Play a sound"), choice.sound);
    m_volume = new QSlider(Qt::Horizontal, this);
    m_volume->setObjectName(u"volumeSlider"_s);
    m_volume->setAccessibleName(tr("How loud the sound is"));
    m_volume->setRange(0, 100);
    m_volume->setValue(choice.volume);
    m_volume->setTracking(false); // kept once it is let go
    column->addWidget(m_volume);
    m_toasts = addCheck("toastsCheck", tr("Show a message on the desktop while I look elsewhere"), choice.toasts);
    m_names = addCheck("namesCheck", tr("Name the guest in it"), choice.names);
    m_queue = addCheck("queueCheck", tr("Also tell of guests whom nobody has, while I am available"), choice.queue);
    auto *test = new QPushButton(tr("Test it now"), this);
    test->setObjectName(u"testNoticesButton"_s);
    m_result->setObjectName(u"noticeTestResult"_s);
    m_result->setWordWrap(true);
    m_result->setMinimumHeight(m_result->fontMetrics().height() * 3);
    m_result->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    auto *done = new QPushButton(tr("Done"), this);
    done->setObjectName(u"noticesDoneButton"_s);
    done->setDefault(true);
    auto *row = new QHBoxLayout;
    row->addWidget(test);
    row->addStretch(1);
    row->addWidget(done);
    column->addWidget(m_result);
    column->addStretch(1);
    column->addLayout(row);
    for (const QCheckBox *check : {m_sound, m_toasts, m_names, m_queue})
        connect(check, &QCheckBox::toggled, this, &NoticeSheet::take);
    connect(m_volume, &QSlider::valueChanged, this, &NoticeSheet::take);
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    connect(test, &QPushButton::clicked, this, [this] {
        const QString missing = m_desk.test();
        m_result->setText(missing.isEmpty()
                ? tr("A sound was played and a message shown. If you heard or saw nothing, look at this computer's own "
                     "settings for sounds and for messages of programs.")
                : missing);
    });
    enable();
}

QCheckBox *NoticeSheet::addCheck(const char *name, const QString &text, bool checked)
{
    auto *check = new QCheckBox(text, this);
    check->setObjectName(QString::fromLatin1(name));
    check->setChecked(checked);
    layout()->addWidget(check);
    return check;
}

void NoticeSheet::enable()
{
    m_volume->setEnabled(m_sound->isChecked());
    m_names->setEnabled(m_toasts->isChecked());
}

void NoticeSheet::take()
{
    enable();
    m_desk.choose(
        {m_sound->isChecked(), m_volume->value(), m_toasts->isChecked(), m_names->isChecked(), m_queue->isChecked()});
}

} // namespace bellhop::ui
