"""Which calls the live tests make: reads that any account can make, and orders that only rest in the book."""

from typing import Any

import msgspec

from specloom.model import Api, Endpoint, Param
from specloom.render.python.json_text import decode_json
from specloom.render.python.source import Safe, identifier, literal
from specloom.render.python.testing.arguments import full_request, minimal_request

_MAKER_ONLY = "post_only"


class LiveOrder(msgspec.Struct, frozen=True, kw_only=True):
    """One order that never takes: how it is placed, found and cancelled by ``key``, all by Python names."""

    place: Safe
    arguments: Safe
    key: Safe
    find: Safe
    asked: Safe
    cancel: Safe
    shared: Safe


def live_view(api: Api) -> dict[str, Any]:
    """What the live test says."""
    names = tuple(entry.name.upper() for entry in api.venue.signing.credentials if not entry.optional)
    prefix, environments = identifier(api.venue.name.upper()), api.venue.environments
    orders = (live_order(api, endpoint) for endpoint in api.endpoints if _is_current(endpoint))
    return {
        "prefix": prefix,
        "names": literal(names),
        "keys": Safe(" and ".join(f"{prefix}_{name}" for name in names)),
        "variables": Safe(", ".join(f"``{prefix}_{name}``" for name in names)),
        "has_environments": bool(environments),
        "environment": Safe(environments[0].name if environments else "live"),
        "reads": tuple(_reads(api)),
        "orders": tuple(order for order in orders if order is not None),
    }


def _reads(api: Api) -> list[tuple[Safe, Safe]]:
    chosen = (endpoint for endpoint in api.endpoints if _anybody_can_call(endpoint))
    return [(Safe(endpoint.call), _arguments(endpoint)) for endpoint in chosen]


def _is_current(endpoint: Endpoint) -> bool:
    return endpoint.source.is_documented and not endpoint.deprecated and not endpoint.superseded_by


def _anybody_can_call(endpoint: Endpoint) -> bool:
    """Whether it is documented, current, and asks for nothing that only one account has, such as an order's id."""
    if endpoint.effect != "read" or not _is_current(endpoint):
        return False
    return all(param.symbol or param.values or param.default for param in endpoint.params if param.required)


def _arguments(endpoint: Endpoint) -> Safe:
    return _named(endpoint, minimal_request(endpoint, full_request(endpoint)))


def _named(endpoint: Endpoint, given: dict[str, Any]) -> Safe:
    names = {param.wire: param.name for param in endpoint.params}
    return literal({names[wire]: value for wire, value in given.items() if wire in names})


def live_order(api: Api, endpoint: Endpoint) -> LiveOrder | None:
    """The documented limit buy of an endpoint as an order that only makes; None where it has none to be found again."""
    rule, maker_only = endpoint.idempotency, _maker_only(endpoint)
    shown = next((decode_json(example.request) for example in endpoint.examples if example.request), None)
    if maker_only is None or rule is None or rule.confirm is None or endpoint.batch is not None:
        return None
    cancel = _cancelling(api, endpoint)
    if cancel is None:
        return None
    find = api.endpoint(rule.confirm)
    if not isinstance(shown, dict) or "limit" not in shown.values() or "buy" not in shown.values():
        return None
    if any(param.required and param.wire not in shown for param in find.params):
        return None
    given = {wire: value for wire, value in shown.items() if wire != rule.key} | {maker_only.wire: _MAKER_ONLY}
    names = {param.wire: param.name for param in endpoint.params}
    return LiveOrder(
        place=Safe(endpoint.call),
        arguments=_named(endpoint, given),
        key=identifier(names[rule.key]),
        find=Safe(find.call),
        asked=_named(find, {param.wire: given[param.wire] for param in find.params if param.required}),
        cancel=Safe(cancel.call),
        shared=_named(cancel, {param.wire: given[param.wire] for param in cancel.params if param.required}),
    )


def _maker_only(endpoint: Endpoint) -> Param | None:
    if endpoint.effect != "create_order":
        return None
    return next((param for param in endpoint.params if _MAKER_ONLY in param.values), None)


def _cancelling(api: Api, endpoint: Endpoint) -> Endpoint | None:
    """The call beside it that cancels one order by the same key."""
    key = endpoint.idempotency.key if endpoint.idempotency else None
    beside = (other for other in api.endpoints if other.group == endpoint.group and other.batch is None)
    cancelling = (other for other in beside if other.effect == "cancel_order" and _is_current(other))
    return next((other for other in cancelling if any(param.wire == key for param in other.params)), None)
