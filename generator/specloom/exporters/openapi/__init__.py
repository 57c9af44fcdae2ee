"""The REST part of a venue as an OpenAPI 3.1 document."""

from specloom.exporters.openapi.document import export_openapi

__all__ = ["export_openapi"]
