"""What a venue's ``mock.yaml`` says: the code for each refusal, and what its markets and names are."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import yaml

from specloom.load.nesting import refuse_deep_nesting
from specloom.mock.errors import MockError

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Refusal(msgspec.Struct, frozen=True, kw_only=True):
    """A code of the catalogue, the HTTP status it comes with, and the text; ``{0}`` stands for the detail."""

    code: str
    message: str
    status: int = 400

    def text_with(self, detail: str) -> str:
        """The text with the detail in it."""
        return self.message.replace("{0}", detail)


class Role(msgspec.Struct, frozen=True, kw_only=True):
    """What a call does to the state.

    ``action`` names one of ``specloom.mock.state``. ``product`` is fixed where the request does not say it.
    ``field_map`` overrides the wire names of single fields, ``value_map`` the spelling of single values.
    ``kind`` is what the answer shows, where ``action`` does not say it. ``response_fields`` are the members of an
    answer that the spec does not describe, with the attributes behind them, and ``response_path`` the member that its
    rows stand in. ``inputs`` is the parameter that holds the inputs of a batch which the spec does not describe, and
    ``input_key`` what a bare one of them is.
    """

    action: str
    product: str = ""
    wallet: str = ""
    field_map: dict[str, str] = {}
    value_map: dict[str, str] = {}
    kind: str = ""
    response_fields: dict[str, str] = {}
    response_path: str = ""
    inputs: str = ""
    input_key: str = "orderId"


class MarketConfig(msgspec.Struct, frozen=True, kw_only=True):
    """A market that stands at the start; others appear when they are asked for."""

    symbol: str
    product: str
    base: str
    quote: str
    price: str
    price_places: int = 2
    size_places: int = 4


class Rules(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Everything that a venue's ``mock.yaml`` says.

    ``also_signed`` are parts of a request that may be signed in the place of others.
    """

    also_signed: dict[str, str] = {}
    refusals: dict[str, Refusal] = {}
    stream_refusals: dict[str, Refusal] = {}
    release_codes: list[str] = []
    gateway_page: str = "<html><body><h1>502 Bad Gateway</h1></body></html>"
    markets: list[MarketConfig] = []
    balances: dict[str, dict[str, str]] = {}
    margin_products: dict[str, str] = {}
    roles: dict[str, Role] = {}
    topics: dict[str, str] = {}
    field_map: dict[str, dict[str, str]] = {}
    value_map: dict[str, dict[str, str]] = {}
    constants: dict[str, dict[str, str]] = {}
    wallets: dict[str, str] = {}
    accounts: dict[str, str] = {}
    plan_kinds: dict[str, str] = {}
    plan_families: dict[str, list[str]] = {}
    mirrors: dict[str, str] = {}
    repeats: dict[str, float] = {}

    def refusal(self, name: str) -> Refusal:
        """The answer to a refusal, ``kind`` or ``kind:what``; a venue without rules answers with its own name."""
        kind = name.partition(":")[0]
        return self.refusals.get(name) or self.refusals.get(kind) or Refusal(code=kind, message=kind.replace("_", " "))

    def stream_refusal(self, name: str) -> Refusal:
        """The same over the socket."""
        kind = name.partition(":")[0]
        known = self.stream_refusals
        return known.get(name) or known.get(kind) or Refusal(code=kind, message=kind.replace("_", " "))


def load_rules(path: Path | None) -> Rules:
    """Read ``mock.yaml``; no path or no file gives empty rules. Raises ``MockError`` when the file is broken."""
    if path is None or not path.exists():
        return Rules()
    return _convert(read_yaml(path), path)


def read_yaml(path: Path) -> Any:
    """The values of a YAML file; raises ``MockError`` with one line that says where it is broken."""
    return _parsed(path, yaml.load)


def item_lines(path: Path, name: str) -> list[int]:
    """The lines where the items of a YAML file's list begin: of the whole file, or of its member ``name``."""
    node = _parsed(path, yaml.compose)
    if isinstance(node, yaml.MappingNode):
        node = next(value for key, value in node.value if key.value == name)
    return [item.start_mark.line + 1 for item in node.value]


def _parsed(path: Path, parse: Callable[..., Any]) -> Any:
    try:
        text = path.read_text(encoding="utf-8")
        refuse_deep_nesting(text)
        return parse(text, Loader=_LOADER)
    except OSError as error:
        raise MockError(f"{path}: cannot be read: {error.strerror}") from None
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        mark = getattr(error, "problem_mark", None)
        place = f":{mark.line + 1}:{mark.column + 1}" if mark else ""
        raise MockError(f"{path}{place}: not YAML: {getattr(error, 'problem', None) or 'not UTF-8'}") from None


def _convert(value: Any, path: Path) -> Rules:
    try:
        return msgspec.convert(value, Rules, strict=False)
    except msgspec.ValidationError as error:
        raise MockError(f"{path}: {error}") from None
