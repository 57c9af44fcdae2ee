"""OpenAPI 3 files → specs."""

from specloom.importers.openapi.run import ImportOptions, import_openapi

__all__ = ["ImportOptions", "import_openapi"]
