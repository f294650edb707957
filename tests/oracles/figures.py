#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Computes every metric a second time, out of a journal of operations alone.

No database and no code of the programs: what an operation does to a conversation or an agent is written here anew, from
the rules that people are told, and so is every formula. Calendars are Python's own.

    figures.py JOURNAL QUESTIONS > ANSWERS

JOURNAL: one JSON object a line, in the order in which things happened; "at" in milliseconds since 1970 UTC. First
{"op": "site"}, last {"op": "end"}. QUESTIONS: a JSON list of {"first", "last", "by", "agent", "team", "channel",
"service", "customer", "tag"}. ANSWERS: for each a JSON object: metric -> list of {"group", "label", "total", "weight",
"parts", "median", "p90"}.

Where the journal contradicts the rules (a message in a conversation that could not be there), it says so and ends with 2.
"""
import json
import sys
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, timezone
from fractions import Fraction
from math import floor
from typing import Optional
from zoneinfo import ZoneInfo

MINUTE = 60_000
QUARTER = 15 * MINUTE  # no clock in use changes between two of them
DAY = 24 * 60 * MINUTE
TARGET = 15 * MINUTE  # of the service level, as a new site has it
SESSION_LIFE = MINUTE
HEARTBEAT = 15_000
REOPEN_WITHIN = DAY
EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
WEEKDAYS = ["1 Monday", "2 Tuesday", "3 Wednesday", "4 Thursday", "5 Friday", "6 Saturday", "7 Sunday"]
OFFER_LIFE = MINUTE
SPREAD = {"wrap_up", "first_response", "first_response_ai", "response", "response_ai", "wait", "resolution", "handle", "satisfaction",
          "guest_satisfaction", "llm_cost", "people_cost"}


class Contradiction(Exception):
    pass


@dataclass
class Item:
    """What counts: an event, or an interval that counts `value` for every millisecond."""

    at: int
    until: Optional[int] = None
    talk: int = 0
    agent: int = 0
    value: int = 1
    label: str = ""
    weight: int = 1
    channel: int = 0  # of what is of no conversation


@dataclass
class Closing:
    at: int
    agent: int
    start: int
    disposition: str
    by_ai: bool = False  # the assistant wrote in this resolution
    by_person: bool = False
    is_undone: bool = False
    is_reopened: bool = False


@dataclass
class Talk:
    """A conversation."""

    id: int
    guest: str
    channel: int
    born: int
    status: str = "open"
    status_since: int = 0
    owner: object = None  # None: nobody, "ai", or the id of an agent
    owner_since: int = 0
    waiting: Optional[int] = None  # a guest waits for an answer since
    waiting_before: Optional[int] = None
    snoozed_until: int = 0
    queue_time: int = 0  # open in the queue, since it came there or was opened again
    counted_to: int = 0
    start: int = 0  # of this resolution
    asked: Optional[int] = None  # the guest's first message in it
    answered: dict = field(default_factory=dict)  # who ("person", "ai") -> when first
    unanswered: Optional[int] = None
    unanswered_before: Optional[int] = None
    by_ai: bool = False  # who wrote in this resolution
    by_person: bool = False
    mark: int = 0
    customer: str = ""
    service: str = ""
    tags: set = field(default_factory=set)
    is_suggested: bool = False  # the assistant's newest decision is an answer for an agent to send
    asked_model: list = field(default_factory=list)  # (when, what it cost)
    closings: list = field(default_factory=list)


@dataclass
class Session:
    agent: int
    seen: int
    is_gone: bool = False  # the console vanished
    is_cut: bool = False  # the line was cut, and the relay noticed
    is_idle: bool = False  # nobody touches the console
    ended: Optional[int] = None
    front: int = 0
    front_since: int = 0


class House:
    """What the operations make of conversations and agents; collects the items of each metric."""

    def __init__(self, operations):
        self.items = defaultdict(list)
        self.work = defaultdict(list)  # agent -> when they had an open conversation
        self.talks = {}
        self.surveys = {}
        self.talks_of = defaultdict(list)  # (guest, channel) ->
        self.sessions = {}
        self.sessions_of = defaultdict(list)  # agent ->
        self.states = {}  # agent -> (state, since)
        self.before = {}  # agent -> the state before that
        self.until = {}  # agent -> when the state ends by itself, or None
        self.offers = {}  # conversation -> (to whom, until when)
        self.site = operations[0]
        self.end = operations[-1]["at"]
        self.names = {}
        self.refused = {op["message"]: op["code"] for op in operations if op["op"] == "refused"}
        self.unknown = {op["message"] for op in operations if op["op"] == "unknown"}
        self.sent = {}  # message -> (conversation, agent)
        self.costs = []  # (since when, which of them, thousandths an hour, currency)
        self.looked = {}  # channel, 0: relays -> when somebody looked last
        for op in operations:
            getattr(self, "on_" + op["op"])(op)
        self._finish()

    # The site and its people.

    def on_site(self, op):
        pass

    def on_cost(self, op):
        """What an hour of an agent costs from a time on, in thousandths."""
        self.costs.append((op["from"], len(self.costs), op["thousandths"], op["currency"]))

    def on_refused(self, op):
        pass

    def on_unknown(self, op):
        pass

    def on_end(self, op):
        pass

    def on_join(self, op):
        self.names[op["agent"]] = op["name"]
        self.states[op["agent"]] = ("offline", op["at"])
        self.before[op["agent"]] = self.until[op["agent"]] = None

    def on_sign_in(self, op):
        agent, at = op["agent"], op["at"]
        if not self._was_here_lately(agent, at):
            self._go_offline(agent)
        session = self.sessions[op["session"]] = Session(agent, at)
        self.sessions_of[agent].append(session)
        self._settle(agent, at)
        if self.states[agent][0] == "offline":
            self._set_state(agent, "available", at)

    def _was_here_lately(self, agent, at):
        forgiven = self.site["forgiven"]
        return any(s.seen >= at - max(forgiven, HEARTBEAT * 4 // 3) if s.ended is None else s.ended >= at - forgiven
                   for s in self.sessions_of[agent])

    def on_beat(self, op):
        for sessions in self.sessions_of.values():
            for session in sessions[-1:]:  # those before are over, or vanished
                if session.ended is None and not session.is_gone:
                    session.seen = op["at"]

    def on_vanish(self, op):
        self.sessions[op["session"]].is_gone = True

    def on_sign_out(self, op):
        session = self.sessions[op["session"]]
        self._end_session(session, op["at"])
        if not self._is_there(session.agent, op["at"]):
            self._go_offline(session.agent)

    def on_drop(self, op):
        session = self.sessions[op["session"]]
        session.is_cut = True
        self._end_session(session, op["at"])

    def on_state(self, op):
        if op["session"]:
            self.sessions[op["session"]].is_idle = False
        wrap_up = op["at"] + self.site["wrap_up"] if op["state"] == "wrap_up" else None
        self._set_state(op["agent"], op["state"], op["at"], wrap_up, anew=op["state"] == "wrap_up")

    def on_presence(self, op):
        """Away when none of their consoles is touched, and back to what was before."""
        session, at = self.sessions[op["session"]], op["at"]
        agent = session.agent
        session.is_idle = not op["here"]
        self._settle(agent, at)
        state = self.states[agent][0]
        if op["here"] and state == "away":
            self._set_state(agent, "busy" if self.before[agent] == "busy" else "available", at)
        touched = any(s.ended is None and s.seen > at - SESSION_LIFE and not s.is_idle
                      for s in self.sessions_of[agent])
        if not op["here"] and not touched and state in ("available", "busy"):
            self._set_state(agent, "away", at)

    def on_focus(self, op):
        session = self.sessions[op["session"]]
        self._end_front(session, op["at"])
        session.front, session.front_since = op["conversation"], op["at"]

    def _end_front(self, session, at):
        if session.front:
            until = max(at, session.front_since)
            self.items["handle"].append(Item(session.front_since, until, session.front, session.agent))
        session.front = 0

    def _end_session(self, session, at):
        session.ended = at
        self._end_front(session, at)

    def _go_offline(self, agent):
        """From the last that was seen of them; of a line that was cut, its last heartbeat."""
        sessions = self.sessions_of[agent]
        if sessions:
            self._set_state(agent, "offline", max(s.seen if s.is_cut or s.ended is None else s.ended for s in sessions))

    def _is_there(self, agent, now):
        return any(s.ended is None and s.seen > now - SESSION_LIFE for s in self.sessions_of[agent])

    def _settle(self, agent, at):
        """What was to end by itself has ended then."""
        until = self.until[agent]
        if until is not None and until <= at:
            self._move_state(agent, "available", until, None)

    def _set_state(self, agent, state, at, until=None, anew=False):
        self._settle(agent, at)
        self._move_state(agent, state, at, until, anew)

    def _move_state(self, agent, state, at, until, anew=False):
        """`anew`: the same state begins again, as wrap-up does with another closing, or when it is chosen again."""
        old, since = self.states[agent]
        self.until[agent] = until
        if old == state and not anew:
            return
        at = max(at, since)
        if old == "wrap_up" and at > since:
            self.items["wrap_up"].append(Item(at, None, 0, agent, at - since))
        self.items["agent_state"].append(Item(since, at, 0, agent, 1, old))
        if old != state:
            self.before[agent] = old
        self.states[agent] = (state, at)

    # Conversations.

    def _pass_time(self, talk, at):
        """What went on until now counts as it was."""
        if talk.status != "resolved":
            self.items["conversation_state"].append(Item(talk.counted_to, at, talk.id, 0, 1, talk.status))
        if talk.status == "open" and isinstance(talk.owner, int):
            self.work[talk.owner].append((talk.counted_to, at))
        if talk.status == "open" and talk.owner is None:
            talk.queue_time += at - talk.counted_to
        talk.counted_to = at

    def _move(self, talk, at, status):
        self._pass_time(talk, at)
        talk.status = status

    def _give(self, talk, at, owner, reason=""):
        self._pass_time(talk, at)
        self.offers.pop(talk.id, None)
        if talk.owner == "ai" and owner != "ai":
            self.items["hand_offs"].append(Item(at, None, talk.id, 0, 1, reason))
        if talk.owner is None and isinstance(owner, int):
            self.items["wait"].append(Item(at, None, talk.id, owner, talk.queue_time))
        if owner is not None or talk.owner is not None:
            talk.queue_time = 0
        talk.owner = owner

    def _begin_again(self, talk, at):
        self._move(talk, at, "open")
        talk.closings[-1].is_reopened = True
        talk.start = at
        talk.asked = talk.unanswered = talk.waiting = None
        talk.answered = {}
        talk.by_ai = talk.by_person = False
        talk.queue_time = 0
        self.items["conversations_reopened"].append(Item(at, None, talk.id))

    def _live(self, guest, channel):
        live = [t for t in self.talks_of[guest, channel] if t.status != "resolved"]
        return live[0] if live else None

    def _recently_closed(self, guest, channel, now):
        closed = [t for t in self.talks_of[guest, channel] if t.closings[-1].at > now - REOPEN_WITHIN]
        return max(closed, key=lambda t: t.closings[-1].at) if closed else None

    def on_guest(self, op):
        at, guest, channel = op["at"], op["guest"], op["channel"]
        talk = self._live(guest, channel)
        if talk is not None:
            if talk.status == "snoozed":
                self._move(talk, at, "open")
            if isinstance(talk.owner, int) and not self._is_there(talk.owner, at):
                self._give(talk, at, None)
        else:
            talk = self._recently_closed(guest, channel, at)
            if talk is not None:
                self._begin_again(talk, at)
                if isinstance(talk.owner, int) and not self._is_there(talk.owner, at):
                    self._give(talk, at, None)
        if talk is None:
            talk = Talk(op["conversation"], guest, channel, at, counted_to=at, start=at)
            if talk.id in self.talks:
                raise Contradiction(f"conversation {talk.id} is not new: {op}")
            self.talks[talk.id] = talk
            self.talks_of[guest, channel].append(talk)
            self.items["conversations_new"].append(Item(at, None, talk.id))
        if talk.id != op["conversation"]:
            raise Contradiction(f"it belongs to conversation {talk.id}: {op}")
        talk.waiting = at if talk.waiting is None else talk.waiting
        talk.asked = at if talk.asked is None else talk.asked
        talk.unanswered = at if talk.unanswered is None else talk.unanswered
        self.items["messages_received"].append(Item(at, None, talk.id))

    def _write(self, talk, at):
        if talk.status == "snoozed":
            self._move(talk, at, "open")
        talk.waiting = None

    def _answer(self, talk, at, agent, who, suffix):
        if talk.asked is not None and who not in talk.answered:
            talk.answered[who] = at
            self.items["first_response" + suffix].append(Item(at, None, talk.id, agent, at - talk.asked))
        if talk.unanswered is not None:
            waited = at - talk.unanswered
            self.items["response" + suffix].append(Item(at, None, talk.id, agent, waited))
            if who == "person":
                self.items["service_level"].append(Item(at, None, talk.id, agent, int(waited <= TARGET)))
        talk.unanswered = None

    def _send_out(self, talk, op, agent):
        """Counts it for its channel; whether it was an answer at all."""
        at, message = op["at"], op["message"]
        self.sent[message] = (talk.id, agent)
        code = self.refused.get(message)
        failed = 0 if code is None else 1
        self.items["delivery_failures"].append(Item(at, None, talk.id, agent, failed))
        for metric in ("delivered", "read"):
            self.items[metric].append(Item(at, None, talk.id, agent, 0))
        if failed:
            self.items["failures"].append(Item(at, None, talk.id, agent, 1, code))
        if message in self.unknown:
            self.items["unknown_sends"].append(Item(at, None, talk.id, agent))
        if op.get("template"):
            self.items["templates"].append(Item(at, None, talk.id, agent, 1, op["template"]))
            self.items["template_failures"].append(Item(at, None, talk.id, agent, failed, op["template"]))
        return not failed

    def on_told(self, op):
        """What a provider says of a message, when it says that it happened."""
        if op["message"] in self.sent:
            talk, agent = self.sent[op["message"]]
            self.items[op["word"]].append(Item(op["when"], None, talk, agent, 1, "", 0))

    def on_decided(self, op):
        talk = self.talks[op["conversation"]]
        talk.is_suggested = op["mode"] == "draft" and op["action"] == "answer"
        if op["mode"] == "shadow":
            return
        if op["action"] == "answer":
            self.items["ai_answers"].append(Item(op["at"], None, talk.id, 0, 1, op["mode"]))
        else:
            self.items["ai_reasons"].append(Item(op["at"], None, talk.id, 0, 1, op["reason"]))

    def on_survey(self, op):
        talk = self.talks[op["conversation"]]
        self.surveys[op["survey"]] = [op["at"], talk.id, talk.closings[-1].agent, False]

    def on_survey_mark(self, op):
        survey = self.surveys[op["survey"]]
        survey[3] = True
        self.items["guest_satisfaction"].append(Item(op["at"], None, survey[1], survey[2], op["mark"]))

    def on_llm(self, op):
        self.talks[op["conversation"]].asked_model.append((op["at"], op["micros"]))

    def on_send(self, op):
        talk = self.talks[op["conversation"]]
        if talk.owner != op["agent"] or talk.status == "resolved":
            raise Contradiction(f"owner {talk.owner}, {talk.status}: {op}")
        self._write(talk, op["at"])
        if talk.is_suggested and not op.get("template"):
            self.items["ai_answers"].append(Item(op["at"], None, talk.id, 0, 1, "taken"))
            talk.is_suggested = False
        if not self._send_out(talk, op, op["agent"]):
            return
        talk.by_person = True
        self._answer(talk, op["at"], op["agent"], "person", "")
        for metric in ("messages_sent", "handled"):
            self.items[metric].append(Item(op["at"], None, talk.id, op["agent"]))

    def on_react(self, op):
        if self.talks[op["conversation"]].owner != op["agent"]:
            raise Contradiction(str(op))

    def on_assistant(self, op):
        talk = self.talks[op["conversation"]]
        if talk.owner != "ai":
            self._give(talk, op["at"], "ai")
        self._write(talk, op["at"])
        if not self._send_out(talk, op, 0):
            return
        talk.by_ai = True
        self._answer(talk, op["at"], 0, "ai", "_ai")
        self.items["messages_ai"].append(Item(op["at"], None, talk.id))

    def on_phone(self, op):
        talk = self.talks[op["conversation"]]
        talk.waiting = talk.unanswered = None
        talk.by_person = True
        if talk.asked is not None:
            talk.answered.setdefault("person", op["at"])

    def on_claim(self, op):
        talk = self.talks[op["conversation"]]
        if talk.owner == op["agent"]:
            return
        if isinstance(talk.owner, int) and self._is_there(talk.owner, op["at"]):
            raise Contradiction(f"taken from {talk.owner}, who is there: {op}")
        self._give(talk, op["at"], op["agent"], "claimed")
        if talk.status == "snoozed":
            self._move(talk, op["at"], "open")

    def on_release(self, op):
        talk = self.talks[op["conversation"]]
        if talk.owner is not None:
            self._give(talk, op["at"], None, "released")

    def on_take(self, op):
        """A supervisor takes it from whoever has it."""
        self._change_hands(op["conversation"], op["at"], op["agent"])

    def on_put_back(self, op):
        """A supervisor puts what somebody has back in the queue."""
        self._change_hands(op["conversation"], op["at"], None)

    def on_snooze(self, op):
        talk = self.talks[op["conversation"]]
        self._move(talk, op["at"], "snoozed")
        talk.snoozed_until = op["until"]

    def on_offer(self, op):
        self.offers[op["conversation"]] = (op["to"], op["at"] + OFFER_LIFE)

    def on_decline(self, op):
        del self.offers[op["conversation"]]

    def on_analysed(self, op):
        """What the newest reading of a guest's message says."""
        talk = op["conversation"]
        for metric, word in (("intents", "intent"), ("sentiments", "sentiment"), ("urgencies", "urgency")):
            self.items[metric].append(Item(op["of"], None, talk, 0, 1, op[word]))

    def on_transfer(self, op):
        self._change_hands(op["conversation"], op["at"], op["to"] or None)

    def _change_hands(self, conversation, at, owner):
        talk = self.talks[conversation]
        if owner != talk.owner:
            if owner is not None:
                self.items["transfers_in"].append(Item(at, None, talk.id, owner))
            if isinstance(talk.owner, int):
                self.items["transfers_out"].append(Item(at, None, talk.id, talk.owner))
        self._give(talk, at, owner)

    def on_close(self, op):
        talk = self.talks[op["conversation"]]
        if talk.status == "resolved":
            raise Contradiction(f"closed already: {op}")
        self._move(talk, op["at"], "resolved")
        self.offers.pop(talk.id, None)
        talk.closings.append(
            Closing(op["at"], op["agent"], talk.start, op["disposition"], talk.by_ai, talk.by_person))
        talk.waiting_before, talk.waiting = talk.waiting, None
        talk.unanswered_before, talk.unanswered = talk.unanswered, None
        talk.mark = op["mark"] or talk.mark
        talk.customer = op["customer"] or talk.customer
        agent, at = op["agent"], op["at"]
        self._settle(agent, at)
        if talk.owner == agent and self.states[agent][0] in ("available", "wrap_up"):
            self._set_state(agent, "wrap_up", at, at + self.site["wrap_up"], anew=True)

    def on_undo(self, op):
        talk = self.talks[op["conversation"]]
        self._move(talk, op["at"], "open")
        talk.closings[-1].is_undone = True
        talk.waiting, talk.unanswered = talk.waiting_before, talk.unanswered_before
        agent = talk.closings[-1].agent
        self._settle(agent, op["at"])
        if self.until[agent] is not None:
            self._set_state(agent, "available", op["at"])

    def on_reopen(self, op):
        talk = self.talks[op["conversation"]]
        if talk.status != "resolved":
            raise Contradiction(f"not closed: {op}")
        self._begin_again(talk, op["at"])
        self._give(talk, op["at"], op["agent"], "reopened")

    def on_facts(self, op):
        self.talks[op["conversation"]].service = op["service"]

    def on_tag(self, op):
        self.talks[op["conversation"]].tags.add(op["tag"])

    def on_jobs(self, op):
        """Every few seconds: who sleeps wakes, who vanished is noticed, their waiting guests are in the queue again."""
        now = op["at"]
        self._note_uptime(now)
        for talk in self.talks.values():
            if talk.status == "snoozed" and talk.snoozed_until <= now:
                self._move(talk, now, "open")
        for agent, until in self.until.items():
            if until is not None and any(s.ended is None and s.seen >= until for s in self.sessions_of[agent]):
                self._settle(agent, now)
        for session in self.sessions.values():
            if session.ended is None and session.seen <= now - SESSION_LIFE:
                self._end_session(session, session.seen)
        for agent, sessions in self.sessions_of.items():
            if all(s.ended is not None and s.ended < now - self.site["forgiven"] for s in sessions):
                self._go_offline(agent)
        for talk in self.talks.values():
            if talk.status != "open" or not isinstance(talk.owner, int) or talk.waiting is None:
                continue
            left = [s.ended for s in self.sessions_of[talk.owner] if s.ended is not None]
            if not self._is_there(talk.owner, now) and not any(at > now - SESSION_LIFE for at in left):
                self._give(talk, now, None)
        for talk, (to, until) in list(self.offers.items()):
            if until <= now:
                del self.offers[talk]
                self.items["offers_missed"].append(Item(now, None, talk, to))

    def _note_uptime(self, now):
        """Since the last look everything was there, unless that was over a minute ago."""
        for channel in [0, *map(int, self.site["channels"])]:
            seen = self.looked.get(channel)
            if seen is not None and seen < now:
                metric = "channel_uptime" if channel else "uptime"
                self.items[metric].append(Item(seen, now, 0, 0, 1 if now - seen <= MINUTE else 0, channel=channel))
            self.looked[channel] = now

    # The end of the journal.

    def _finish(self):
        for session in self.sessions.values():
            self._end_front(session, self.end)
        for talk in self.talks.values():
            self._pass_time(talk, self.end)
            self._count_closings(talk)
        for asked, talk, agent, is_answered in self.surveys.values():
            self.items["survey_answers"].append(Item(asked, None, talk, agent, 1 if is_answered else 0))
        for agent, (state, since) in self.states.items():
            self.items["agent_state"].append(Item(since, self.end, 0, agent, 1, state))
        for agent in self.states:
            self._count_load(agent)

    def _count_closings(self, talk):
        for closing in talk.closings:
            if closing.is_undone:
                continue
            def add(metric, value=1, label="", closing=closing):
                self.items[metric].append(Item(closing.at, None, talk.id, closing.agent, value, label))
            add("resolution", closing.at - closing.start)
            add("reopen_rate", 1 if closing.is_reopened else 0)
            add("dispositions", 1, closing.disposition)
            add("handled")
            if talk.service == "booking" or closing.disposition == "booking_confirmed":
                add("conversion", 1 if closing.disposition == "booking_confirmed" else 0)
            if closing.by_ai:
                self.items["ai_containment"].append(Item(closing.at, None, talk.id, 0, 0 if closing.by_person else 1))
            if closing.by_ai or closing.by_person:
                cost = sum(micros for at, micros in talk.asked_model if closing.start <= at <= closing.at)
                label = "people" if closing.by_person else "assistant"
                self.items["llm_cost"].append(Item(closing.at, None, talk.id, 0, cost, label))
            if closing.by_person:
                self._count_people_cost(talk, closing)
            if talk.service:
                add("service_types", 1, talk.service)
            if talk.customer:
                add("customer_types", 1, talk.customer)
        if talk.status == "resolved" and talk.mark:
            last = talk.closings[-1]
            self.items["satisfaction"].append(Item(last.at, None, talk.id, last.agent, talk.mark))

    def _count_people_cost(self, talk, closing):
        """The time in front of people, at the price of the day, in millionths."""
        costs = [cost for cost in self.costs if cost[0] <= closing.at]
        if not costs:
            return
        _, _, thousandths, currency = max(costs)
        fronts = [item for item in self.items["handle"] if item.talk == talk.id]
        spent = sum(max(0, min(item.until, closing.at) - max(item.at, closing.start)) for item in fronts)
        hours = Fraction(spent, 60 * MINUTE)
        cost = floor(hours * thousandths * 1000 + Fraction(1, 2))
        self.items["people_cost"].append(Item(closing.at, None, talk.id, 0, cost, currency))

    def _count_load(self, agent):
        """Between two instants at which anything changes, so many conversations were open."""
        steps = defaultdict(int)
        for start, until in self.work[agent]:
            steps[start] += 1
            steps[until] -= 1
        free = [i for i in self.items["agent_state"] if i.agent == agent and i.label == "available"]
        edges = sorted(set(steps) | {i.at for i in free} | {i.until for i in free})
        is_free = {}
        for item in free:
            is_free[item.at] = max(item.until, is_free.get(item.at, 0))
        open_talks, until_free = 0, -1
        for edge, following in zip(edges, edges[1:]):
            open_talks += steps.get(edge, 0)
            until_free = max(until_free, is_free.get(edge, -1))
            if until_free < following:
                continue
            self.items["occupancy"].append(Item(edge, following, 0, agent, 1 if open_talks else 0))
            if open_talks:
                self.items["concurrency"].append(Item(edge, following, 0, agent, open_talks))


class Reader:
    """Sums items up as a question asks."""

    def __init__(self, house):
        self.house = house
        site = house.site
        self.zones = {int(key): ZoneInfo(value["zone"]) for key, value in site["properties"].items()}
        self.properties = {int(key): value["name"] for key, value in site["properties"].items()}
        self.channels = {int(key): value["name"] for key, value in site["channels"].items()}
        self.property_of = {int(key): value["property"] for key, value in site["channels"].items()}
        self.main = self.zones[min(self.zones)]
        self.teams = site.get("teams", {})  # login -> names
        self.walls = {}
        self.pieces = {}

    def _wall(self, zone, at):
        """Day and hour on the clocks of a zone."""
        key = (zone.key, at // QUARTER)
        if key not in self.walls:
            local = (EPOCH + timedelta(milliseconds=at // QUARTER * QUARTER)).astimezone(zone)
            self.walls[key] = (local.date(), local.hour)
        return self.walls[key]

    def _channel(self, item):
        return self.house.talks[item.talk].channel if item.talk else item.channel

    def _groups(self, item, wall, by):
        day, hour = wall
        login = self.house.names.get(item.agent)
        channel = self._channel(item)
        if by == "agent":
            return [login or "(none)"]
        if by == "team":
            return self.teams.get(login) or ["(none)"]
        if by == "channel":
            return [self.channels.get(channel, "(none)")]
        if by == "property":
            return [self.properties[self.property_of[channel]] if channel else "(none)"]
        if by == "hour":
            return [f"{hour:02}"]
        if by == "day":
            return [day.isoformat()]
        if by == "weekday":
            return [WEEKDAYS[day.weekday()]]
        if by == "hour_of_week":
            return [f"{WEEKDAYS[day.weekday()]} {hour:02}"]
        return [""]

    def _is_wanted(self, item, question):
        login = self.house.names.get(item.agent)
        channel = self._channel(item)
        if any(question.get(kind) for kind in ("service", "customer", "tag")):
            talk = self.house.talks.get(item.talk)
            if not (talk and question.get("service") in ("", talk.service)
                    and question.get("customer") in ("", talk.customer)
                    and (not question.get("tag") or question["tag"] in talk.tags)):
                return False
        return ((not question.get("agent") or question["agent"] == login)
                and (not question.get("team") or question["team"] in self.teams.get(login, []))
                and (not question.get("channel") or question["channel"] == self.channels.get(channel)))

    def _pieces(self, metric):
        """Every item with its length in each hour of its zone."""
        if metric not in self.pieces:
            self.pieces[metric] = [(item, list(self._hours(item).items())) for item in self.house.items[metric]]
        return self.pieces[metric]

    def _hours(self, item):
        channel = self._channel(item)
        zone = self.zones[self.property_of[channel]] if channel else self.main
        if item.until is None:
            return {self._wall(zone, item.at): 1}
        hours = defaultdict(int)
        at = item.at
        while at < item.until:
            until = min(item.until, (at // QUARTER + 1) * QUARTER)
            hours[self._wall(zone, at)] += until - at
            at = until
        return hours

    def answer(self, metric, question):
        first, last = date.fromisoformat(question["first"]), date.fromisoformat(question["last"])
        by = question["by"]
        cells = defaultdict(lambda: [0, 0, []])
        sums = defaultdict(int)
        seen = set()
        for item, hours in self._pieces(metric):
            if not self._is_wanted(item, question):
                continue
            for wall, length in hours:
                if not first <= wall[0] <= last:
                    continue
                for group in self._groups(item, wall, by):
                    if metric == "handled":
                        if (group, item.talk) in seen:
                            continue
                        seen.add((group, item.talk))
                    cell = cells[group, item.label]
                    cell[0] += item.value * length
                    cell[1] += length * item.weight
                    if item.until is None:
                        cell[2].append(item.value)
                    elif metric == "handle":
                        sums[group, item.label, item.talk, item.agent] += item.value * length
        for (group, label, _, _), total in sums.items():
            cells[group, label][2].append(total)
        return [self._cell(metric, group, label, *cell) for (group, label), cell in sorted(cells.items())]

    @staticmethod
    def _cell(metric, group, label, total, weight, parts):
        cell = {"group": group, "label": label, "total": total, "weight": weight}
        if metric in SPREAD:
            parts.sort()
            cell["parts"] = len(parts)
            cell["median"] = parts[-(-len(parts) * 50 // 100) - 1]
            cell["p90"] = parts[-(-len(parts) * 90 // 100) - 1]
        return cell


def main(journal, questions):
    with open(journal, encoding="utf-8") as lines:
        house = House([json.loads(line) for line in lines])
    with open(questions, encoding="utf-8") as text:
        asked = json.load(text)
    reader = Reader(house)
    metrics = sorted(metric for metric, items in house.items.items() if items)
    json.dump([{metric: reader.answer(metric, question) for metric in metrics} for question in asked], sys.stdout)
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(*sys.argv[1:3]))
    except Contradiction as contradiction:
        print(contradiction, file=sys.stderr)
        sys.exit(2)
