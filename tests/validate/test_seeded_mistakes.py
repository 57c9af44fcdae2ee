"""Two hundred single slips of the hand, of many kinds, in valid files: nearly all must be reported at their line."""

import random
import re
from collections import Counter

import pytest
from spec_cases import base_tree

from specloom.load import load_tree
from specloom.validate import validate

FREE_TEXT = re.compile(r"^\s*(summary|topics|channel|subscribe_example|source):")
IN_EXAMPLE = re.compile(r'^\s*["{}]')
WORD = re.compile(r"(?<![\w\"'-])[A-Za-z][A-Za-z_]{3,}(?![\w\"'-])")


def swap_letters(line, rng):
    """Two letters of a name change places."""
    if FREE_TEXT.match(line) or IN_EXAMPLE.match(line):
        return None
    words = [word for word in WORD.finditer(line) if word[0] not in ("true", "false")]
    return _swapped(line, rng.choice(words), rng) if words else None


def swap_letters_in_example(line, rng):
    """Two letters of a JSON key change places."""
    key = re.match(r'^\s*"([A-Za-z]{4,})":', line)
    return _swapped(line, re.search(rf"\b{key[1]}\b", line), rng) if key and key[1] != "code" else None


def _swapped(line, word, rng):
    spots = [i for i in range(word.start(), word.end() - 1) if line[i] != line[i + 1]]
    i = rng.choice(spots)
    return line[:i] + line[i + 1] + line[i] + line[i + 2 :]


def replace(pattern, *choices):
    def mistake(line, rng):
        found = None if FREE_TEXT.match(line) else re.search(pattern, line)
        return line[: found.start(1)] + rng.choice(choices) + line[found.end(1) :] if found else None

    mistake.__doc__ = f"{pattern} becomes one of {choices}"
    return mistake


def twice(line, _rng):
    """A line stands there twice."""
    return f"{line}\n{line}" if re.match(r"^\w+: \S", line) else None


MISTAKES = [
    swap_letters,
    swap_letters_in_example,
    twice,
    replace(r"required: (true)", "yes", "True", "1", '"true"', "[]"),
    replace(r"requests: (\d+)", "ten", "-1", "0", "1.5", '"10"', "{}"),
    replace(r"per: (\w+)", "1", "1d", "second", "0s", "1 s"),
    replace(r"scope: (\w+)", "user", "UID", "{}"),
    replace(r"version: (v\d)", "v9", "V2", "2", "[v2]"),
    replace(r"access: (\w+)", "private", "everyone"),
    replace(r"effect: (\w+)", "create", "orders"),
    replace(r"errors: (\[.*\])", "common", "[]", "[99999]", "[mix]", "{}"),
    replace(r"^endpoint: (\w+) ", "FETCH", "get"),
    replace(r"^endpoint: \w+ /api(/\w+)", "/v8", "/", "/spot"),
    replace(r"type: (list|object|rows)$", "array", "List<String>", "row s"),
    replace(r"max(?:_length|_items)?: (\d+)", "many", "0", "-5"),
    replace(r"(:) \S", "", " -"),
    replace(r"(\{).*\}", ""),
    replace(r'^\s*"\w+"(:) ', ""),
    replace(r'^\s*"\w+": .*(,)$', "", ",,"),
]


def slips(folder, rng):
    """Endless (file, line number, text with the mistake, kind of mistake), each kind as often as the others."""
    files = sorted(folder.glob("demo/rest/v2/**/*.yaml")) + sorted(folder.glob("demo/ws/**/*.yaml"))
    while True:
        for mistake in MISTAKES:
            file = rng.choice(files)
            lines = file.read_text().split("\n")
            number = rng.randrange(len(lines))
            changed = mistake(lines[number], rng)
            if changed is not None and changed != lines[number]:
                yield (
                    file,
                    number + 1 + changed.count("\n"),
                    "\n".join([*lines[:number], changed, *lines[number + 1 :]]),
                    mistake,
                )


def is_reported(folder, file, line, text, schemas):
    intact = file.read_text()
    file.write_text(text)
    try:
        found = validate(load_tree(folder, schemas))
    finally:
        file.write_text(intact)
    name = file.relative_to(folder).as_posix()
    return any(problem.place.file == name and problem.place.line == line for problem in found)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_nearly_every_slip_is_reported_at_its_line(seed, tmp_path, schemas):
    folder, rng = base_tree(tmp_path / "spec"), random.Random(seed)
    missed = Counter()
    examples = []
    for (file, line, text, mistake), _ in zip(slips(folder, rng), range(200), strict=False):
        if not is_reported(folder, file, line, text, schemas):
            missed[mistake.__doc__] += 1
            examples.append(f"{file.name}:{line}: {text.split(chr(10))[line - 1]}")
    assert missed.total() <= 10, "\n".join([*map(str, missed.items()), *examples])


@pytest.mark.parametrize(
    "key", ["version", "symbol_format", "errors", "access", "effect", "summary", "source", "endpoint"]
)
def test_a_missing_key_is_reported_at_its_parent(key, tmp_path, schemas):
    folder = base_tree(tmp_path / "spec")
    file = folder / "demo/rest/v2/spot/trade/order-info.yaml"
    kept = [line for line in file.read_text().splitlines() if not line.startswith(f"{key}:")]
    file.write_text("\n".join(kept))
    found = validate(load_tree(folder, schemas))
    assert [(problem.code, problem.place.line, problem.message) for problem in found] == [
        ("missing-key", 1, f"'{key}' is missing")
    ]
