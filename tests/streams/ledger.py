"""A fake exchange with a ledger as truth: what happened, when, and what REST would answer at any time."""

import copy
import random

STATES = ("first", "middle", "end")


class Ledger:
    """The things behind one channel. ``kind`` is order, fill, position or balance."""

    def __init__(self, channel, arg, clock, kind, seed=1):
        self.rules, self.arg, self.clock, self.kind = channel.reconcile, arg, clock, kind
        self.rule, self.chance = channel.reconcile[0], random.Random(seed)
        self.history = [(0.0, {})]  # what there was, by when it began
        self.truth = {}  # name of a thing → the values that it had, one after the other
        self.listeners = []

    @property
    def now(self):
        return self.history[-1][1]

    def at(self, when):
        """What there was then."""
        return next(state for time, state in reversed(self.history) if time <= when)

    def change(self, name, value, *, heard=True):
        """A thing takes another value; None is the end of a position, a balance of nought, an order's end."""
        state = copy.deepcopy(self.now)
        now = int(self.clock.time() * 1000)
        born = state[name]["born"] if name in state else now
        last = max((one["time"] for one in state.values()), default=0)
        state[name] = {"value": value, "time": max(now, last + 1), "born": born}
        self.history.append((self.clock.monotonic(), state))
        self.truth.setdefault(name, []).append(value)
        if heard:
            for listener in self.listeners:
                listener([self.row(name, state[name])])

    # rows as they are pushed

    def row(self, name, thing):
        row = dict(zip(self.rule.id, self.identity(name), strict=True)) | self.content(thing["value"])
        if self.rule.time:
            row[self.rule.time] = str(thing["time"])
        if self.rule.opened_at:
            row[self.rule.opened_at] = str(thing["born"])
        return row

    def identity(self, name):
        return tuple(
            f"{name}" if place == 0 else SECOND.get(wire, f"{name}-b") for place, wire in enumerate(self.rule.id)
        )

    def content(self, value):
        if self.kind == "order":
            words = [*self.rule.states]
            return {self.rule.state: {"first": words[0], "middle": words[-1], "end": "filled"}[value]}
        if self.kind == "fill":
            return {}
        members = self.rule.closed_values or dict.fromkeys(self.rule.compare, "0")
        named = {member: str(value or 0) for member, nought in members.items() if nought == "0" and member != "coin"}
        status = {member: "normal" if value else end for member, end in self.rule.closed_values.items() if end != "0"}
        if "coin" in self.rule.compare:  # one row for the account, with a list of coins
            return {"coin": [{"coin": "BTC", **named}]}
        return named | status

    def value_of(self, row):
        """The value that a row tells, in the ledger's words."""
        if self.kind == "order":
            state = row[self.rule.state]
            return {self.rule.states[0]: "first", self.rule.states[-1]: "middle", "init": "open"}.get(state, "end")
        if self.kind == "fill":
            return "done"
        if "coin" in self.rule.compare:
            row = row["coin"][0]
        number = next(row[name] for name in (*self.rule.closed_values, "available", "balance") if name in row)
        return None if float(number) == 0 else int(float(number))

    # rows as REST lists them

    def answer(self, rule, when, since, until):
        """What the call answers of the state at ``when``, Unix ms from ``since`` to ``until`` where it takes times."""
        state = self.at(when)
        rows = [self.rest_row(rule, name, thing) for name, thing in state.items() if self.is_listed(rule, thing)]
        if not rule.is_snapshot and self.rule.time:
            kept = []
            for row, (_, thing) in zip(
                rows, [one for one in state.items() if self.is_listed(rule, one[1])], strict=True
            ):
                begins = thing["born"] if self.kind == "order" else thing["time"]
                if (since is None or begins >= since) and (until is None or begins <= until):
                    kept.append(row)
            rows = kept
        return rows[::-1]

    def is_listed(self, rule, thing):
        if rule is not self.home(rule):
            return False
        if self.kind == "order":
            return rule.is_snapshot == (thing["value"] != "end")
        if self.kind in {"position", "balance"} and rule.closed_values:
            return thing["value"] is not None
        return True

    def home(self, rule):
        """The one of several calls of a kind that has the things: those of other products answer nothing."""
        return next(one for one in self.rules if one.is_snapshot == rule.is_snapshot)

    def rest_row(self, rule, name, thing):
        row = self.row(name, thing)
        for push, part in rule.lists.items():
            if push in row:
                row[part.source] = [
                    {part.fields.get(member, member): value for member, value in one.items()} for one in row.pop(push)
                ]
        return {rule.fields.get(member, member): value for member, value in row.items()}


SECOND = {"holdSide": "long", "posSide": "long", "marginMode": "crossed", "symbol": "BTCUSDT"}


def nested(path, rows):
    """The rows at the place where the call has them."""
    for name in reversed(path.split(".") if path else []):
        rows = {name: rows}
    return rows
