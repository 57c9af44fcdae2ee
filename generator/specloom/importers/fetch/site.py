"""Which pages of a site are wanted, and under which name each is saved."""

import re
from collections.abc import Iterator
from html import unescape
from urllib.parse import urldefrag, urljoin, urlsplit

import msgspec

_LINK = re.compile(r"\bhref\s*=\s*[\"']([^\"'\s]+)[\"']|<loc>\s*([^<\s]+)\s*</loc>", re.IGNORECASE)
_PART = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._-]*")
_ASSET = re.compile(r"\.(?:js|mjs|css|map|json|png|jpe?g|gif|svg|ico|webp|woff2?|xml|txt|mdx?)$", re.IGNORECASE)
_LOOPBACK = frozenset(("127.0.0.1", "localhost", "::1"))
_MOST_PARTS = 6


class Site(msgspec.Struct, frozen=True):
    """A site's docs: ``root`` is their address, ``folder`` the part below it that holds the wanted pages."""

    root: str
    folder: str

    def problem(self) -> str | None:
        """What is wrong with the address; ``None`` when pages may be asked for."""
        parts = urlsplit(self.root)
        if parts.scheme == "https" and parts.hostname:
            return None
        if parts.scheme == "http" and parts.hostname in _LOOPBACK:
            return None
        return f"{self.root}: give an https address; plain http is for this machine only"

    @property
    def is_local(self) -> bool:
        """Whether the site is on this machine."""
        return urlsplit(self.root).hostname in _LOOPBACK

    @property
    def starts(self) -> list[str]:
        """Where the list of pages is looked for."""
        root = self.root.rstrip("/")
        return [f"{root}/{self.folder}", f"{root}/sitemap.xml"]

    def links(self, address: str, text: str) -> Iterator[str]:
        """Addresses of wanted pages that a page names, in links or anywhere in the data of its scripts."""
        for found in _LINK.finditer(text):
            yield from self._wanted(urljoin(address, unescape(found.group(1) or found.group(2))))
        path = re.escape(f"{urlsplit(self.root).path.rstrip('/')}/{self.folder}/")
        for found in re.finditer(rf"{path}[A-Za-z0-9._/-]+", text):
            yield from self._wanted(urljoin(address, found.group()))
        # Routes inside of scripts may leave out the path of the docs.
        for found in re.finditer(rf"[\"']/?({re.escape(self.folder)}/[A-Za-z0-9._/-]+)", text):
            yield from self._wanted(f"{self.root.rstrip('/')}/{found.group(1)}")

    def _wanted(self, address: str) -> Iterator[str]:
        plain = urldefrag(address).url.partition("?")[0].rstrip("/")
        if self.file_of(plain) is not None:
            yield plain

    def file_of(self, address: str) -> str | None:
        """Where a page is saved, relative to the folder of pages; ``None`` for a page that is not wanted."""
        own, root = urlsplit(address), urlsplit(self.root)
        below = f"{root.path.rstrip('/')}/{self.folder}/"
        if (own.scheme, own.netloc) != (root.scheme, root.netloc) or not own.path.startswith(below):
            return None
        parts = own.path.removeprefix(below).split("/")
        if len(parts) > _MOST_PARTS or not all(_PART.fullmatch(part) for part in parts) or _ASSET.search(parts[-1]):
            return None
        return f"{self.folder}/{'/'.join(parts)}.html"
