// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actions.h"

#include "ui/kit/icons.h"
#include "ui/kit/keys.h"
#include "ui/queue/queue_model.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Actions)
};
} // namespace

Actions::Actions(QWidget &window)
    : m_window(window)
{
    const auto key = [](int combination) { return QKeySequence(combination); };
    constexpr int ctrl = Qt::CTRL;
    constexpr int shift = Qt::SHIFT;
    constexpr int alt = Qt::ALT;
    const auto group = [this](const QString &title) { m_groups << ActionGroup{title, {}}; };
    group(Words::tr("The conversation"));
    claim = add("claimAction", Words::tr("Claim"), "claim",
        {key(Qt::Key_F2), key(ctrl | Qt::Key_Return), key(ctrl | Qt::Key_Enter)});
    claimNext = add("claimNextAction", Words::tr("Claim the most urgent"), "bell", {key(shift | Qt::Key_F2)});
    release = add("releaseAction", Words::tr("Release to the queue"), "release", {key(ctrl | shift | Qt::Key_R)});
    close = add("closeAction", Words::tr("Close…"), "close", {key(ctrl | Qt::Key_D), key(ctrl | shift | Qt::Key_C)});
    undoClose = add("undoCloseAction", Words::tr("Undo the closing"), "undo", {key(ctrl | Qt::Key_Z)});
    note = add("noteAction", Words::tr("Write a note"), "note", {key(ctrl | shift | Qt::Key_N)});
    snooze = add("snoozeAction", Words::tr("Snooze…"), "snooze", {key(ctrl | shift | Qt::Key_S)});
    snippets = add("snippetsAction", Words::tr("Canned answers…"), "chat", {key(ctrl | Qt::Key_Semicolon)});
    templates = add("templatesAction", Words::tr("Send a template…"), "file", {key(ctrl | Qt::Key_T)});
    suggestion = add(
        "suggestionAction", Words::tr("Use the assistant's suggestion"), "assistant", {key(ctrl | shift | Qt::Key_U)});
    suggestion->setEnabled(false);
    assistantVoice = add("assistantVoiceAction", Words::tr("Let the assistant speak to this guest, or silence it"),
        "assistant", {key(alt | shift | Qt::Key_S)});
    mergeGuest
        = add("mergeGuestAction", Words::tr("Merge with another guest…"), "users", {key(alt | shift | Qt::Key_J)});
    separateGuest
        = add("separateGuestAction", Words::tr("Separate a merged guest…"), "user", {key(alt | shift | Qt::Key_D)});
    undoMerge = add("undoMergeAction", Words::tr("Undo the merging"), "undo", {key(alt | shift | Qt::Key_Z)});
    answerSource = add("answerSourceAction", Words::tr("Show what the assistant's answer comes from"), "assistant",
        {key(alt | shift | Qt::Key_O)});
    nextMisspelling
        = add("nextMisspellingAction", Words::tr("Next word that may be wrong…"), "pencil", {key(Qt::Key_F7)});
    checkSpelling = add(
        "checkSpellingAction", Words::tr("Check the spelling while I write"), "pencil", {key(shift | Qt::Key_F7)});
    checkSpelling->setCheckable(true);
    manageTemplates
        = add("manageTemplatesAction", Words::tr("Look after templates…"), "pencil", {key(ctrl | shift | Qt::Key_M)});
    manageTemplates->setVisible(false); // until it is known who sits here
    knowledge
        = add("knowledgeAction", Words::tr("What the assistant knows…"), "assistant", {key(alt | shift | Qt::Key_I)});
    for (QAction *action : {answerSource, knowledge})
        action->setVisible(false); // until there is a way to look at it
    place = add("placeAction", Words::tr("Send a place…"), "place", {key(ctrl | shift | Qt::Key_L)});
    contact = add("contactAction", Words::tr("Send a contact…"), "contact", {key(ctrl | shift | Qt::Key_K)});
    choices = add("choicesAction", Words::tr("Ask with answers to press…"), "order", {key(ctrl | shift | Qt::Key_B)});
    record = add("recordAction", Words::tr("Record a voice note, or stop"), "mic", {key(ctrl | Qt::Key_R)});
    microphone = add("microphoneAction", Words::tr("Choose the microphone…"), "mic", {key(alt | shift | Qt::Key_R)});
    takeOver
        = add("takeOverAction", Words::tr("Take over from a colleague…"), "claim", {key(ctrl | shift | Qt::Key_O)});
    transfer = add(
        "transferAction", Words::tr("Offer to a colleague or a team…"), "transfer", {key(ctrl | shift | Qt::Key_T)});
    withdraw = add("withdrawAction", Words::tr("Take the offer back"), "undo", {key(ctrl | shift | Qt::Key_W)});
    consult = add("consultAction", Words::tr("Consult a colleague or a team…"), "users", {key(Qt::Key_F3)});
    handOver = add("handOverAction", Words::tr("Hand over to whom I consult…"), "transfer", {key(shift | Qt::Key_F3)});
    endConsultation = add("endConsultationAction", Words::tr("End the consultation"), "x", {key(ctrl | Qt::Key_F3)});
    focusConsultation
        = add("focusConsultationAction", Words::tr("To the consultation"), "pencil", {key(alt | Qt::Key_F3)});
    acceptOffer = add("acceptOfferAction", Words::tr("Accept what I am asked"), "claim", {key(Qt::Key_F8)});
    declineOffer = add("declineOfferAction", Words::tr("Decline what I am asked…"), "x", {key(shift | Qt::Key_F8)});
    lookAtOffer = add("lookAtOfferAction", Words::tr("Look at what I am asked"), "chat", {key(ctrl | Qt::Key_F8)});
    news = add("newsAction", Words::tr("Show what the news is about"), "bell", {key(alt | Qt::Key_G)});
    nextMention = add("nextMentionAction", Words::tr("Next note that mentions me"), "note", {key(alt | Qt::Key_M)});
    group(Words::tr("From one guest to the next"));
    next = add("nextAction", Words::tr("Next conversation"), "arrow-down", {key(alt | Qt::Key_Down)});
    previous = add("previousAction", Words::tr("Previous conversation"), "arrow-up", {key(alt | Qt::Key_Up)});
    nextNeedingMe
        = add("nextNeedingMeAction", Words::tr("Next guest who waits for me"), "user", {key(alt | Qt::Key_N)});
    nextUnassigned
        = add("nextUnassignedAction", Words::tr("Look at the next unassigned"), "inbox", {key(alt | Qt::Key_U)});
    for (const Section section : kSections) {
        const int number = static_cast<int>(section) + 1;
        QAction *go = add("sectionAction", Words::tr("Go to “%1”").arg(sectionTitle(section)), "chevron-right",
            {key(ctrl | (Qt::Key_0 + number))});
        go->setObjectName(u"sectionAction%1"_s.arg(number));
        sections << go;
    }
    group(Words::tr("The list"));
    tag = add("tagAction", Words::tr("Tag…"), "tag", {key(ctrl | shift | Qt::Key_H)});
    priority = add("priorityAction", Words::tr("Change the priority…"), "flag", {key(ctrl | shift | Qt::Key_J)});
    chooseAll
        = add("chooseAllAction", Words::tr("Choose all that the list shows"), "plus", {key(ctrl | shift | Qt::Key_E)});
    chooseNone = add("chooseNoneAction", Words::tr("Choose none of the list"), "x", {key(ctrl | shift | Qt::Key_X)});
    withChosen = add("withChosenAction", Words::tr("Do something with all that are chosen…"), "more",
        {key(ctrl | shift | Qt::Key_A)});
    undoChosen = add(
        "undoChosenAction", Words::tr("Undo the closing of those chosen"), "undo", {key(ctrl | shift | Qt::Key_Z)});
    narrow = add("narrowAction", Words::tr("Narrow the list…"), "filter", {key(ctrl | shift | Qt::Key_F)});
    byDeadline = add("byDeadlineAction", Words::tr("Nearest deadline first"), "clock", {key(ctrl | shift | Qt::Key_D)});
    byDeadline->setCheckable(true);
    everything = add("everythingAction", Words::tr("Show everything in the list"), "inbox", {key(ctrl | Qt::Key_0)});
    keepView
        = add("keepViewAction", Words::tr("Keep this list under a name…"), "folder", {key(ctrl | shift | Qt::Key_G)});
    openViews = add("openViewsAction", Words::tr("Lists under a name…"), "folder", {key(ctrl | shift | Qt::Key_Y)});
    for (int number = 1; number <= 3; ++number) {
        QAction *go = add(
            "viewAction", Words::tr("Go to my list %1").arg(number), "folder", {key(ctrl | (Qt::Key_6 + number))});
        go->setObjectName(u"viewAction%1"_s.arg(number));
        go->setVisible(false);
        views << go;
    }
    group(Words::tr("Around the window"));
    tearOff = add("tearOffAction", Words::tr("Open in a window of its own"), "window", {key(Qt::Key_F4)});
    bringBack = add(
        "bringBackAction", Words::tr("Bring it back to the main window"), "window-back", {key(shift | Qt::Key_F4)});
    tearOff->setEnabled(false);
    bringBack->setEnabled(false);
    focusList = add("focusListAction", Words::tr("To the list"), "inbox", {key(alt | Qt::Key_1)});
    focusThread = add("focusThreadAction", Words::tr("To the messages"), "chat", {key(alt | Qt::Key_2)});
    focusComposer = add("focusComposerAction", Words::tr("To the writing box"), "pencil", {key(alt | Qt::Key_3)});
    focusGuest = add("focusGuestAction", Words::tr("To the guest's facts"), "contact", {key(alt | Qt::Key_4)});
    cycle = add("cycleAction", Words::tr("To the next pane"), "refresh", {key(Qt::Key_F6)});
    search = add("searchAction", Words::tr("Find in the list"), "search", {key(ctrl | Qt::Key_F)});
    palette = add(
        "paletteAction", Words::tr("Do or go anywhere"), "command", {key(ctrl | Qt::Key_K), key(ctrl | Qt::Key_P)});
    group(Words::tr("My state"));
    state = add("stateAction", Words::tr("Change my state"), "user", {key(ctrl | shift | Qt::Key_P)});
    const auto say = [&](const char *name, const QString &text, int letter) {
        states << add(name, text, "user", {key(alt | shift | letter)});
    };
    say("availableAction", Words::tr("I am available"), Qt::Key_A);
    say("busyAction", Words::tr("I am busy"), Qt::Key_U);
    say("breakAction", Words::tr("I am on a break"), Qt::Key_B);
    say("meetingAction", Words::tr("I am in a meeting"), Qt::Key_M);
    say("trainingAction", Words::tr("I am in training"), Qt::Key_T);
    say("wrapUpAction", Words::tr("I am finishing up"), Qt::Key_W);
    group(Words::tr("The console"));
    colleagues = add("colleaguesAction", Words::tr("What colleagues do…"), "users", {key(alt | shift | Qt::Key_C)});
    alerts = add("alertsAction", Words::tr("Alerts…"), "warning", {key(alt | shift | Qt::Key_E)});
    guestPane = add("guestPaneAction", Words::tr("Show or hide the guest's facts"), "panel", {key(Qt::Key_F9)});
    biggerText = add("biggerTextAction", Words::tr("Larger message text"), "plus",
        {key(ctrl | Qt::Key_Plus), key(ctrl | Qt::Key_Equal)});
    smallerText = add("smallerTextAction", Words::tr("Smaller message text"), "minus", {key(ctrl | Qt::Key_Minus)});
    language = add("languageAction", Words::tr("The language of the console…"), "chat", {key(alt | shift | Qt::Key_G)});
    notices = add("noticesAction", Words::tr("Sounds and messages…"), "bell", {key(alt | shift | Qt::Key_N)});
    notices->setVisible(false); // until there is a way to make oneself noticed
    help = add("helpAction", Words::tr("All keys"), "keyboard", {key(Qt::Key_F1)});
    printKeys = add(
        "printKeysAction", Words::tr("Print the keys, or save them as PDF…"), "file", {key(alt | shift | Qt::Key_K)});
    quit = add("quitAction", Words::tr("Quit"), "x", {key(ctrl | Qt::Key_Q)});
    guestPane->setCheckable(true);
}

QAction *Actions::add(const char *name, const QString &text, const char *iconName, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(icon(QString::fromLatin1(iconName)), text, &m_window);
    action->setObjectName(QString::fromLatin1(name));
    adopt(*action, keys);
    return action;
}

QAction *Actions::add(const QAction &other)
{
    auto *action = new QAction(other.icon(), other.text(), &m_window);
    action->setObjectName(other.objectName());
    adopt(*action, other.shortcuts());
    return action;
}

void Actions::adopt(QAction &action, const QList<QKeySequence> &keys)
{
    action.setShortcutContext(Qt::WindowShortcut);
    setKeys(action, keys);
    m_window.addAction(&action);
    m_all << &action;
    m_groups.last().actions << &action;
}

QString nameOf(const QAction &action)
{
    return action.text().remove(u'…');
}

void setKeys(QAction &action, const QList<QKeySequence> &keys)
{
    action.setShortcuts(keys);
    action.setToolTip(withKey(action));
}

QString withKey(const QAction &action)
{
    return withKey(nameOf(action), action.shortcut());
}

} // namespace bellhop::ui
