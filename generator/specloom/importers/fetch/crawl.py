"""A round over the pages of a site: start at its list of pages, ask for each once, save what is new."""

import time
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urljoin

import msgspec

from specloom.importers.fetch.http import Answer, PageReader
from specloom.importers.fetch.site import Site
from specloom.importers.fetch.state import Saved, load_state, save_state

_MOST_PAGES = 2000
_MOST_TRIES = 3
_MOST_REFUSED = 3
_FIRST_WAIT = 2.0
_OK, _SAME, _REFUSED = 200, 304, frozenset((401, 403, 429, 451))
_GONE = frozenset((404, 410))
_BUSY = frozenset((429, 502, 503, 504))
Progress = Callable[[int, int, str], None]


class Fetched(msgspec.Struct):
    """What a round brought: files by kind, and the addresses that were refused or failed, each with why."""

    new: list[str] = []
    changed: list[str] = []
    same: int = 0
    gone: list[str] = []
    refused: list[str] = []
    failed: list[tuple[str, str]] = []
    whole: bool = False


class Crawl:
    """One round; everything that is learned is in the state file before the next page is asked for."""

    def __init__(self, site: Site, folder: Path, pause: float, progress: Progress | None) -> None:
        """Save pages of ``site`` below ``folder``, ``pause`` seconds apart."""
        self._site = site
        self._folder = folder
        self._pause = pause
        self._progress = progress
        self._reader = PageReader(is_local=site.is_local)
        self._state = load_state(folder)
        self._asked = 0
        self.made = Fetched()

    def run(self) -> Fetched:
        """Go through the pages; a round that was cut short goes on where it ended."""
        state, made = self._state, self.made
        if state.whole:
            state.whole, state.found = False, []
            for page in state.pages.values():
                page.seen = False
        linked = self._list_pages()
        waiting = list(dict.fromkeys([*linked, *state.found, *state.pages]))
        for at, address in enumerate(waiting):
            if at >= _MOST_PAGES or len(made.refused) >= _MOST_REFUSED:
                break
            saved = state.pages.get(address)
            if saved is None or not saved.seen:
                waiting.extend(link for link in self._visit(address) if link not in waiting)
            state.found = [each for each in waiting[at + 1 :] if each not in state.pages]
            save_state(self._folder, state)
            if self._progress:
                self._progress(at + 1, len(waiting), address)
        self._finish(bool(linked), set(waiting))
        return made

    def _list_pages(self) -> list[str]:
        """The pages that the site's own lists name; what cannot be had of the lists is a failure only if none can."""
        links: list[str] = []
        problems: list[tuple[str, str | None]] = []
        for address in self._site.starts:
            answer = self._get(address, None)
            if answer.status == _OK:
                links.extend(self._site.links(address, answer.body.decode("utf-8", errors="replace")))
            elif answer.status in _REFUSED:
                problems.append((address, None))
            else:
                problems.append((address, _why(answer)))
        if not links:
            for address, why in problems[:1]:
                if why is None:
                    self.made.refused.append(address)
                else:
                    self.made.failed.append((address, why))
        return list(dict.fromkeys(links))

    def _visit(self, address: str) -> list[str]:
        """Ask for one page and note what came; the pages that it names."""
        saved = self._state.pages.get(address)
        kept = saved if saved is not None and (self._folder / saved.file).exists() else None
        answer = self._get(address, kept)
        if answer.status == _SAME and kept is not None:
            self.made.same += 1
            kept.seen = True
            return self._links_of(address, (self._folder / kept.file).read_bytes())
        if answer.status == _OK:
            self._save(address, answer)
            return self._links_of(address, answer.body)
        if answer.status in _GONE:
            self._remove(address)
        elif answer.status in _REFUSED:
            self.made.refused.append(address)
        else:
            self.made.failed.append((address, _why(answer)))
        return []

    def _links_of(self, address: str, body: bytes) -> list[str]:
        return list(dict.fromkeys(self._site.links(address, body.decode("utf-8", errors="replace"))))

    def _get(self, address: str, saved: Saved | None) -> Answer:
        """One page with redirects inside of the wanted part followed, and patience where the server is busy."""
        wait = _FIRST_WAIT
        answer = Answer(0)
        for attempt in range(_MOST_TRIES):
            self._rest()
            answer = self._reader.get(address, saved.etag if saved else None, saved.modified if saved else None)
            target = answer.moved_to
            if target is not None:
                address = urljoin(address, target).partition("#")[0].rstrip("/")
                if address not in self._site.starts and self._site.file_of(address) is None:
                    return Answer(404)
            elif answer.status not in _BUSY or attempt == _MOST_TRIES - 1:
                break
            else:
                time.sleep(answer.wait or min(wait, self._pause * 10))
                wait *= 2
        return answer

    def _rest(self) -> None:
        if self._asked:
            time.sleep(self._pause)
        self._asked += 1

    def _save(self, address: str, answer: Answer) -> None:
        name = self._site.file_of(address)
        assert name is not None, address
        file = self._folder / name
        before = file.read_bytes() if file.exists() else None
        if before == answer.body:
            self.made.same += 1
        else:
            (self.made.new if before is None else self.made.changed).append(name)
            file.parent.mkdir(parents=True, exist_ok=True)
            part = file.with_name(f".{file.name}.part")
            part.write_bytes(answer.body)
            part.replace(file)
        marks = answer.headers
        self._state.pages[address] = Saved(name, marks.get("etag"), marks.get("last-modified"), seen=True)

    def _remove(self, address: str) -> None:
        saved = self._state.pages.pop(address, None)
        if saved is not None:
            (self._folder / saved.file).unlink(missing_ok=True)
            self.made.gone.append(saved.file)

    def _finish(self, has_list: bool, waiting: set[str]) -> None:
        """A round is whole when the list was there and no page was refused or failed."""
        made, state = self.made, self._state
        made.whole = state.whole = has_list and not made.refused and not made.failed and len(waiting) <= _MOST_PAGES
        save_state(self._folder, state)


def _why(answer: Answer) -> str:
    return f"answered {answer.status}" if answer.status else answer.body.decode("utf-8", errors="replace")


def fetch_site(site: Site, folder: Path, *, pause: float = 1.0, progress: Progress | None = None) -> Fetched:
    """Get the wanted pages of ``site`` into ``folder``, one request every ``pause`` seconds.

    A page that is there and unchanged is not sent again; one that is gone is removed; an interrupted round goes on.
    Raises ``OSError`` when the folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    return Crawl(site, folder, pause, progress).run()
