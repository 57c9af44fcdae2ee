"""What an endpoint does, judged by its method and its name; decisions of people come first."""

import re

from specloom.importers.decisions import Decisions
from specloom.naming import snake

_ASKS = re.compile(
    r"(?:^|_)(?:get|query|list|info|history|detail|details|records?|bills?|fills|status|assets|current|open_order"
    r"|open_count|risk_rate|max|open|result|summary|lists?)(?:_|$)|(?:_|^)(?:available|estimate|amount)$"
)
_ORDERS = re.compile(r"order|plan|tpsl|strategy|trail|position|track|backhand|reversal|close|trade|batch")
_CANCEL = re.compile(r"(?:^|_)(?:cancel|revoke)")
_MODIFY = re.compile(r"(?:^|_)(?:modify|replace|update)")
_PLACE = re.compile(r"(?:^|_)(?:place|batch_orders|batch_place|orders|click_backhand|close)")
_TRADING_GROUPS = frozenset(("trade", "order", "plan", "crossed", "isolated", "trace", "strategy"))
_SETTING = re.compile(r"set|leverage|mode|margin|config")


def effect_of(call: str, method: str, decisions: Decisions, *, asks: bool = False) -> str:
    """The effect of a call: ``read``, ``write``, ``create_order`` and so on. A doubtful POST counts as a write.

    ``asks`` says whether the source's title asks for something: "Get …".
    """
    decided = decisions.effect(call)
    if decided:
        return decided
    if method == "GET":
        return "read"
    name = call.rpartition(".")[2]
    return _written(call, name) or ("read" if asks or _only_asks(name) else "write")


def _written(call: str, name: str) -> str | None:  # noqa: PLR0911 - a ladder of cases reads best as one
    """The effect of a write that touches orders or coins; ``None`` for any other."""
    if "cancel_withdrawal" in name:
        return "write"
    if re.search(r"withdrawal(?:_inner)?(?:_v2)?$|subaccount_withdrawal|sub_withdrawal$", name):
        return "withdraw"
    if re.search(r"transfer(?:_v2)?$|sub_transfer$|master_transfer|subaccount_transfer", name) and "auto" not in name:
        return "transfer"
    trades = bool(_ORDERS.search(name)) and bool(_TRADING_GROUPS & set(call.split("."))) and ".copy." not in call
    if trades and _CANCEL.search(name) and "replace" not in name and "trader" not in name:
        return "cancel_order"
    if trades and _MODIFY.search(name):
        return "modify_order"
    if trades and "replace" in name:
        return "modify_order"
    return "create_order" if trades and _PLACE.search(name) else None


def asks_in_title(title: str) -> bool:
    """Whether the title of a page asks for something."""
    return bool(re.match(r"\s*(?:get|query)\b", title, re.IGNORECASE))


def _only_asks(name: str) -> bool:
    writes = re.search(
        r"(?:^|_)(?:set|create|add|remove|delete|modify|update|cancel|close|place|bind|switch|upgrade)", name
    )
    return bool(_ASKS.search(name)) and not writes


def access_of(call: str, effect: str, decisions: Decisions, *, signed: bool, permission: str | None = None) -> str:
    """The permission that a key needs; ``permission`` is what the source says of it."""
    decided = decisions.access(call)
    if decided:
        return decided
    if not signed:
        return "public"
    if permission == "withdraw" or (permission == "trade" and effect == "read"):
        return permission
    if effect in ("read", "transfer", "withdraw"):
        return effect
    return "trade"


def is_symbol(name: str) -> bool:
    """Whether a parameter of that name takes a trading symbol."""
    return snake(name) in ("symbol", "symbols", "symbol_name", "symbol_list", "inst_id")
