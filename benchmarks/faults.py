"""The faults that ``kill_rate.py`` seeds: each takes a generated file's text and returns it with one mistake in it."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

Change = Callable[[str], str | None]


@dataclass(frozen=True)
class Fault:
    """One mistake in one file; ``test`` is the test file that must notice."""

    kind: str
    call: str
    file: Path
    test: Path
    change: Change


@dataclass(frozen=True)
class Files:
    """Where one endpoint's parts lie, below the generated folder."""

    call: str
    module: Path
    models: Path
    test: Path

    @classmethod
    def of(cls, package: str, call: str) -> "Files":
        """The files of a call."""
        where = Path(*call.split("."))
        return cls(
            call=call,
            module=(Path(package) / where).with_suffix(".py"),
            models=(Path(package) / "models" / where).with_suffix(".py"),
            test=Path("tests") / where.parent / f"test_{where.name}.py",
        )


def faults_of(package: str, call: str, module: str, number: int) -> Iterator[Fault]:
    """Every fault that may be seeded for one endpoint, whose module's text this is; ``number`` picks an error code."""
    files = Files.of(package, call)
    for kind, change in MODULE_FAULTS.items():
        yield Fault(kind, call, files.module, files.test, change)
    for kind, change in MODEL_FAULTS.items():
        yield Fault(kind, call, files.models, files.test, change)
    for kind, file, applies, change in SHARED_FAULTS:
        if applies(module):
            yield Fault(kind, call, Path(package) / "_runtime" / file, files.test, change)
    yield Fault(
        "code of a neighbour", call, Path(package) / "_codes.py", Path("tests/test_errors.py"), neighbour(number)
    )


def once(old: str, new: str) -> Change:
    """Replaces the first occurrence; no fault where there is none."""
    return lambda text: text.replace(old, new, 1) if old in text else None


def pattern(old: str, new: str | Callable[[re.Match[str]], str]) -> Change:
    """As ``once``, by regular expression."""

    def change(text: str) -> str | None:
        made, count = re.subn(old, new, text, count=1, flags=re.DOTALL | re.MULTILINE)
        return made if count and made != text else None

    return change


def _other_method(found: re.Match[str]) -> str:
    return 'method="POST"' if found[1] == "GET" else 'method="GET"'


def _other_access(found: re.Match[str]) -> str:
    return 'access="read"' if found[1] == "public" else 'access="public"'


def _rename_parameter(text: str) -> str | None:
    """Another wire name, wherever it stands."""
    found = re.search(r'wire="(\w+)"', text)
    if found is None:
        return None
    return text.replace(f'"{found[1]}"', f'"{found[1]}X"')


def _pairs(text: str) -> list[str]:
    """The lines that say which argument goes under which name."""
    return re.findall(r'^ {12}"[^"]+": \w+,\n', text, flags=re.MULTILINE)


def _drop_parameter(text: str) -> str | None:
    pairs = _pairs(text)
    return text.replace(pairs[-1], "", 1) if pairs else None


def _swap_arguments(text: str) -> str | None:
    pairs = _pairs(text)
    if len(pairs) < 2:
        return None
    (first, one), (second, two) = (pair.strip().rstrip(",").split(": ") for pair in pairs[:2])
    swapped = text.replace(pairs[0], f"            {first}: {two},\n", 1)
    return swapped.replace(pairs[1], f"            {second}: {one},\n", 1)


def _swap_fields(text: str) -> str | None:
    """Two values of the answer under each other's names."""
    for renames in re.finditer(r"rename=\{([^}]*)\}", text, flags=re.DOTALL):
        pairs = re.findall(r'"(\w+)": "(\w+)"', renames[1])
        if len(pairs) >= 2:
            (one, first), (two, second) = pairs[:2]
            swapped = renames[1].replace(f'"{one}": "{first}"', f'"{one}": "{second}"', 1)
            swapped = swapped.replace(f'"{two}": "{second}"', f'"{two}": "{first}"', 1)
            return text[: renames.start(1)] + swapped + text[renames.end(1) :]
    return None


def neighbour(number: int) -> Change:
    """A code of the catalogue raised as the class of the next code that has another one."""

    def change(text: str) -> str | None:
        rest = text.partition("WS_CODES")[0]
        classes = list(re.finditer(r'class_name="(\w+)"', rest))
        at = number % (len(classes) - 1)
        following = next((found[1] for found in classes[at:] if found[1] != classes[at][1]), None)
        if following is None:
            return None
        return text[: classes[at].start(1)] + following + text[classes[at].end(1) :]

    return change


MODULE_FAULTS: dict[str, Change] = {
    "wrong path": pattern(r'path="([^"]+)"', r'path="\1s"'),
    "wrong method": pattern(r'method="(\w+)"', _other_method),
    "parameter name": _rename_parameter,
    "dropped parameter": _drop_parameter,
    "swapped arguments": _swap_arguments,
    "number sent as text": pattern(r', type="(decimal|integer)"', ""),
    "moment sent as number": pattern(r'type="ms"', 'type="integer"'),
    "required made optional": pattern(
        r"^(    \w+: [^\n=]+),$(?=.*^    timeout)", lambda found: f"{found[1]} | None = None,"
    ),
    "wrong access": pattern(r'access="(\w+)"', _other_access),
    "limit off by one": pattern(r"requests=(\d+)", lambda found: f"requests={int(found[1]) + 1}"),
    "longer limit window": pattern(r"seconds=(\d+)", lambda found: f"seconds={int(found[1]) + 1}"),
    "retry on a write": pattern(
        r'effect="(?:write|create_order|modify_order|cancel_order|transfer|withdraw)"', 'effect="read"'
    ),
    "symbol of another version": pattern(
        r'symbol_format="(v1|v2|v3)"', lambda found: f'symbol_format="{"v2" if found[1] == "v1" else "v1"}"'
    ),
    "page asked by another name": pattern(r'(paging=Paging\(.*?param=")(\w+)"', r'\1\2X"'),
    "rows looked for elsewhere": pattern(r'(paging=Paging\([^)]*?items=")(\w+)"', r'\1\2X"'),
    "batch keys forgotten": pattern(r'(batch=Batch\(.*?failure=")(\w+)"', r'\1\2X"'),
    "wrong confirming call": pattern(r'confirm="[\w.]+"', 'confirm="v2.public.time"'),
}

MODEL_FAULTS: dict[str, Change] = {
    "swapped fields": _swap_fields,
    "decimal read as text": pattern(r"^(    \w+: )Dec = None", r"\1Text = None"),
    "moment read in seconds": pattern(r"^(    \w+: )Ms = None", r"\1Secs = None"),
    "field renamed": pattern(r'(rename=\{"\w+": "\w+)"', r'\1X"'),
}


def _has_query(module: str) -> bool:
    return 'method="GET"' in module and len(_pairs(module)) > 1


def _may_not_be_repeated(module: str) -> bool:
    return 'effect="read"' not in module and 'effect="cancel_order"' not in module


def _signs_a_body(module: str) -> bool:
    return "body=" in module and 'access="public"' not in module


SHARED_FAULTS: tuple[tuple[str, str, Callable[[str], bool], Change], ...] = (
    ("unsorted query", "encode.py", _has_query, once("query.sort()", "query.sort(reverse=True)")),
    ("swallowed error", "flow.py", bool, once("        raise error\n", "        return Answer(call, None, None)\n")),
    (
        "doubt taken for failure",
        "outcome.py",
        _may_not_be_repeated,
        pattern(r'return "maybe", "confirm"', 'return "no", "backoff"'),
    ),
    ("body not signed", "core.py", _signs_a_body, once(".encode() + encoded.body)", ".encode())")),
)
"""Mistakes in the runtime, tried where the endpoint's own call goes that way."""
