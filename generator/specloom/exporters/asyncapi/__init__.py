"""The sockets of a venue as an AsyncAPI 3.0 document."""

from specloom.exporters.asyncapi.document import export_asyncapi

__all__ = ["export_asyncapi"]
