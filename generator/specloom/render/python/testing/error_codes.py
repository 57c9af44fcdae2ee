"""What the exchange's codes must be raised as."""

import msgspec

from specloom.model import Api, Endpoint
from specloom.render.python.source import Safe, literal


class CodeCase(msgspec.Struct, frozen=True):
    """A code, the class that it is raised as, whether the exchange acted, and when to repeat."""

    code: str
    class_name: str
    acted: str
    retry: str


def codes(api: Api, endpoint: Endpoint) -> tuple[CodeCase, ...]:
    """The codes that the endpoint names itself, and the first of each group that it names."""
    by_code = api.rest_codes
    wanted = [api.first_codes.get(reference, reference) for reference in endpoint.errors]
    found = (by_code[code] for code in dict.fromkeys(wanted) if code in by_code)
    return tuple(CodeCase(code.code, code.class_name, code.acted, code.retry) for code in found)


def codes_source(cases: tuple[CodeCase, ...]) -> Safe:
    """The cases as source: code → the rest."""
    return literal({case.code: (case.class_name, case.acted, case.retry) for case in cases})
