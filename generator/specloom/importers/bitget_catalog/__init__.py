"""Imports the exchange's catalogue of operations, as saved pages or as JSON, into spec files."""

from specloom.importers.bitget_catalog.run import import_catalog

__all__ = ["import_catalog"]
