# What a contributor runs, one word each. `just` comes with the dev dependencies (`rust-just`); the recipes use .venv where
# there is one, so it need not be activated.

export PATH := justfile_directory() / ".venv/bin:" + env("PATH")

# This list
[private]
default:
    @just --list --unsorted

# Lint, types, import layers, specs, and whether generated/ is what the specs say
check:
    ruff check .
    ruff format --check .
    mypy
    lint-imports
    specloom validate
    specloom check

# The generator's tests, then the generated ones; or what you name, as in `just test tests/load -x`
test *what:
    {{ if what == "" { "pytest -n 2 tests && pytest -n 2 generated/bitget/tests" } else { "pytest " + what } }}

# Both suites on the newest of every dependency; tells what is newer than the lock and which of it broke what
test-latest *what:
    .ci/latest {{ what }}

# Write constraints.txt anew: the newest versions that pyproject.toml allows, for all Pythons at once
lock: (_compile "--all-extras pyproject.toml" "constraints.txt") (_compile ".ci/ccxt.in" ".ci/ccxt.txt")

_compile from to:
    uv pip compile --quiet --upgrade --universal --python-version 3.11 --no-emit-index-url \
        --custom-compile-command "just lock" --output-file {{ to }} {{ from }}

# Make generated/ what the specs and templates say
regen:
    specloom generate

# A rejected spec as a test case: just new-case NAME FILE OLD NEW, replacing OLD by NEW in a file of tests/cases/base;
# `just new-case --update` rewrites what the cases expect
[doc("A rejected spec as a test case: NAME FILE OLD NEW, or --update to rewrite what cases expect")]
[no-exit-message]
[positional-arguments]
new-case *what:
    @python tests/cases/new_case.py "$@"

# The generator's benchmark, or another by name, as in `just bench mock --seconds 3`
bench name="generate" *options:
    python benchmarks/{{ name }}.py {{ options }}

# Whether the files, commands and headings exist that the docs name
docs:
    pytest tests/test_docs.py
