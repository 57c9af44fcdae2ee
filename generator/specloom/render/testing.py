"""The generated test of one endpoint: a request as it must be sent, an answer as it must read, what must be refused."""

import json
from decimal import Decimal
from typing import Any

import msgspec

from specloom.model import Api, Endpoint, Param
from specloom.render.expectations import Expectation, Misfit, expectations, structure
from specloom.render.samples import sample_field, sample_members, sample_symbol
from specloom.render.source import Safe, SpecText, identifier, literal
from specloom.render.vectors import Wire, wire

_WRONG_SYMBOL = {"v1": "BTCUSDT", "v2": "BTCUSDT_UMCBL", "v3": "BTCUSDT_UMCBL"}


class Request(msgspec.Struct, frozen=True, kw_only=True):
    """Keyword arguments and what they must become on the wire."""

    arguments: tuple[tuple[Safe, Safe], ...]
    target: SpecText
    body: SpecText | None
    signature: SpecText | None


class TestView(msgspec.Struct, frozen=True, kw_only=True):
    """All that the test template may ask for."""

    full: Request
    least: Request | None
    answer: SpecText
    expected: tuple[Expectation, ...]
    decimals: bool
    missing: tuple[Safe, ...]
    missing_names: Safe
    requests: tuple[tuple[Safe, Safe, Request], ...]
    facts: tuple[tuple[Safe, Safe], ...]
    batched: bool
    wrong_symbol: tuple[Safe, Safe] | None
    codes: tuple[tuple[SpecText, Safe, SpecText], ...]
    misfits: tuple[SpecText, ...]


def endpoint_test_view(api: Api, endpoint: Endpoint) -> TestView:
    """What the test of one endpoint says."""
    values = _example_values(endpoint)
    full, least = _request(endpoint, values), _request(endpoint, _least(endpoint, values))
    own_least = least if least.arguments != full.arguments else None
    answer = _answer(api, endpoint)
    expected, misfits = _expected(api, endpoint, answer)
    missing = _missing(endpoint)
    return TestView(
        full=full,
        least=own_least,
        requests=_requests(full, own_least),
        answer=SpecText(answer),
        expected=expected,
        decimals=any("Decimal(" in e.value for e in expected),
        missing=missing,
        missing_names=literal(list(missing)),
        wrong_symbol=_wrong_symbol(endpoint),
        codes=_codes(api, endpoint),
        facts=_facts(endpoint),
        batched=endpoint.batch is not None,
        misfits=misfits,
    )


def _requests(full: Request, least: Request | None) -> tuple[tuple[Safe, Safe, Request], ...]:
    """The requests that the test checks: the name, the constant with the arguments, what must be sent."""
    everything = (Safe("everything"), Safe("EVERYTHING"), full)
    return (everything,) if least is None else (everything, (Safe("the_least"), Safe("LEAST"), least))


def _facts(endpoint: Endpoint) -> tuple[tuple[Safe, Safe], ...]:
    """Attributes of the record and what the spec says they are."""
    limit = endpoint.rate_limit
    said: dict[str, Any] = {
        "version": endpoint.version,
        "symbol_format": endpoint.symbol_format,
        "access": endpoint.access,
        "effect": endpoint.effect,
        "errors": endpoint.errors,
        "rate_limit.default.requests": limit.default.requests,
        "rate_limit.default.seconds": limit.default.seconds,
        "rate_limit.default.scope": limit.default.scope,
        "rate_limit.pool": limit.pool,
    }
    if limit.copy_trader:
        said["rate_limit.copy_trader.requests"] = limit.copy_trader.requests
        said["rate_limit.copy_trader.seconds"] = limit.copy_trader.seconds
    return tuple((Safe(place), literal(value)) for place, value in said.items())


def _example_values(endpoint: Endpoint) -> Any:
    """The documented request, completed with samples of what it leaves out though it is required."""
    given = next((json.loads(e.request) for e in endpoint.examples if e.request), None)
    if endpoint.body.kind == "list":
        return [_complete(endpoint, endpoint.params, item) for item in given or [{}]]
    return _complete(endpoint, endpoint.params, given or {})


def _complete(endpoint: Endpoint, params: tuple[Param, ...], given: dict[str, Any]) -> dict[str, Any]:
    samples = sample_members(params, endpoint)
    said = {name: value for name, value in given.items() if value not in (None, "")}
    known = {param.wire: said.get(param.wire, samples[param.wire]) for param in params}
    known |= {
        p.wire: [_with_key(endpoint, p, item) for item in known[p.wire]] for p in params if _holds_items(p, known)
    }
    return {
        param.wire: known[param.wire]
        if not param.symbol or param.fields
        else _legal_symbol(endpoint, known[param.wire])
        for param in params
    }


def _holds_items(param: Param, known: dict[str, Any]) -> bool:
    return bool(param.fields) and isinstance(known[param.wire], list)


def _with_key(endpoint: Endpoint, param: Param, item: Any) -> Any:
    """An item of a batch with the key that the client would otherwise make up."""
    key = endpoint.idempotency.key if endpoint.idempotency else None
    if key in (None, *item) or all(below.wire != key for below in param.fields):
        return item
    return {**item, key: "abc123"}


def _legal_symbol(endpoint: Endpoint, given: Any) -> Any:
    """The example's symbol where the endpoint takes it; examples of old pages use other versions' spellings."""
    if not isinstance(given, str):
        return given
    wrong = ("_" in given) == (endpoint.symbol_format != "v1")
    return sample_symbol(endpoint) if wrong else given


def _least(endpoint: Endpoint, values: Any) -> Any:
    """Only what is required."""
    if isinstance(values, list):
        return [_only_required(endpoint, item) for item in values]
    return _only_required(endpoint, values)


def _only_required(endpoint: Endpoint, values: dict[str, Any]) -> dict[str, Any]:
    """What is required, and the key that the client would make by itself."""
    key = endpoint.idempotency.key if endpoint.idempotency else None
    return {param.wire: values[param.wire] for param in endpoint.params if param.required or param.wire == key}


def _request(endpoint: Endpoint, values: Any) -> Request:
    sent: Wire = wire(endpoint, values)
    return Request(
        arguments=_arguments(endpoint, values),
        target=SpecText(sent.target),
        body=SpecText(sent.body) if sent.body else None,
        signature=SpecText(sent.signature) if sent.signature else None,
    )


def _arguments(endpoint: Endpoint, values: Any) -> tuple[tuple[Safe, Safe], ...]:
    if isinstance(values, list):
        return ((identifier(endpoint.body.name), _python(endpoint.params, values)),)
    by_wire = {param.wire: param for param in endpoint.params}
    return tuple(
        (identifier(by_wire[name].name), _python(by_wire[name].fields, value)) for name, value in values.items()
    )


def _python(params: tuple[Param, ...], value: Any) -> Safe:
    """A JSON value as the caller writes it: members under their Python names."""
    if isinstance(value, list):
        return Safe("[" + ", ".join(_python(params, item) for item in value) + "]")
    if isinstance(value, dict):
        names = {param.wire: param for param in params}
        return Safe(
            "{"
            + ", ".join(
                f"{literal(names[k].name if k in names else k)}: {_python(names[k].fields if k in names else (), v)}"
                for k, v in value.items()
            )
            + "}"
        )
    return literal(str(value) if isinstance(value, float) else value)


def _answer(api: Api, endpoint: Endpoint) -> str:
    given = next((e.answer for e in endpoint.examples if e.answer), None)
    if given is not None and _succeeds(api, given):
        return given.strip() + "\n"
    envelope = api.venue.envelope
    made = {
        envelope.code: envelope.success[0],
        envelope.message: "success",
        envelope.time: 1700000000000,
        envelope.data: sample_field(endpoint.response),
    }
    return json.dumps(made, indent=4) + "\n"


def _succeeds(api: Api, answer: str) -> bool:
    decoded = json.loads(answer)
    return isinstance(decoded, dict) and str(decoded.get(api.venue.envelope.code)) in api.venue.envelope.success


def _expected(api: Api, endpoint: Endpoint, answer: str) -> tuple[tuple[Expectation, ...], tuple[SpecText, ...]]:
    data = json.loads(answer, parse_float=Decimal).get(api.venue.envelope.data)
    if endpoint.batch:
        return (Expectation(Safe("answer"), structure(data)),), ()
    try:
        return tuple(expectations(endpoint.response, data)), ()
    except Misfit as misfit:
        return (), (SpecText(str(misfit)),)


def _missing(endpoint: Endpoint) -> tuple[Safe, ...]:
    if endpoint.body.kind == "list":
        return (identifier(endpoint.body.name),)
    return tuple(identifier(param.name) for param in endpoint.params if param.required)


def _wrong_symbol(endpoint: Endpoint) -> tuple[Safe, Safe] | None:
    """The argument that takes a symbol, and one in another version's spelling."""
    if endpoint.symbol_format == "none" or endpoint.body.kind == "list":
        return None
    for param in endpoint.params:
        if param.symbol and param.type == "text":
            return identifier(param.name), literal(_WRONG_SYMBOL[endpoint.symbol_format])
    return None


def _codes(api: Api, endpoint: Endpoint) -> tuple[tuple[SpecText, Safe, SpecText], ...]:
    """The codes that the endpoint names itself, and the first of each group: code, class, whether it acted."""
    by_code = {code.code: code for code in api.error_codes if code.place != "ws"}
    groups: dict[str, str] = {}
    for code in by_code.values():
        groups.setdefault(code.group, code.code)
    wanted = [groups.get(reference, reference) for reference in endpoint.errors]
    return tuple(
        (SpecText(code), Safe(by_code[code].class_name), SpecText(by_code[code].acted))
        for code in dict.fromkeys(wanted)
        if code in by_code
    )
