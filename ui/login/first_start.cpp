// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/first_start.h"

#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One door: a card that is one button, with a sign, a title and a sentence.
class Door final : public QPushButton
{
public:
    Door(const QString &sign, const QString &title, const QString &about, QWidget *parent)
        : QPushButton(parent)
        , m_sign(sign)
        , m_title(title)
        , m_about(about)
    {
        setAccessibleName(title);
        setAccessibleDescription(about);
        setCursor(Qt::PointingHandCursor);
        setMinimumSize(230, 200);
        setAttribute(Qt::WA_Hover);
    }
    [[nodiscard]] QSize sizeHint() const override { return {286, 200}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &t = themeOf(palette());
        QPainter p(this);
        p.setRenderHint(QPainter::Antialiasing);
        const bool over = isEnabled() && (underMouse() || hasFocus());
        p.setPen(QPen(over ? t.accent : t.line, over ? 2 : 1));
        p.setBrush(isDown() ? t.selected : t.raised);
        p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 10, 10);
        const bool mirrored = isRightToLeft();
        const QRect box = rect().adjusted(20, 20, -14, -16);
        const QRect disc(mirrored ? box.right() - 43 : box.left(), box.top(), 44, 44);
        p.setPen(Qt::NoPen);
        p.setBrush(mix(t.raised, t.accent, t.dark ? 0.18 : 0.1));
        p.drawRoundedRect(disc, 10, 10);
        paintIcon(p, disc.adjusted(10, 10, -10, -10), m_sign, isEnabled() ? t.accent : t.faint);
        const int side = mirrored ? Qt::AlignRight : Qt::AlignLeft;
        p.setPen(isEnabled() ? t.text : t.faint);
        p.setFont(sized(font(), 11, QFont::DemiBold));
        const QRect title(box.left(), disc.bottom() + 14, box.width(), 44);
        QRect used;
        p.drawText(title, side | Qt::AlignTop | Qt::AlignAbsolute | Qt::TextWordWrap, m_title, &used);
        p.setPen(t.secondary);
        p.setFont(sized(font(), 9.5));
        p.drawText(QRect(box.left(), used.bottom() + 7, box.width(), box.bottom() - used.bottom() - 7),
            side | Qt::AlignTop | Qt::AlignAbsolute | Qt::TextWordWrap, m_about);
    }

private:
    QString m_sign, m_title, m_about;
};

QLineEdit *field(const QString &name, const QString &label, const QString &hint, QFormLayout &form, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    edit->setPlaceholderText(hint);
    form.addRow(label, edit);
    return edit;
}

QPushButton *primary(const QString &name, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setDefault(true);
    setButtonLook(*button, ButtonLook::Primary);
    return button;
}

} // namespace

FirstStart::FirstStart(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
    , m_notice(new NoticeBar(this))
{
    setObjectName(u"firstStart"_s);
    setWindowTitle(tr("Welcome to Bellhop"));
    resize(980, 580);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    column->addWidget(m_notice);
    m_notice->setObjectName(u"firstStartNotice"_s);
    m_doors = makeDoors();
    m_single = makeSingleSeat();
    m_join = makeJoin();
    for (QWidget *page : {m_doors, m_single, m_join})
        m_pages->addWidget(page);
}

QWidget *FirstStart::makeDoors()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(40, 24, 40, 24);
    auto *title = new InkLabel(InkLabel::Ink::Text, page);
    title->setText(tr("Welcome to Bellhop"));
    title->setFont(sized(font(), 18, QFont::DemiBold));
    title->setAlignment(Qt::AlignHCenter);
    auto *about = new InkLabel(InkLabel::Ink::Secondary, page);
    about->setText(tr("The desk for guests who write to your hotels. How do you want to start?"));
    about->setAlignment(Qt::AlignHCenter);
    about->setWordWrap(true);
    auto *demo = new Door(u"play"_s, tr("Try it with simulated guests"),
        tr("Everything runs on this computer; invented guests write to you. Nothing to set up."), page);
    auto *single = new Door(
        u"user"_s, tr("Single seat"), tr("One person, one computer, your own WhatsApp number. Data stays here."), page);
    auto *join = new Door(u"building"_s, tr("Join a site"),
        tr("Your team already has a database. Ask whoever looks after it for the address and your account."), page);
    demo->setObjectName(u"demoDoor"_s);
    single->setObjectName(u"singleSeatDoor"_s);
    join->setObjectName(u"joinDoor"_s);
    connect(demo, &QPushButton::clicked, this, &FirstStart::tryDemoChosen);
    connect(single, &QPushButton::clicked, this, [this] { goTo(m_single, m_name); });
    connect(join, &QPushButton::clicked, this, &FirstStart::openJoin);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addStretch(1);
    for (Door *door : {demo, single, join})
        row->addWidget(door);
    row->addStretch(1);
    column->addStretch(2);
    column->addWidget(title);
    column->addSpacing(6);
    column->addWidget(about);
    column->addSpacing(28);
    column->addLayout(row);
    column->addStretch(3);
    return page;
}

QWidget *FirstStart::makeSingleSeat()
{
    auto *form = new QFormLayout;
    m_name = field(u"nameEdit"_s, tr("Your name"), tr("As colleagues and guests see it"), *form, this);
    m_folder = field(u"folderEdit"_s, tr("Data folder"), {}, *form, this);
    m_folder->setText(QDir::toNativeSeparators(
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/bellhop"_s));
    auto *choose = m_folder->addAction(icon(u"folder"), QLineEdit::TrailingPosition);
    choose->setToolTip(tr("Choose a folder"));
    connect(choose, &QAction::triggered, this, &FirstStart::chooseFolder);
    auto *go = primary(u"singleSeatButton"_s, tr("Start"), this);
    connect(go, &QPushButton::clicked, this, &FirstStart::submitSingleSeat);
    for (QLineEdit *edit : {m_name, m_folder})
        connect(edit, &QLineEdit::returnPressed, this, &FirstStart::submitSingleSeat);
    return makePage(tr("Single seat"),
        tr("The console, the relay and the database run together on this computer. You can connect a WhatsApp number "
           "later."),
        form, go);
}

QWidget *FirstStart::makeJoin()
{
    auto *form = new QFormLayout;
    m_host = field(u"hostEdit"_s, tr("Database server"), u"db.example.com"_s, *form, this);
    m_port = field(u"portEdit"_s, tr("Port"), u"3306"_s, *form, this);
    m_port->setText(u"3306"_s);
    m_port->setValidator(new QIntValidator(1, 65535, m_port));
    m_database = field(u"databaseEdit"_s, tr("Database"), u"bellhop"_s, *form, this);
    m_user = field(u"userEdit"_s, tr("Your account"), {}, *form, this);
    m_password = field(u"passwordEdit"_s, tr("Password"), {}, *form, this);
    m_password->setEchoMode(QLineEdit::Password);
    m_ca = field(u"caEdit"_s, tr("Certificate file"), tr("Empty: the computer's own authorities"), *form, this);
    m_relay = field(u"relayEdit"_s, tr("Relay"),
        tr("wss://relay.example.com; several with commas; empty: where the database is"), *form, this);
    m_remember = new QCheckBox(tr("Remember the password in this computer's keychain"), this);
    m_remember->setObjectName(u"rememberCheck"_s);
    form->addRow(m_remember); // both columns: other languages need more words
    auto *go = primary(u"joinButton"_s, tr("Connect"), this);
    connect(go, &QPushButton::clicked, this, &FirstStart::submitJoin);
    for (QLineEdit *edit : {m_host, m_database, m_user, m_password, m_ca, m_relay})
        connect(edit, &QLineEdit::returnPressed, this, &FirstStart::submitJoin);
    return makePage(
        tr("Join a site"), tr("With the account that your administrator made for you in the database."), form, go);
}

QWidget *FirstStart::makePage(const QString &title, const QString &why, QLayout *fields, QPushButton *go)
{
    auto *page = new QWidget(this);
    auto *outer = new QVBoxLayout(page);
    auto *card = new QFrame(page);
    card->setMaximumWidth(520);
    card->setMinimumWidth(420);
    auto *column = new QVBoxLayout(card);
    auto *heading = new InkLabel(InkLabel::Ink::Text, card);
    heading->setText(title);
    heading->setFont(sized(font(), 15, QFont::DemiBold));
    auto *about = new InkLabel(InkLabel::Ink::Secondary, card);
    about->setText(why);
    about->setWordWrap(true);
    auto *back = new QPushButton(tr("Back"), card);
    setButtonLook(*back, ButtonLook::Quiet);
    connect(back, &QPushButton::clicked, this, [this] { goTo(m_doors, m_doors->findChild<QPushButton *>()); });
    if (auto *form = qobject_cast<QFormLayout *>(fields)) {
        form->setVerticalSpacing(8);
        form->setHorizontalSpacing(14);
        form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    }
    auto *foot = new QHBoxLayout;
    foot->addWidget(back);
    foot->addStretch(1);
    foot->addWidget(go);
    column->addWidget(heading);
    column->addWidget(about);
    column->addSpacing(10);
    column->addLayout(fields);
    column->addSpacing(10);
    column->addLayout(foot);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(card, 10);
    row->addStretch(1);
    outer->addStretch(2);
    outer->addLayout(row);
    outer->addStretch(3);
    return page;
}

void FirstStart::goTo(QWidget *page, QWidget *focus)
{
    m_notice->clear();
    m_pages->setCurrentWidget(page);
    if (focus != nullptr)
        focus->setFocus(Qt::OtherFocusReason);
}

void FirstStart::openJoin()
{
    goTo(m_join, m_host->text().isEmpty() ? m_host : m_password);
}

bool FirstStart::missing(QLineEdit *edit, const QString &text)
{
    if (!edit->text().trimmed().isEmpty())
        return false;
    m_notice->tell(NoticeBar::Tone::Error, text);
    edit->setFocus(Qt::OtherFocusReason);
    return true;
}

void FirstStart::submitSingleSeat()
{
    if (missing(m_name, tr("Your name is missing: it signs your answers for colleagues."))
        || missing(m_folder, tr("Choose the folder where conversations are kept.")))
        return;
    m_notice->clear();
    Q_EMIT singleSeatChosen({m_name->text().trimmed(), QDir::fromNativeSeparators(m_folder->text().trimmed())});
}

void FirstStart::submitJoin()
{
    if (missing(m_host, tr("The address of the database server is missing."))
        || missing(m_port, tr("The port of the database server is missing; usually it is 3306."))
        || missing(m_database, tr("The name of the database is missing; usually it is “bellhop”."))
        || missing(m_user, tr("Your account's name is missing."))
        || missing(m_password, tr("Your password is missing.")))
        return;
    m_notice->clear();
    JoinForm form;
    form.host = m_host->text().trimmed();
    form.port = m_port->text().toUShort();
    form.database = m_database->text().trimmed();
    form.user = m_user->text().trimmed();
    form.password = m_password->text();
    form.caFile = m_ca->text().trimmed();
    form.relay = m_relay->text().trimmed();
    form.remember = m_remember->isChecked();
    Q_EMIT joinChosen(form);
}

void FirstStart::chooseFolder()
{
    const QString chosen = QFileDialog::getExistingDirectory(this, tr("Data folder"), m_folder->text());
    if (!chosen.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(chosen));
}

void FirstStart::showBusy(const QString &text)
{
    m_pages->setEnabled(false);
    m_notice->tell(NoticeBar::Tone::Info, text);
}

void FirstStart::showHint(const QString &text)
{
    m_pages->setEnabled(true);
    m_notice->tell(NoticeBar::Tone::Info, text);
}

void FirstStart::showError(const QString &text)
{
    m_pages->setEnabled(true);
    m_notice->tell(NoticeBar::Tone::Error, text);
}

void FirstStart::setJoinForm(const JoinForm &form)
{
    m_host->setText(form.host);
    m_port->setText(QString::number(form.port));
    m_database->setText(form.database);
    m_user->setText(form.user);
    m_password->clear();
    m_ca->setText(form.caFile);
    m_relay->setText(form.relay);
    m_remember->setChecked(form.remember);
}

void FirstStart::setSingleSeatForm(const SingleSeatForm &form)
{
    m_name->setText(form.name);
    m_folder->setText(QDir::toNativeSeparators(form.folder));
}

} // namespace bellhop::ui
