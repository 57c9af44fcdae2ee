"""Which endpoint a method and a path stand for."""

import re
from collections.abc import Mapping
from typing import Any

import msgspec

from specloom.mock.errors import RefusedError
from specloom.mock.params import ParamChecks
from specloom.mock.rules import Role, Rules
from specloom.mock.symbol_spelling import SymbolSpellings, spellings_of
from specloom.model import Api, Endpoint
from specloom.naming import path_parameters

_BRACED = re.compile(r"(\{[^{}/]+\})")


class Example(msgspec.Struct, frozen=True):
    """An example of the spec, decoded: the members of its request and its answer."""

    request: dict[str, Any] | None
    answer: Any


class Route(msgspec.Struct, frozen=True, kw_only=True):
    """An endpoint with all that was worked out beforehand."""

    endpoint: Endpoint
    checks: ParamChecks
    role: Role | None
    examples: tuple[Example, ...]


class Routes:
    """All endpoints by method and path; ``strict_params`` forgives no parameter that only a neighbour takes."""

    def __init__(self, api: Api, rules: Rules, *, strict_params: bool = False) -> None:
        self._exact: dict[tuple[str, str], Route] = {}
        self._templates: list[tuple[str, re.Pattern[str], Route]] = []
        self._paths: set[str] = set()
        enums, groups = enum_values(api), {} if strict_params else group_params(api)
        symbols = spellings_of(api, rules)
        for endpoint in api.endpoints:
            group = groups.get(endpoint.group, frozenset())
            self._add(compile_endpoint(api, endpoint, rules, symbols, enums=enums, group=group))

    def _add(self, route: Route) -> None:
        endpoint = route.endpoint
        if "{" in endpoint.path:
            # Names in a path need not be names of groups: {order-id}.
            pattern = "".join(
                "([^/]+)" if part[:1] == "{" else re.escape(part) for part in _BRACED.split(endpoint.path)
            )
            self._templates.append((endpoint.method, re.compile(pattern + r"\Z"), route))
        else:
            self._exact[endpoint.method, endpoint.path] = route
            self._paths.add(endpoint.path)

    def find(self, method: str, path: str) -> tuple[Route, dict[str, str]]:
        """The route and the values in the path; refuses unknown paths and methods."""
        route = self._exact.get((method, path))
        if route is not None:
            return route, {}
        wrong_method = path in self._paths
        for other, pattern, candidate in self._templates:
            match = pattern.match(path)
            if match and other == method:
                return candidate, dict(zip(path_parameters(candidate.endpoint.path), match.groups(), strict=True))
            wrong_method = wrong_method or match is not None
        raise RefusedError("wrong_method" if wrong_method else "no_path", path)


def enum_values(api: Api) -> dict[str, tuple[str, ...]]:
    """The values of each named enum."""
    return {enum.name: tuple(value.wire for value in enum.values) for enum in api.enums}


def client_id_rule(api: Api, version: str, key: str | None) -> tuple[str, str, int] | None:
    """The parameter that is a client order id, its pattern and its greatest length."""
    for rule in api.venue.client_ids:
        if key is not None and rule.version == version:
            return key, rule.pattern, rule.max_length
    return None


def group_params(api: Api) -> dict[tuple[str, ...], frozenset[str]]:
    """The names of all parameters that the calls of each group take."""
    found: dict[tuple[str, ...], frozenset[str]] = {}
    for endpoint in api.endpoints:
        names = frozenset(param.wire for param in endpoint.params)
        found[endpoint.group] = found.get(endpoint.group, frozenset()) | names
    return found


def compile_endpoint(
    api: Api,
    endpoint: Endpoint,
    rules: Rules,
    symbols: SymbolSpellings,
    *,
    enums: Mapping[str, tuple[str, ...]],
    group: frozenset[str],
) -> Route:
    """Work out everything about an endpoint that does not change from request to request."""
    id_param = endpoint.idempotency.key if endpoint.idempotency and endpoint.effect == "create_order" else None
    checks = ParamChecks(
        endpoint.params,
        symbols=symbols,
        symbol_format=endpoint.symbol_format,
        enums=enums,
        open_params=endpoint.open_params,
        client_id=client_id_rule(api, endpoint.version, id_param),
        ignored=group,
    )
    return Route(
        endpoint=endpoint, checks=checks, role=rules.roles.get(endpoint.call), examples=read_examples(endpoint)
    )


def read_examples(endpoint: Endpoint) -> tuple[Example, ...]:
    """The examples that are JSON; some pages of the docs show text that is not."""
    found = []
    for example in endpoint.examples:
        answer = decode(example.answer)
        if isinstance(answer, dict):
            request = decode(example.request)
            found.append(Example(request if isinstance(request, dict) else None, answer))
    return tuple(found)


def decode(text: str | None) -> Any:
    """A JSON text's value, ``None`` when there is none."""
    if text is None:
        return None
    try:
        return msgspec.json.decode(text)
    except msgspec.DecodeError:
        return None
