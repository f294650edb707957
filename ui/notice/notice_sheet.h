// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notice/notice_desk.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QSlider;

namespace bellhop::ui {

/// How this person wants to be told, and whether this computer can. What is chosen counts at once. Parts: soundCheck,
/// volumeSlider, toastsCheck, namesCheck, queueCheck, testNoticesButton, noticeTestResult.
class NoticeSheet final : public QDialog
{
    Q_OBJECT
public:
    NoticeSheet(NoticeDesk &desk, QWidget *parent);

private:
    QCheckBox *addCheck(const char *name, const QString &text, bool checked);
    void enable();
    void take();

    NoticeDesk &m_desk;
    QCheckBox *m_sound;
    QSlider *m_volume;
    QCheckBox *m_toasts;
    QCheckBox *m_names;
    QCheckBox *m_queue;
    QLabel *m_result;
};

} // namespace bellhop::ui
