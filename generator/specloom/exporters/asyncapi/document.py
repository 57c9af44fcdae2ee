"""The whole document: servers, channels, operations."""

from typing import Any
from urllib.parse import urlsplit

from specloom.exporters.asyncapi.messages import messages_of
from specloom.exporters.extension import EXTENSION, channel_facts
from specloom.exporters.schemas import SchemaWriter
from specloom.exporters.source import Source
from specloom.load import Tree
from specloom.model import Api, Channel, Host

_VERSION = "3.0.0"


def export_asyncapi(api: Api, tree: Tree, *, version: str | None = None) -> dict[str, Any]:
    """The document; ``version`` limits it to one API generation. The same specs give the same document."""
    source = Source(api, tree, version)
    schemas = SchemaWriter(api.enums)
    hosts = {host.name: host for host in api.venue.hosts if host.url.startswith("wss://")}
    operations: dict[str, Any] = {}
    channels: dict[str, Any] = {}
    for channel in source.channels:
        name = channel.call.replace(".", "_")
        channels[name] = _channel(channel, source, schemas, hosts)
        operations |= _operations(name, channel)
    return {
        "asyncapi": _VERSION,
        "info": {
            "title": f"{api.venue.title} sockets",
            "version": version or "all",
            "description": f"Every known channel of {api.venue.title}, and the orders that its sockets take.",
            "license": {"name": "MIT"},
            "externalDocs": {"url": api.venue.docs},
        },
        "defaultContentType": "application/json",
        "servers": {name: _server(host) for name, host in hosts.items()},
        "channels": channels,
        "operations": operations,
        "components": {"schemas": schemas.enums()},
    }


def _server(host: Host) -> dict[str, Any]:
    parts = urlsplit(host.url)
    made: dict[str, Any] = {"host": parts.netloc, "protocol": parts.scheme, "description": host.name}
    if parts.path:
        made["pathname"] = parts.path
    return made | ({EXTENSION: dict(host.elsewhere)} if host.elsewhere else {})


def _channel(channel: Channel, source: Source, schemas: SchemaWriter, hosts: dict[str, Host]) -> dict[str, Any]:
    made: dict[str, Any] = {
        "address": None,  # many channels share one address: the subscription says which is meant
        "title": channel.call,
        "summary": channel.summary,
        "messages": messages_of(channel, schemas),
    }
    place = "public" if channel.kind == "public" else "private"
    server = f"ws_{channel.version}_{place}"
    if server in hosts:
        made["servers"] = [{"$ref": f"#/servers/{server}"}]
    return made | {EXTENSION: channel_facts(channel, source.spec(channel))}


def _operations(name: str, channel: Channel) -> dict[str, Any]:
    sent, received = ("request", "answer") if channel.kind == "trade" else ("subscribe", "push")
    return {
        f"{name}_{sent}": _operation("send", name, sent),
        f"{name}_{received}": _operation("receive", name, received),
    }


def _operation(action: str, channel: str, message: str) -> dict[str, Any]:
    return {
        "action": action,
        "channel": {"$ref": f"#/channels/{channel}"},
        "messages": [{"$ref": f"#/channels/{channel}/messages/{message}"}],
    }
