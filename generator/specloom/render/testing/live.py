"""Which calls the live tests make: reads of documented endpoints that any account can make."""

from typing import Any

from specloom.model import Api, Endpoint
from specloom.render.source import Safe, identifier, literal
from specloom.render.testing.arguments import everything, least


def live_view(api: Api) -> dict[str, Any]:
    """What the live test says."""
    return {"prefix": identifier(api.venue.name.upper()), "reads": tuple(_reads(api))}


def _reads(api: Api) -> list[tuple[Safe, Safe]]:
    chosen = (endpoint for endpoint in api.endpoints if _anybody_can_call(endpoint))
    return [(Safe(endpoint.call), _arguments(endpoint)) for endpoint in chosen]


def _anybody_can_call(endpoint: Endpoint) -> bool:
    """Whether it is documented, current, and asks for nothing that only one account has, such as an order's id."""
    if endpoint.effect != "read" or endpoint.source.kind != "page" or endpoint.deprecated or endpoint.superseded_by:
        return False
    return all(param.symbol or param.values or param.default for param in endpoint.params if param.required)


def _arguments(endpoint: Endpoint) -> Safe:
    names = {param.wire: param.name for param in endpoint.params}
    given = least(endpoint, everything(endpoint))
    return literal({names[wire]: value for wire, value in given.items()})
