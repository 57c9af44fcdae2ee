"""The faults that ``kill_rate.py`` seeds: each takes a generated file's text and returns it with one mistake in it.

A fault is a change and a number; where a file has several places for a mistake, the number says which is taken.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

Change = Callable[[str, int], str | None]
Made = str | Callable[[re.Match[str]], str]


@dataclass(frozen=True)
class Fault:
    """One mistake in one file; ``test`` is the test file that must notice."""

    kind: str
    call: str
    file: Path
    test: Path
    change: Change
    number: int


@dataclass(frozen=True)
class Files:
    """Where one call's parts lie, below the generated folder."""

    call: str
    module: Path
    group: Path
    test: Path

    @classmethod
    def of(cls, package: str, call: str) -> "Files":
        """The files of a call."""
        where = Path(*call.split("."))
        return cls(
            call=call,
            module=(Path(package) / where).with_suffix(".py"),
            group=Path(package) / where.parent / "__init__.py",
            test=Path("tests") / where.parent / f"test_{where.name}.py",
        )


def faults_of(package: str, call: str, module: str, number: int) -> Iterator[Fault]:
    """Every fault that may be seeded for one endpoint or channel, whose module's text this is."""
    files = Files.of(package, call)
    for kind, change in MODULE_FAULTS.items():
        yield Fault(kind, call, files.module, files.test, change, number)
    for kind, change in MODEL_FAULTS.items():
        yield Fault(kind, call, files.module, files.test, change, number)
    yield Fault("call not offered", call, files.group, files.test, _not_offered(call.rpartition(".")[2]), number)
    if "RECORD = Endpoint(" not in module:
        return
    for kind, file, applies, change in SHARED_FAULTS:
        if applies(module):
            yield Fault(kind, call, Path(package) / file, files.test, change, number)
    for kind, change in CODE_FAULTS.items():
        yield Fault(kind, call, Path(package) / "_codes.py", Path("tests/test_errors.py"), change, number)


def once(old: str, new: str) -> Change:
    """Replaces the first occurrence; no fault where there is none."""
    return lambda text, _number: text.replace(old, new, 1) if old in text else None


def pattern(old: str, new: Made) -> Change:
    """Replaces one of the places that match."""

    def change(text: str, number: int) -> str | None:
        places = list(re.finditer(old, text, flags=re.DOTALL | re.MULTILINE))
        if not places:
            return None
        place = places[number % len(places)]
        made = text[: place.start()] + (new(place) if callable(new) else place.expand(new)) + text[place.end() :]
        return made if made != text else None

    return change


def _other_method(found: re.Match[str]) -> str:
    return 'method="POST"' if found[1] == "GET" else 'method="GET"'


def _other_access(found: re.Match[str]) -> str:
    return 'access="read"' if found[1] == "public" else 'access="public"'


def _one_more(found: re.Match[str]) -> str:
    return f"{found[1]}={int(found[2]) + 1}"


def _rename_parameter(text: str, number: int) -> str | None:
    """Another wire name, wherever it stands."""
    found = re.findall(r'wire="(\w+)"', text)
    return text.replace(f'"{found[number % len(found)]}"', f'"{found[number % len(found)]}X"') if found else None


def _pairs(text: str) -> list[str]:
    """The lines that say which argument goes under which name."""
    return re.findall(r'^ {12}"[^"]+": \w+,\n', text, flags=re.MULTILINE)


def _drop_parameter(text: str, number: int) -> str | None:
    pairs = _pairs(text)
    return text.replace(pairs[number % len(pairs)], "", 1) if pairs else None


def _swap_arguments(text: str, number: int) -> str | None:
    """Two arguments under each other's names."""
    pairs = _pairs(text)
    if len(pairs) < 2:
        return None
    place = number % (len(pairs) - 1)
    (first, one), (second, two) = (pair.strip().rstrip(",").split(": ") for pair in pairs[place : place + 2])
    swapped = text.replace(pairs[place], f"            {first}: {two},\n", 1)
    return swapped.replace(pairs[place + 1], f"            {second}: {one},\n", 1)


def _swap_fields(text: str, number: int) -> str | None:
    """Two values of the answer under each other's names."""
    models = [found for found in re.finditer(r"rename=\{([^}]*)\}", text, flags=re.DOTALL) if found[1].count(":") > 1]
    if not models:
        return None
    renames = models[number % len(models)]
    pairs = re.findall(r'"(\w+)": "(\w+)"', renames[1])
    place = number % (len(pairs) - 1)
    (one, first), (two, second) = pairs[place : place + 2]
    swapped = renames[1].replace(f'"{one}": "{first}"', f'"{one}": "{second}"', 1)
    swapped = swapped.replace(f'"{two}": "{second}"', f'"{two}": "{first}"', 1)
    return text[: renames.start(1)] + swapped + text[renames.end(1) :]


def _neighbour(text: str, number: int) -> str | None:
    """A code of the catalogue raised as the class of the next code that has another one."""
    rest = text.partition("WS_CODES")[0]
    classes = list(re.finditer(r'class_name="(\w+)"', rest))
    at = number % (len(classes) - 1)
    following = next((found[1] for found in classes[at:] if found[1] != classes[at][1]), None)
    if following is None:
        return None
    return text[: classes[at].start(1)] + following + text[classes[at].end(1) :]


def _in_rest_codes(change: Change) -> Change:
    def changed(text: str, number: int) -> str | None:
        rest, mark, sockets = text.partition("WS_CODES")
        made = change(rest, number)
        return None if made is None else made + mark + sockets

    return changed


def _resend_deeds(text: str, _number: int) -> str | None:
    """A deed that may have been done is sent again."""
    made = re.sub(r'(\(RepeatSafety\.(?:CONFIRMABLE|NON_IDEMPOTENT), "maybe", "\w+"\): Action\.)\w+', r"\1RESEND", text)
    return made if made != text else None


def _not_offered(name: str) -> Change:
    return pattern(rf'^    _calls = \([^)]*?"{name}"', lambda found: found[0][:-1] + 'X"')


def _optional(found: re.Match[str]) -> str:
    return f"{found[1]} | None = None,"


MODULE_FAULTS: dict[str, Change] = {
    "wrong path": pattern(r'path="([^"]+)"', r'path="\1s"'),
    "wrong method": pattern(r'method="(\w+)"', _other_method),
    "parameter name": _rename_parameter,
    "dropped parameter": _drop_parameter,
    "swapped arguments": _swap_arguments,
    "number sent as text": pattern(r', type="(decimal|integer)"', ""),
    "decimal sent as integer": pattern(r'type="decimal"', 'type="integer"'),
    "moment sent as number": pattern(r'type="ms"', 'type="integer"'),
    "decimal annotated as text": pattern(r"^(    \w+: )DecimalIn", r"\1str"),
    "required made optional": pattern(r"^(    \w+: [^\n=]+),$(?=.*^    timeout)", _optional),
    "optional made required": pattern(r"^(    (?!timeout|headers|policy|buffer)\w+: [^\n=]+) \| None = None,$", r"\1,"),
    "required not checked": pattern(r", required=True", ""),
    "documented value misspelt": pattern(r'(values=\([^)]*?")(\w+)"', r'\1\2X"'),
    "annotated value misspelt": pattern(r'(Literal\["[^\]]*?)"', r'\1X"'),
    "other default": pattern(r'default="([^"]*)"', r'default="\1X"'),
    "symbol not checked": pattern(r", symbol=True", ""),
    "wrong place": pattern(
        r'place="(?:query|body)"', lambda found: 'place="body"' if "query" in found[0] else 'place="query"'
    ),
    "wrong access": pattern(r'access="(\w+)"', _other_access),
    "limit off by one": pattern(r"(requests)=(\d+)", _one_more),
    "longer limit window": pattern(r"(seconds)=(\d+)", _one_more),
    "other scope": pattern(r'scope="(uid|ip|key)"', lambda found: 'scope="ip"' if found[1] == "uid" else 'scope="uid"'),
    "other pool": pattern(r'pool="([\w.]+)"', r'pool="\1X"'),
    "retry on a write": pattern(
        r'effect="(?:write|create_order|modify_order|cancel_order|transfer|withdraw)"', 'effect="read"'
    ),
    "symbol of another version": pattern(
        r'symbol_format="(v1|v2|v3)"', lambda found: f'symbol_format="{"v2" if found[1] == "v1" else "v1"}"'
    ),
    "page asked by another name": pattern(r'(paging=Paging\([^)]*?param=")(\w+)"', r'\1\2X"'),
    "rows looked for elsewhere": pattern(r'(paging=Paging\([^)]*?items=")(\w+)"', r'\1\2X"'),
    "next page read elsewhere": pattern(r'(paging=Paging\([^)]*?source=")(\w+)"', r'\1\2X"'),
    "longer pages": pattern(r"(size_max)=(\d+)", _one_more),
    "longer range": pattern(r"(max_seconds)=(\d+)", _one_more),
    "batch failures forgotten": pattern(r'(batch=Batch\([^)]*?failure=")(\w+)"', r'\1\2X"'),
    "batch matched by another key": pattern(r'(batch=Batch\([^)]*?keys=\(")(\w+)"', r'\1\2X"'),
    "longer batch": pattern(r"(max_items)=(\d+)", _one_more),
    "wrong confirming call": pattern(r'confirm="[\w.]+"', 'confirm="v2.public.time"'),
    "asked by another key": pattern(r'(Idempotency\([^)]*?key=")(\w+)"', r'\1\2X"'),
    "other account mode": pattern(r'account_mode="\w+"', 'account_mode="any"'),
    "own timeout forgotten": once("        timeout,\n        headers,\n", "        None,\n        headers,\n"),
    "own headers forgotten": once("        timeout,\n        headers,\n", "        timeout,\n        None,\n"),
    "other topic": pattern(r'topics=\("(\w+)', r'topics=("\1X'),
    "topic under another name": pattern(r'topic_key="(\w+)"', r'topic_key="\1X"'),
    "public taken for private": pattern(
        r'kind="(public|private)"', lambda found: 'kind="public"' if found[1] == "private" else 'kind="private"'
    ),
    "book by another number": pattern(r'integrity="\w+"', 'integrity="crc"'),
    "sides of the book": pattern(r'asks="(\w+)", bids="(\w+)"', r'asks="\2", bids="\1"'),
    "missed pushes asked elsewhere": pattern(r'(Reconcile\(\s*call=)"[\w.]+"', r'\1"v2.public.time"'),
}

MODEL_FAULTS: dict[str, Change] = {
    "swapped fields": _swap_fields,
    "decimal read as text": pattern(r"^(    \w+: )Dec = None", r"\1Text = None"),
    "decimal read as integer": pattern(r"^(    \w+: )Dec = None", r"\1Int = None"),
    "text read as decimal": pattern(r"^(    \w+: )Text = None", r"\1Dec = None"),
    "moment read in seconds": pattern(r"^(    \w+: )Ms = None", r"\1Secs = None"),
    "field renamed": pattern(r'((?:rename=\{|    )"\w+": "\w+)"(?=[,}])', r'\1X"'),
    "field forgotten": pattern(r'^    \w+: (?:Text|Dec|Ms|Int) = None\n(?:    """[^"]*"""\n)?', ""),
    "value of the answer misspelt": pattern(r'(VALUES: ClassVar = \{\s*"\w+": \("\w+)"', r'\1X"'),
    "one row for a list": pattern(r"^RESULT = list\[(\w+)\]", r"RESULT = \1"),
    "rows of another kind": pattern(r"^ITEM = (\w+)", "ITEM = dict"),
}

CODE_FAULTS: dict[str, Change] = {
    "code of a neighbour": _neighbour,
    "deed denied": _in_rest_codes(
        pattern(r'acted="(\w+)"', lambda found: 'acted="maybe"' if found[1] == "no" else 'acted="no"')
    ),
    "repeat allowed": _in_rest_codes(
        pattern(r'retry="(\w+)"', lambda found: 'retry="now"' if found[1] != "now" else 'retry="never"')
    ),
}


def _has_query(module: str) -> bool:
    return 'method="GET"' in module and len(_pairs(module)) > 1


def _may_not_be_repeated(module: str) -> bool:
    return 'effect="read"' not in module and 'effect="cancel_order"' not in module


def _signs_a_body(module: str) -> bool:
    return "body=" in module and 'access="public"' not in module


def _is_signed(module: str) -> bool:
    return 'access="public"' not in module


SHARED_FAULTS: tuple[tuple[str, str, Callable[[str], bool], Change], ...] = (
    ("unsorted query", "_runtime/codec/encode.py", _has_query, pattern(r"query\.sort\(\)", "query.sort(reverse=True)")),
    (
        "swallowed error",
        "_runtime/call/attempts.py",
        bool,
        once("        raise error\n", "        return Answer(call, None, None)\n"),
    ),
    ("repeated whatever it does", "_runtime/retry/retry_policy.py", _may_not_be_repeated, _resend_deeds),
    (
        "body not signed",
        "_runtime/call/client_context.py",
        _signs_a_body,
        once(".encode() + encoded.body)", ".encode())"),
    ),
    ("envelope of another kind", "_venue.py", bool, once('data="data"', 'data="result"')),
    ("code under another name", "_venue.py", bool, once('code="code"', 'code="status"')),
    ("message under another name", "_venue.py", bool, once('message="msg"', 'message="message"')),
    ("signature under another name", "_venue.py", _is_signed, once('sign_header="ACCESS-SIGN"', 'sign_header="SIGN"')),
)
"""Mistakes in what all calls share, tried where the endpoint's own call goes that way."""
