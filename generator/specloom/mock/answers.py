"""What the mock answers where no state stands behind a call."""

from collections.abc import Mapping
from typing import Any

from specloom.mock.paging import made_page
from specloom.mock.request import IncomingRequest
from specloom.mock.routes import Example, Route
from specloom.mock.value_faker import ValueFaker
from specloom.model import Endpoint
from specloom.runtime.spec.acknowledged_ids import with_sent_ids


class Answers:
    """Examples where the request is the example's, else made values."""

    def __init__(self, faker: ValueFaker, envelope_data: str) -> None:
        self._faker = faker
        self._data = envelope_data

    def data(self, call: IncomingRequest) -> Any:
        """The ``data`` for a call."""
        route = call.route
        assert route is not None
        endpoint = route.endpoint
        if endpoint.batch is not None:
            return self._batch(call, endpoint)
        for example in route.examples:
            if matches(example, call):
                data = example.answer.get(self._data)
                break
        else:
            data = self._made(call, route)
        return with_sent_ids(endpoint.effect, endpoint.idempotency, data, call.params)

    def _made(self, call: IncomingRequest, route: Route) -> Any:
        endpoint = route.endpoint
        now_ms = int(call.now * 1000)
        if endpoint.paging is not None:
            return made_page(self._faker, endpoint, call.params, now_ms, lost=call.pages_lost)
        parts = [endpoint.call, *(f"{name}={value}" for name, value in sorted(call.params.items()))]
        return self._faker.make(endpoint.response, self._faker.source(*parts), now_ms, call.params, endpoint.version)

    def _batch(self, call: IncomingRequest, endpoint: Endpoint) -> Any:
        """Every input succeeds and is answered with its own keys."""
        batch = endpoint.batch
        assert batch is not None
        given = call.items if not batch.input else call.params.get(batch.input)
        inputs = [item if isinstance(item, dict) else {batch.keys[0]: item} for item in as_list(given)]
        rows = [self._batch_row(endpoint, item, index) for index, item in enumerate(inputs)]
        if batch.style == "split":
            return {batch.success or "successList": rows, batch.failure or "failureList": []}
        return rows

    def _batch_row(self, endpoint: Endpoint, item: Mapping[str, Any], index: int) -> dict[str, Any]:
        batch = endpoint.batch
        assert batch is not None
        numbers = self._faker.source(endpoint.call, str(index))
        return {key: str(item.get(key) or numbers.randrange(10**17, 10**18)) for key in batch.keys}


def as_list(value: Any) -> list[Any]:
    """A list as it is; a text with commas as its parts; nothing as an empty list."""
    if isinstance(value, list):
        return value
    return [part for part in str(value).split(",") if part] if value else []


def matches(example: Example, call: IncomingRequest) -> bool:
    """Whether the caller asked for what the example asks for; lists of items are compared as they stand."""
    if example.request is None:
        return not call.params and not call.items
    if len(example.request) != len(call.params):
        return False
    return all(name in call.params and _alike(value, call.params[name]) for name, value in example.request.items())


def _alike(left: Any, right: Any) -> bool:
    if isinstance(left, (dict, list)) or isinstance(right, (dict, list)):
        return bool(left == right)
    return str(left).lower() == str(right).lower()
