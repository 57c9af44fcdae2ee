"""``specloom new``."""

import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

import click

from specloom import resources
from specloom.cli import drafts
from specloom.cli.drafts import DictionaryEntry, Draft
from specloom.cli.options import spec_option, venue_option
from specloom.diagnostics import SpecError, quoted
from specloom.importers.yamltext import Data
from specloom.load import Schemas, Tree, load_tree
from specloom.naming import NamingError, call_name, is_safe, spec_path, url_version

_ACCESS = ("public", "read", "trade", "transfer", "withdraw")
_EFFECTS = ("read", "write", "create_order", "modify_order", "cancel_order", "transfer", "withdraw")
_VERSIONS = ("v1", "v2", "v3")
_KINDS = ("public", "private", "trade")

Decorated = Callable[..., Any]


def _common(command: Decorated) -> Decorated:
    """The options that endpoints and channels share."""
    for option in reversed(
        (
            spec_option,
            venue_option,
            click.option("--summary", help="What it does, in one sentence."),
            click.option("--access", type=click.Choice(_ACCESS), help="Permission that the key needs."),
            click.option("--symbol-format", metavar="FORMAT", help="A format of symbols.yaml, or none."),
            click.option("--limit", metavar="N/SPAN/SCOPE", help="As 10/1s/uid, or undocumented."),
            click.option("--copy-trader-limit", metavar="N/SPAN/SCOPE", help="The lower limit of copy traders."),
            click.option("--errors", metavar="GROUP,CODE", help="Groups and codes of the error catalogue."),
            click.option("--effect", type=click.Choice(_EFFECTS), help="What a successful call changes."),
            click.option("--param", "params", metavar="NAME[:required]", multiple=True, help="A parameter; repeat it."),
            click.option("--field", "fields", metavar="NAME", multiple=True, help="A field of the data; repeat it."),
            click.option("--data", type=click.Choice(("object", "list", "any")), help="What holds the fields."),
            click.option(
                "--describe",
                metavar="NAME=TYPE[UNIT]:WORDS",
                multiple=True,
                help="Add a name to fields.yaml; repeat it.",
            ),
        )
    ):
        command = option(command)
    return command


@click.group("new")
def new_command() -> None:
    """Write a valid spec file to start from.

    What no option says is asked on a terminal; elsewhere it is assumed and marked so in the file.
    """


@new_command.command("endpoint")
@click.argument("url", nargs=-1, required=True)
@click.option("--version", type=click.Choice(_VERSIONS), help="API generation, where the URL does not say it.")
@_common
def endpoint_command(url: tuple[str, ...], **given: Any) -> None:
    """Write the spec of an endpoint. URL is its method and path: "GET /api/v2/spot/market/tickers"."""
    method, path = _method_and_path(" ".join(url))
    writer = SpecWriter(given["spec"], given["venue"])
    file = f"{writer.venue}/{spec_path(path)}"
    writer.refuse_existing(file)
    options = PromptedOptions(given)
    version = options.get("version", url_version(path) or _VERSIONS[-1], _VERSIONS, stated=url_version(path))
    names = options.names("params", "Parameter")
    fields = options.names("fields", "Field of the answer")
    entries = writer.entries(options, [name.partition(":")[0] for name in names], fields)
    access = options.get("access", "read" if method == "GET" else "trade", _ACCESS)
    spec: dict[str, Data] = {
        "endpoint": f"{method} {path}",
        "summary": options.get("summary", f"{method} {path}"),
        "version": version,
        **_rules(options, writer, version, access=access, names=names, group="common"),
        "params": drafts.params(names),
        "response": drafts.data(given["data"], fields),
        "source": {"kind": "manual"},
    }
    writer.write(file, spec, "endpoint", options, entries)


@new_command.command("channel")
@click.argument("name")
@click.option("--version", type=click.Choice(_VERSIONS), required=True, help="API generation.")
@click.option(
    "--kind", type=click.Choice(_KINDS), required=True, help="Public data, private account data, or trade operations."
)
@click.option("--topic", "topics", multiple=True, help="Wire name; repeat it.  [default: the name's last part]")
@click.option("--arg", "arguments", metavar="NAME[:required]", multiple=True, help="Member of the subscription.")
@_common
def channel_command(name: str, version: str, kind: str, topics: tuple[str, ...], **given: Any) -> None:
    """Write the spec of a channel or trade operation. NAME is its call below ws: spot.ticker."""
    writer = SpecWriter(given["spec"], given["venue"])
    if not all(is_safe(part) for part in name.split(".")):
        raise SpecError(f"{quoted(name)} cannot name a channel; write snake_case names with dots, as spot.ticker")
    file = f"{writer.venue}/ws/{version}/{kind}/{name.replace('.', '-').replace('_', '-')}.yaml"
    writer.refuse_existing(file)
    options = PromptedOptions(given)
    arguments = options.names("arguments", "Member of the subscription")
    names = options.names("params", "Parameter") if kind == "trade" else list(given["params"])
    fields = options.names("fields", "Field of the data")
    entries = writer.entries(options, [text.partition(":")[0] for text in (*arguments, *names)], fields)
    access = options.get("access", {"public": "public", "private": "read"}.get(kind, "trade"), _ACCESS)
    spec: dict[str, Data] = {
        "channel": name,
        "topics": list(topics or (name.rpartition(".")[2],)),
        "summary": options.get("summary", f"{kind.capitalize()} channel {name}"),
        "version": version,
        **_rules(options, writer, version, access=access, names=(*arguments, *names), group="ws"),
        **({"arguments": drafts.params(arguments, "--arg")} if arguments else {}),
        **({"params": drafts.params(names)} if names else {}),
        ("response" if kind == "trade" else "push"): drafts.data(given["data"] or ("list" if fields else None), fields),
        "source": {"kind": "manual"},
    }
    writer.write(file, spec, "channel", options, entries)


def _rules(
    options: "PromptedOptions", writer: "SpecWriter", version: str, *, access: str, names: Iterable[str], group: str
) -> dict[str, Data]:
    """The facts that every call must state, in the order in which spec files write them."""
    takes_symbol = writer.takes_symbol(name.partition(":")[0] for name in names)
    formats = writer.symbol_formats()
    usual = version if version in formats else formats[-1]
    symbol_format = options.get("symbol_format", usual if takes_symbol else "none", formats)
    limits = options.get("limit", "undocumented", key="rate_limit")
    errors = options.get("errors", writer.group(group))
    return {
        "symbol_format": symbol_format,
        "access": access,
        "rate_limit": drafts.rate_limit(limits, options.given["copy_trader_limit"]),
        "errors": [name.strip() for name in errors.split(",")],
        "effect": options.get("effect", "read" if access in {"public", "read"} else "write", _EFFECTS),
    }


def _method_and_path(url: str) -> tuple[str, str]:
    method, _, path = " ".join(url.split()).partition(" ")
    if method.upper() not in {"GET", "POST", "PUT", "DELETE"} or not path.startswith("/"):
        raise SpecError(f"{quoted(url)} is not a method and a path, such as 'GET /api/v2/spot/market/tickers'")
    try:
        call_name(method, path)
    except NamingError as problem:
        raise SpecError(f"no call name can be derived from {quoted(path)}: {problem}") from problem
    return method.upper(), path


def on_terminal() -> bool:
    """Whether there is a person to ask."""
    return sys.stdin.isatty() and sys.stdout.isatty()


class PromptedOptions:
    """What the options said, what the person answered, and what was assumed."""

    def __init__(self, given: Mapping[str, Any]) -> None:
        self.given = given
        self.assumed: list[str] = []
        self.asking = on_terminal()

    def get(
        self, name: str, otherwise: str, choices: tuple[str, ...] = (), *, key: str = "", stated: str | None = None
    ) -> str:
        """An answer; ``otherwise`` is proposed to a person, or assumed. ``key`` is its key in the spec."""
        value = self.given[name] or stated
        if value is None and self.asking:
            kind = click.Choice(choices) if choices else str
            value = click.prompt(name.replace("_", " ").capitalize(), default=otherwise, type=kind)
        if value is None:
            self.assumed.append(key or name)
            value = otherwise
        return str(value)

    def names(self, name: str, title: str) -> list[str]:
        """Names from repeated options, or asked for one by one."""
        found = list(self.given[name])
        while self.asking and not self.given[name]:
            answer = click.prompt(f"{title} (empty to go on)", default="", show_default=False)
            if not answer:
                break
            found.append(answer)
        return found


class SpecWriter:
    """The spec folder that gets the file."""

    def __init__(self, spec: Path, venue: str | None) -> None:
        if not spec.is_dir():
            raise SpecError(f"{spec}: there is no such folder; name the spec folder with --spec")
        own = spec / "schema"
        self._spec = spec
        self._tree: Tree = load_tree(spec, Schemas(own if own.is_dir() else resources.schemas()))
        venues = self._tree.venues
        if venue not in venues and (venue or len(venues) > 1):
            raise SpecError(f"{spec}: the folder has several venues ({', '.join(venues)}); choose one with --venue")
        self.venue = venue or venues[0]
        if f"{self.venue}/fields.yaml" not in self._tree.documents:
            raise SpecError(f"{spec / self.venue}: has no fields.yaml, the data dictionary")
        self._draft = Draft(spec, self._tree, self.venue)

    def refuse_existing(self, file: str) -> None:
        """Raises ``SpecError`` when the file is there, before anything is asked."""
        known = self._tree.documents.get(file)
        if known is not None or (self._spec / file).exists():
            name = known.mapping.get("endpoint") or known.mapping.get("channel") if known else None
            raise SpecError(
                f"{self._spec / file}{f' ({name})' if name else ''}: the file exists already; edit it, or delete it"
            )

    def entries(self, options: PromptedOptions, params: list[str], fields: list[str]) -> list[DictionaryEntry]:
        """Entries for names that the dictionary lacks, from --describe or asked for."""
        entries = [DictionaryEntry.parse(text) for text in options.given["describe"]]
        described = {entry.name for entry in entries}
        for name in self._draft.unknown([*params, *fields]) if options.asking else ():
            if name not in described:
                click.echo(f"{quoted(name)} is not in fields.yaml yet.")
                kind = click.prompt("Its type", default="text", type=click.Choice(_TYPES))
                entries.append(DictionaryEntry(name, kind, "", click.prompt("What it means")))
        self._draft.refuse_unknown([*params, *fields], entries)
        return entries

    def takes_symbol(self, names: Iterable[str]) -> bool:
        """Whether one of the parameters is a trading symbol."""
        entries = self._tree.documents[f"{self.venue}/fields.yaml"].mapping.get("fields") or {}
        return any((entries.get(name) or {}).get("symbol") for name in names)

    def symbol_formats(self) -> tuple[str, ...]:
        """What ``symbol_format`` may be."""
        symbols = self._tree.documents.get(f"{self.venue}/symbols.yaml")
        return ("none", *((symbols.mapping.get("formats") if symbols else None) or {}))

    def group(self, wanted: str) -> str:
        """The error group to assume: the wanted one, or the first there is."""
        groups = [document.mapping.get("group") for document in self._tree.of(self.venue).all("errors")]
        known = [group for group in groups if isinstance(group, str)]
        return wanted if wanted in known else "common" if "common" in known else next(iter(known), wanted)

    def write(
        self, file: str, spec: Mapping[str, Data], kind: str, options: PromptedOptions, entries: list[DictionaryEntry]
    ) -> None:
        """Write the spec and say so, and what was assumed."""
        self._draft.write(file, drafts.spec_text(spec, file, kind, options.assumed), entries)
        click.echo(f"wrote {(self._spec / file).as_posix()}")
        for entry in entries:
            click.echo(f"added {entry.name} to {(self._spec / self.venue / 'fields.yaml').as_posix()}")
        if options.assumed:
            assumed = ", ".join(options.assumed)
            click.echo(f"not given, so assumed and marked in the file: {assumed}", err=True)


_TYPES = ("text", "decimal", "integer", "ms", "s", "flag", "json", "any", "object", "list")
