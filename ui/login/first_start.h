// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace bellhop::ui {

class InkLabel;
class NoticeBar;

/// A console with everything in it, for one desk.
struct SingleSeatForm {
    QString name; ///< Of the person.
    QString folder; ///< For the data; absolute.
};

/// A site that exists: its database and, if there is one, its relay.
struct JoinForm {
    QString host;
    quint16 port = 3306;
    QString database;
    QString user;
    QString password;
    QString caFile; ///< Certificate of the authority; empty: the system's.
    QString relay; ///< "wss://relay.example:8443", several apart by commas; empty: where the database is.
    bool remember = false; ///< The password, in this computer's keychain.
};

/// The first thing a new person sees: three doors. Checks only what can be checked here; the program answers with
/// `showBusy`, `showError` or by closing it. GUI thread.
class FirstStart final : public QWidget
{
    Q_OBJECT
public:
    explicit FirstStart(QWidget *parent = nullptr);

    void showBusy(const QString &text); ///< What is awaited; the forms rest meanwhile.
    void showHint(const QString &text); ///< Something to know; the forms are usable.
    void showError(const QString &text); ///< What happened and the next step; the forms are back.
    /// Fills the form for joining, as remembered from the last time (never the password).
    void setJoinForm(const JoinForm &form);
    void setSingleSeatForm(const SingleSeatForm &form);
    void openJoin();

Q_SIGNALS:
    void tryDemoChosen();
    void singleSeatChosen(const bellhop::ui::SingleSeatForm &form);
    void joinChosen(const bellhop::ui::JoinForm &form);

private:
    QWidget *makeDoors();
    QWidget *makeSingleSeat();
    QWidget *makeJoin();
    QWidget *makePage(const QString &title, const QString &why, QLayout *fields, QPushButton *go);
    void goTo(QWidget *page, QWidget *focus);
    void submitSingleSeat();
    void submitJoin();
    void chooseFolder();
    bool missing(QLineEdit *field, const QString &text);

    QStackedWidget *m_pages;
    NoticeBar *m_notice;
    QWidget *m_doors;
    QWidget *m_single;
    QWidget *m_join;
    QLineEdit *m_name, *m_folder;
    QLineEdit *m_host, *m_database, *m_user, *m_password, *m_ca, *m_relay, *m_port;
    QCheckBox *m_remember;
};

} // namespace bellhop::ui
