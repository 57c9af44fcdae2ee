"""Gets the public doc pages of an exchange, one after another; the only part of Specloom that asks a foreign server."""

from specloom.importers.fetch.crawl import Fetched, fetch_site
from specloom.importers.fetch.site import Site

__all__ = ["Fetched", "Site", "fetch_site"]
