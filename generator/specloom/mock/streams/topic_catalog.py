"""Which channel a subscription's argument names."""

import re
from collections.abc import Mapping
from typing import Any

import msgspec

from specloom.mock.params import ParamChecks
from specloom.mock.routes import client_id_rule, enum_values
from specloom.mock.rules import Rules
from specloom.mock.symbol_spelling import SymbolSpellings, spellings_of
from specloom.model import Api, Channel


class Topic(msgspec.Struct, frozen=True, kw_only=True):
    """A channel with all that was worked out beforehand; ``action`` is what its pushes show or its operation does."""

    channel: Channel
    pattern: re.Pattern[str]
    action: str
    checks: ParamChecks


class TopicCatalog:
    """All channels by version and wire name."""

    def __init__(self, api: Api, rules: Rules) -> None:
        names = rules.field_map.get("order", {})
        self._product_names = frozenset(wire for wire, attr in names.items() if attr == "product")
        enums, symbols = enum_values(api), spellings_of(api, rules)
        self._topics: dict[str, list[Topic]] = {}
        for channel in api.channels:
            for wire in channel.topics:
                topic = _topic(api, rules, channel, wire, enums=enums, symbols=symbols)
                self._topics.setdefault(channel.version, []).append(topic)

    def find(self, version: str, arg: Mapping[str, Any], *, trade: bool = False) -> Topic | None:
        """The channel that ``arg`` names; of several of one name the one whose documented values fit."""
        found = [
            topic
            for topic in self._topics.get(version, ())
            if (topic.channel.kind == "trade") is trade
            and topic.pattern.fullmatch(str(arg.get(topic.channel.topic_key, "")))
        ]
        scored = [(self._score(topic.channel, arg), topic) for topic in found]
        best = max(scored, key=lambda pair: pair[0], default=(-1, None))
        return best[1] if best[0] >= 0 else None

    def _score(self, channel: Channel, arg: Mapping[str, Any]) -> int:
        """How well the product fits the documented ones: 1 it is one of them, 0 there are none, -1 it is not."""
        score = 0
        for param in channel.arguments:
            given = arg.get(param.wire)
            if param.wire in self._product_names and param.values and isinstance(given, str):
                score = 1 if given.lower() in {value.lower() for value in param.values} else -1
        return score


def _topic(
    api: Api,
    rules: Rules,
    channel: Channel,
    wire: str,
    *,
    enums: Mapping[str, tuple[str, ...]],
    symbols: SymbolSpellings,
) -> Topic:
    plain = wire.partition("{")[0]
    id_param = channel.idempotency.key if channel.idempotency else None
    return Topic(
        channel=channel,
        pattern=re.compile(_pattern(channel, wire)),
        action=rules.topics.get(plain, ""),
        checks=ParamChecks(
            channel.params,
            symbols=symbols,
            symbol_format=channel.symbol_format,
            enums=enums,
            client_id=client_id_rule(api, channel.version, id_param),
        ),
    )


def _pattern(channel: Channel, wire: str) -> str:
    """A wire name as a pattern: ``{name}`` stands for the documented values of that argument, or for anything."""
    documented = {param.wire: param.values for param in channel.arguments}

    def values(match: re.Match[str]) -> str:
        known = documented.get(match.group(1), ())
        return f"(?:{'|'.join(map(re.escape, known))})" if known else r"[^/\s]+"

    return re.sub(r"\\\{(\w+)\\\}", values, re.escape(wire))
