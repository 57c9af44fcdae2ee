"""The whole document: what stands around the operations."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from specloom.exporters.extension import VENUE
from specloom.exporters.openapi.errors import error_name, error_response, error_schemas
from specloom.exporters.openapi.operations import OperationWriter
from specloom.exporters.schemas import SchemaWriter
from specloom.exporters.source import Source
from specloom.load import Tree
from specloom.model import Api, Venue
from specloom.model.expressions import Name

_VERSION = "3.1.0"


def export_openapi(api: Api, tree: Tree, *, version: str | None = None) -> dict[str, Any]:
    """The document; ``version`` limits it to one API generation. The same specs give the same document."""
    source = Source(api, tree, version)
    schemas = SchemaWriter(api.enums)
    writer = OperationWriter(source, schemas)
    paths: dict[str, dict[str, Any]] = defaultdict(dict)
    for endpoint in source.endpoints:
        paths[endpoint.path].setdefault(endpoint.method.lower(), writer.operation(endpoint))
    return {
        "openapi": _VERSION,
        "info": {
            "title": f"{api.venue.title} REST API",
            "summary": f"Every known call of {api.venue.title}.",
            "version": version or "all",
            "license": {"name": "MIT", "identifier": "MIT"},
        },
        "externalDocs": {"url": api.venue.docs, "description": f"Documentation of {api.venue.title}."},
        "servers": _servers(api.venue),
        "tags": _tags(source),
        "paths": dict(paths),
        "components": {
            "schemas": _schemas(api, schemas, source),
            "responses": _responses(source),
            "securitySchemes": security_schemes(api.venue),
        },
        "security": [],
        VENUE: source.venue_facts(),
    }


def _servers(venue: Venue) -> list[dict[str, Any]]:
    rest = [host for host in venue.hosts if host.url.startswith("https://")]
    return [{"url": host.url, "description": host.name} for host in sorted(rest, key=lambda one: one.name != "rest")]


def _tags(source: Source) -> list[dict[str, Any]]:
    names = sorted({".".join(endpoint.group) for endpoint in source.endpoints})
    return [{"name": name, "description": f"Calls of {name}."} for name in names]


def _schemas(api: Api, schemas: SchemaWriter, source: Source) -> dict[str, Any]:
    used = {group for endpoint in source.endpoints for group in endpoint.errors}
    return dict(sorted({**schemas.enums(), **error_schemas(api, used)}.items()))


def _responses(source: Source) -> dict[str, Any]:
    combinations = sorted({endpoint.errors for endpoint in source.endpoints})
    return {error_name(errors): error_response(source.api, errors) for errors in combinations}


def security_schemes(venue: Venue) -> dict[str, Mapping[str, str]]:
    """One scheme for each header or parameter that signs a request; all of them go together."""
    scheme = venue.signing.scheme(venue.signing.default)
    named = {entry.name for entry in venue.signing.credentials}
    places = {"headers": "header", "query": "query", "query_first": "query"}
    return {
        put.name: {
            "type": "apiKey",
            "in": places[put.place],
            "name": put.name,
            "description": f"The credential {put.expression.name}."
            if isinstance(put.expression, Name) and put.expression.name in named
            else "Made for each request.",
        }
        for put in (scheme.puts if scheme is not None else ())
        if put.place in places
    }
