"""OpenAPI 3 files → specs."""

from specloom.importers.openapi.as_specs import write_specs
from specloom.importers.openapi.run import ImportOptions, import_openapi

__all__ = ["ImportOptions", "import_openapi", "write_specs"]
