"""What a parameter's description says beyond prose: values, default, bounds, conditions."""

import re

import msgspec

_CODE = re.compile(r"`([^`]{1,80})`")
_VALUE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.+-]*")
_DEFAULT = re.compile(
    r"(?:by\s+)?defaults?(?:\s+(?:value|to|is))*\s*[:：=]?\s*(?:value\s*)?[`'\"]?(?P<value>[A-Za-z0-9_.+-]+)[`'\"]?"  # noqa: RUF001 - the docs use full-width colons
    r"(?![A-Za-z0-9_.+-]|\s*(?:days?|months?|hours?|minutes?)\b)",
    re.IGNORECASE,
)
_DEFAULT_AFTER = re.compile(
    r"`(?P<value>[A-Za-z0-9_.+-]+)`[^`]{0,60}?\(\s*\**\s*default(?:\s+value)?\s*\**\s*\)", re.IGNORECASE
)
_MAXIMUM = re.compile(
    r"max(?:imum)?(?:\s+(?:value|number|limit|is|of|page size|support(?:s|ed)?))*\s*[:：=]?\s*`?(?P<value>\d+)`?"  # noqa: RUF001 - the docs use full-width colons
    r"(?!\s*(?:days?|months?|hours?|decimal|ip))",
    re.IGNORECASE,
)
_MAX_ITEMS = re.compile(
    r"(?:max(?:imum)?\s*(?:length|of|number|quantity|batch)?(?:\s+of\s+\w+)?(?:\s+is)?\s*[:：]?"  # noqa: RUF001 - the docs use full-width colons
    r"|no more than|up to|at most)\s*(?P<value>\d+)",
    re.IGNORECASE,
)
_LENGTH = re.compile(
    r"(?:length\s*(?:<=|≤|is|:|up to|of)*\s*(?P<a>\d+)(?!\s*-)|(?P<b>\d+)\s+characters?\s+(?:max|at most)"
    r"|(?:max(?:imum)?(?:\s+of)?|up to|no more than)\s+(?P<c>\d+)\s+characters?)",
    re.IGNORECASE,
)
_PATTERN = re.compile(r"[`\"](?P<value>\^[^`\"]{1,200}\$)[`\"]")
_CONDITION = re.compile(
    r"(?<!not )(?<!n't )\b(?:required|mandatory|must be (?:filled|passed|provided)|fill in this parameter)"
    r"(?: in| for)?\s*(?:if|when|with)\s+(?:the\s+)?[`'\"]?(?P<name>[A-Za-z]\w*(?: [a-z]+)?)[`'\"]?"
    r"\s*(?:is(?: set to)?|=+|:|equals?)\s*(?:an?\s+)?(?P<values>[`'\"]?[A-Za-z0-9_-]+[`'\"]?"
    r"(?:\s*(?:,|/|or|and)\s*[`'\"][A-Za-z0-9_-]+[`'\"])*)",
    re.IGNORECASE,
)
_CLAUSES = re.compile(
    r"(?:\b(?:if|when|where|unless|either|e\.g\.|for example|such as|same as|refer to)\b[^`.)\n]{0,60}"
    r"(?:`[^`]*`(?:\s*(?:,|/|or|and|is|=|:|set to)\s*)?)+"
    r"|\b(?:optional|required|only|valid|available|supported|applicable|effective)\s+(?:for|with)\s+"
    r"(?:the )?(?:`[^`]*`(?:\s*(?:,|/|or|and)\s*)?)+"
    r"|\bfor\s+`[^`]*`,[^`.]{0,40}`[^`]*`"
    r"|`\w+`\s*=\s*`[^`]*`"
    r"|\bdefaults?(?:\s+(?:value|is|to))*\s*[:：=]?\s*`[^`]*`)",  # noqa: RUF001 - the docs use full-width colons
    re.IGNORECASE,
)
_LISTED = re.compile(
    r"(?<![^\s,;(/-])([A-Za-z0-9][A-Za-z0-9_-]*)\s*[:：]\s*(?=[A-Za-z])(?![A-Za-z0-9_-]+\s*[:：])",  # noqa: RUF001 - the docs use full-width colons
)
_SUPPORTED = re.compile(
    r"\b(?:support(?:s|ed)?|options?|enum(?:eration)?(?: values?)?)\s*[:：]\s*"  # noqa: RUF001 - the docs use full-width colons
    r"(?P<values>[A-Za-z0-9_]+(?:\s*[,/]\s*[A-Za-z0-9_]+)+)",
    re.IGNORECASE,
)
_SAME = re.compile(
    r"\bsame\s+(?:enum|values?|options?|types?)?\s*(?:as|with)\s+[`'\"]?(?P<name>[A-Za-z]\w*)", re.IGNORECASE
)
_NOT_VALUES = frozenset(
    (
        "Note",
        "note",
        "value",
        "Value",
        "values",
        "Example",
        "example",
        "format",
        "unit",
        "Unit",
        "eg",
        "default",
        "Default",
        "maximum",
        "Maximum",
        "http",
        "https",
        "wss",
    )
)
# Names whose values no list can hold, and the dots that end a list which goes on.
_FREE = frozenset(
    [
        "symbol",
        "coin",
        "baseCoin",
        "quoteCoin",
        "instId",
        "address",
        "clientOid",
        "orderId",
        "startTime",
        "endTime",
        "limit",
        "idLessThan",
        "cursor",
    ]
)
_AMOUNT = re.compile(r"(?:price|amount|qty|quantity|size|volume)$", re.IGNORECASE)
_MANY = re.compile(r"(?:symbol|coin|pair|uid|id|oid|ip|account|order|no|label)s?(?:list)?$", re.IGNORECASE)
_GOES_ON = re.compile(r"[`\s]*(?:\.{3}|…)")
_BOUNDED = re.compile(r"limit|pageSize|pageNo|pageNum|size", re.IGNORECASE)
_MIN_VALUES = 2
# Words in code spans that stand for other values: no value at all, or the form of a date.
_STANDS_FOR = re.compile(
    r"null|[YMDHhms]{2,4}(?:[-:.T_][YMDHhmsSZ]{2,4})+|[yMdHhms]{2,4}(?:[-:.T_][yMdHhmsSZ]{2,4})+|Y{4}M\w*"
)


class Facts(msgspec.Struct, frozen=True):
    """What was read from one description; ``certain`` tells whether the values were marked as such."""

    values: tuple[str, ...] = ()
    certain: bool = True
    default: str | None = None
    max: str | None = None
    max_length: int | None = None
    max_items: int | None = None
    pattern: str | None = None
    required_if: dict[str, tuple[str, ...]] = {}


def read_description(name: str, kind: str, text: str, siblings: frozenset[str], *, has_members: bool = False) -> Facts:
    """The facts in the description of ``name``; ``siblings`` are the names that conditions may refer to.

    ``has_members`` says that objects stand below, so that words in the text are values of theirs.
    """
    is_list = kind in ("list", "object")
    is_free = (
        has_members
        or kind == "object"
        or _is_free(name)
        or bool(_GOES_ON.search(text))
        or (is_list and bool(_MANY.search(name)))
    )
    marked = () if is_free else _marked(name, text, siblings)
    values = marked if marked or is_free or is_list else _listed(text, siblings)
    return Facts(
        values=values,
        certain=bool(marked),
        default=None if is_list else _default(text, values),
        max=_maximum(name, text) if not is_list else None,
        max_length=_max_length(text) if not is_list else None,
        max_items=_first_int(_MAX_ITEMS, text) if kind == "list" else None,
        pattern=_pattern(text),
        required_if=_conditions(name, text, siblings),
    )


def _is_free(name: str) -> bool:
    return name in _FREE or bool(_AMOUNT.search(name))


def _marked(name: str, text: str, siblings: frozenset[str]) -> tuple[str, ...]:
    """Values in code spans, outside of conditions, defaults and examples."""
    own = _CLAUSES.sub(" ", _of_others(text, siblings - {name}))
    codes = [code for span in _CODE.findall(own) for code in re.split(r"\s*[/,]\s*", span.strip())]
    return _several([code for code in codes if _is_value(code) and code not in siblings and code != name])


def _is_value(code: str) -> bool:
    return bool(_VALUE.fullmatch(code)) and not _STANDS_FOR.fullmatch(code)


def _of_others(text: str, others: frozenset[str]) -> str:
    """The text without the values that it lists for other parameters: ``orderType: `limit`, `market```."""
    names = "|".join(map(re.escape, sorted(others)))
    return re.sub(rf"\b(?:{names})`?\s*[:：]\s*(?:`[^`]*`[\s,/]*)+", " ", text) if names else text  # noqa: RUF001 - the docs use full-width colons


def _listed(text: str, siblings: frozenset[str]) -> tuple[str, ...]:
    """Values in plain text: ``limit: limit price market: market price``."""
    supported = _SUPPORTED.search(text)
    if supported:
        return _several(re.split(r"\s*[,/]\s*", supported["values"]))
    words = _LISTED.findall(_CLAUSES.sub(" ", text))
    return _several([word for word in words if word not in siblings | _NOT_VALUES and not word.isdigit()])


def _several(values: list[str]) -> tuple[str, ...]:
    unique = tuple(dict.fromkeys(values))
    return unique if len(unique) >= _MIN_VALUES else ()


def _default(text: str, values: tuple[str, ...]) -> str | None:
    after = _DEFAULT_AFTER.search(text)
    if after and after["value"] in values:
        return after["value"]
    found = _DEFAULT.search(text)
    if not found:
        return None
    value = found["value"].rstrip(".")
    if values:
        return next((known for known in values if known.lower() == value.lower()), None)
    return value if value.isdigit() else None


def _maximum(name: str, text: str) -> str | None:
    found = _MAXIMUM.search(text) if _BOUNDED.search(name) else None
    return found["value"] if found else None


def _max_length(text: str) -> int | None:
    found = _LENGTH.search(text)
    if not found:
        return None
    value = int(found["a"] or found["b"] or found["c"])
    return value if value > 0 else None


def _first_int(pattern: re.Pattern[str], text: str) -> int | None:
    found = pattern.search(text)
    return int(found["value"]) if found and int(found["value"]) > 0 else None


def _pattern(text: str) -> str | None:
    found = _PATTERN.search(text)
    if not found:
        return None
    try:
        re.compile(found["value"])
    except re.error:
        return None
    return found["value"]


def _conditions(name: str, text: str, siblings: frozenset[str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for match in _CONDITION.finditer(text):
        other = _named(match["name"], siblings)
        values = tuple(re.findall(r"[A-Za-z0-9_-]+", re.sub(r"\b(?:or|and)\b", " ", match["values"])))
        if other in siblings and other != name and values:
            found[other] = values
    return found


def same_as(text: str, siblings: frozenset[str]) -> str | None:
    """The parameter whose values this one takes, too: ``same enum as fromType``."""
    found = _SAME.search(text)
    return found["name"] if found and found["name"] in siblings else None


def _named(said: str, siblings: frozenset[str]) -> str:
    """A parameter that a sentence names, by its name or in words: ``order type`` for ``orderType``."""
    joined = "".join(said.lower().split())
    return said if said in siblings else next((name for name in siblings if name.lower() == joined), said)
