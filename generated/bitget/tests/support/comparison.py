"""Comparing answers with the values that they must have."""

_MISSING = object()


def differences(actual, expected, place="answer"):
    """Where ``actual`` is not what is expected, place by place; a dict stands for a model or for an object.

    Types count: numbers of different types compare as equal.
    """
    if isinstance(expected, dict):
        if isinstance(actual, dict) and actual.keys() != expected.keys():
            yield f"{place} has the keys {sorted(actual)}, not {sorted(expected)}"
        for name, value in expected.items():
            found = actual.get(name) if isinstance(actual, dict) else getattr(actual, name, _MISSING)
            yield from differences(found, value, f"{place}.{name}")
    elif isinstance(expected, list):
        if not isinstance(actual, list) or len(actual) != len(expected):
            yield f"{place} is {actual!r}, not {expected!r}"
            return
        for number, (found, value) in enumerate(zip(actual, expected, strict=True)):
            yield from differences(found, value, f"{place}[{number}]")
    elif type(actual) is not type(expected) or actual != expected:
        yield f"{place} is {actual!r}, not {expected!r}"
