"""OpenAPI 3 files → specs."""

from specloom.importers.openapi.run import import_openapi

__all__ = ["import_openapi"]
