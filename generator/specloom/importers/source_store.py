"""What each source last stated, kept beside the specs: so that one source can change without the others at hand."""

from collections.abc import Iterable, Mapping
from pathlib import Path

import msgspec

from specloom.importers.draft import ChannelDraft, Draft, forget_words
from specloom.importers.values import Value

FOLDER = ".sources"


class SourceDrafts(msgspec.Struct):
    """All that one source states, by spec file. Of two sources the one of higher ``rank`` is the newer."""

    name: str
    rank: int = 0
    endpoints: dict[str, Draft] = {}
    channels: dict[str, ChannelDraft] = {}

    def pages(self) -> dict[str, str]:
        """Spec file to page."""
        endpoints = {file: draft.page for file, draft in self.endpoints.items()}
        return endpoints | {file: draft.page for file, draft in self.channels.items()}


class _Head(msgspec.Struct):
    source: str
    rank: int


class _Line(msgspec.Struct, omit_defaults=True):
    file: str
    endpoint: Draft | None = None
    channel: ChannelDraft | None = None


def load_sources(into: Path) -> dict[str, SourceDrafts]:
    """Every source by name; ``ValueError`` with the file's name and line when one cannot be read."""
    return {source.name: source for source in map(_load, sorted((into / FOLDER).glob("*.jsonl")))}


def _load(file: Path) -> SourceDrafts:
    found = None
    for number, line in enumerate(file.read_bytes().splitlines(), 1):
        try:
            if found is None:
                head = msgspec.json.decode(line, type=_Head)
                found = SourceDrafts(head.source, head.rank)
            else:
                _add(found, msgspec.json.decode(line, type=_Line))
        except msgspec.DecodeError as error:
            message = f"{FOLDER}/{file.name}:{number}: cannot be read ({error}); remove the file and import again"
            raise ValueError(message) from error
    return found or SourceDrafts(file.stem)


def _add(found: SourceDrafts, line: _Line) -> None:
    if line.endpoint is not None:
        found.endpoints[line.file] = line.endpoint
    if line.channel is not None:
        found.channels[line.file] = line.channel


def save_source(into: Path, source: SourceDrafts) -> None:
    """Write a source's facts, one endpoint or channel a line, none of its sentences; ``OSError`` when that fails."""
    lines: list[msgspec.Struct] = [_Head(source.name, source.rank)]
    lines += [_Line(file, endpoint=source.endpoints[file]) for file in sorted(source.endpoints)]
    lines += [_Line(file, channel=source.channels[file]) for file in sorted(source.channels)]
    data = b"".join(msgspec.json.encode(line) + b"\n" for line in lines)
    file = into / FOLDER / f"{source.name}.jsonl"
    if file.exists() and file.read_bytes() == data:
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_suffix(".part")
    part.write_bytes(data)
    part.replace(file)


def forget_sentences(source: SourceDrafts) -> None:
    """Drop the source's sentences: facts have been read from them, and they are not ours to keep."""
    for draft in source.endpoints.values():
        _forget(draft.params, [draft.answer])
    for channel in source.channels.values():
        _forget({**channel.arguments}, [channel.answer, channel.push])
        _forget(channel.params, [])


def _forget(params: Mapping[str, Value], answers: Iterable[Value | None]) -> None:
    forget_words(params)
    for answer in answers:
        if answer is not None:
            answer.text = ""
            forget_words(answer.fields)
