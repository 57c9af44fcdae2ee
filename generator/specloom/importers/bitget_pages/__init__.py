"""Imports the exchange's doc pages, as Markdown or as HTML, into spec files."""

from specloom.importers.bitget_pages.run import import_docs

__all__ = ["import_docs"]
