"""What must happen when the exchange does not answer, by what the call does."""

from typing import Any

import msgspec

from specloom.model import Api, Endpoint, Field
from specloom.render.python.expectations import structure
from specloom.render.python.samples import sample_field
from specloom.render.python.source import Safe, literal
from specloom.render.python.testing.arguments import key_of
from specloom.traced import derive, text_of


class LostAnswerCase(msgspec.Struct, frozen=True, kw_only=True):
    """What happens after a lost answer: the request is ``repeated``, ``confirmed`` by another call, or ``unknown``.

    ``calls`` are those that the mock exchange then sees, None where its made-up answers tell of no order.
    """

    outcome: Safe
    calls: Safe | None
    confirmation: Safe | None = None


def lost_answer(api: Api, endpoint: Endpoint, values: Any) -> LostAnswerCase:
    """What the test of a lost answer states."""
    if endpoint.effect == "read" or (endpoint.effect == "cancel_order" and _carries_key(endpoint, values)):
        return LostAnswerCase(outcome=literal(derive("repeated", endpoint.effect)), calls=literal([endpoint.call] * 2))
    confirmation = _confirmation(api, endpoint, values)
    if confirmation is None:
        return LostAnswerCase(outcome=literal(derive("unknown", endpoint.effect)), calls=literal([endpoint.call]))
    assert endpoint.idempotency is not None
    asked = api.endpoint(endpoint.idempotency.confirm or "")
    seen = literal([endpoint.call, *[asked.call] * len(_items(endpoint, values))]) if asked.response.fields else None
    return LostAnswerCase(
        outcome=literal(derive("confirmed", endpoint.effect, endpoint.idempotency.confirm)),
        calls=seen,
        confirmation=confirmation,
    )


def _items(endpoint: Endpoint, values: Any) -> list[Any]:
    """The inputs of a batch, or the one request."""
    if endpoint.batch is None:
        return [values]
    return list(values if isinstance(values, list) else values[endpoint.batch.input])


def _carries_key(endpoint: Endpoint, values: Any) -> bool:
    key = key_of(endpoint)
    return key is not None and bool(_first_item(endpoint, values).get(key))


def _confirmation(api: Api, endpoint: Endpoint, values: Any) -> Safe | None:
    """The call that must be asked, the parameter and value it must be asked with, and the data that it answers."""
    rule = endpoint.idempotency
    if rule is None or rule.confirm is None:
        return None
    if endpoint.effect == "modify_order" and rule.confirm_key in (None, rule.key):
        return None  # finding the order that is to be changed tells nothing of the change
    first = _first_item(endpoint, values)
    asked, key = api.endpoint(rule.confirm), rule.confirm_key or rule.key
    if not first.get(rule.key) or not can_be_asked(asked, {*first, key}):
        return None
    value = text_of(first[rule.key])
    found = structure(_found(asked.response, key, value))
    call = {"method": asked.method, "path": asked.path, "key": key, "value": value}
    return Safe("{" + ", ".join(f"{literal(k)}: {literal(v)}" for k, v in call.items()) + f', "found": {found}' + "}")


def can_be_asked(asked: Endpoint, given: set[str]) -> bool:
    """Whether the request itself says all that the question needs; a range of time can be made up."""
    window = asked.paging.window if asked.paging else None
    known = given | ({window.start, window.end} if window else set())
    return all(param.wire in known for param in asked.params if param.required)


def _first_item(endpoint: Endpoint, values: Any) -> dict[str, Any]:
    """The request itself, or the first input of a batch."""
    if isinstance(values, list):
        return dict(values[0])
    if endpoint.batch is not None:
        return {**values, **values[endpoint.batch.input][0]}
    return dict(values)


def _found(response: Field, key: str, value: str) -> Any:
    """Data that tells of the request: the answer's sample with the key in its place, or the key alone."""
    sample = sample_field(response)
    return sample if _put(sample, key, value) else {key: value}


def _put(data: Any, key: str, value: str) -> bool:
    if isinstance(data, list):
        return True in [_put(item, key, value) for item in data]
    if not isinstance(data, dict):
        return False
    if key in data:
        data[key] = value
        return True
    return True in [_put(item, key, value) for item in data.values()]
