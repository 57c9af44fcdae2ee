"""Which channel a subscription's argument names."""

import re
from collections.abc import Mapping
from typing import Any

import msgspec

from specloom.mock.params import ParamChecks
from specloom.mock.routes import client_id_rule, enum_values
from specloom.mock.rules import Rules
from specloom.model import Api, Channel


class Topic(msgspec.Struct, frozen=True, kw_only=True):
    """A channel with all that was worked out beforehand; ``do`` is what its pushes show or its operation does."""

    channel: Channel
    pattern: re.Pattern[str]
    do: str
    checks: ParamChecks


class Catalogue:
    """All channels by version and wire name."""

    def __init__(self, api: Api, rules: Rules) -> None:
        enums = enum_values(api)
        self._topics: dict[str, list[Topic]] = {}
        for channel in api.channels:
            for wire in channel.topics:
                self._topics.setdefault(channel.version, []).append(_topic(api, rules, channel, wire, enums))

    def find(self, version: str, arg: Mapping[str, Any], *, trade: bool = False) -> Topic | None:
        """The channel that ``arg`` names; of several of one name the one whose documented values fit."""
        found = [
            topic
            for topic in self._topics.get(version, ())
            if (topic.channel.kind == "trade") is trade
            and topic.pattern.fullmatch(str(arg.get(topic.channel.topic_key, "")))
        ]
        fitting = [topic for topic in found if _fits(topic.channel, arg)]
        return fitting[0] if fitting else None


def _topic(api: Api, rules: Rules, channel: Channel, wire: str, enums: Mapping[str, tuple[str, ...]]) -> Topic:
    pattern = re.sub(r"\\\{\w+\\\}", r"[^/\\s]+", re.escape(wire))
    plain = wire.partition("{")[0]
    id_param = channel.idempotency.key if channel.idempotency else None
    return Topic(
        channel=channel,
        pattern=re.compile(pattern),
        do=rules.topics.get(plain, ""),
        checks=ParamChecks(
            channel.params,
            symbols=api.symbols,
            symbol_format=channel.symbol_format,
            enums=enums,
            client_id=client_id_rule(api, channel.version, id_param),
        ),
    )


def _fits(channel: Channel, arg: Mapping[str, Any]) -> bool:
    for param in channel.arguments:
        given = arg.get(param.wire)
        if param.values and isinstance(given, str) and given.lower() not in {value.lower() for value in param.values}:
            return False
    return True
