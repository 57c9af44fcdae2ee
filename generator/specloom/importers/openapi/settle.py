"""Facts of an operation as its spec states them: limit, access, effect, and what an export of ours says itself."""

from collections.abc import Mapping
from typing import Any

from specloom.importers.draft import Draft
from specloom.importers.openapi.calls import Named
from specloom.importers.openapi.library import Where
from specloom.importers.openapi.rules import Facts, Rules, locate
from specloom.importers.openapi.stated import EXTENSION
from specloom.importers.rate_limits import LimitReader
from specloom.importers.report import ImportReport
from specloom.naming import NamingError, snake

_TAKEN = (
    "symbol_format", "access", "rate_limit", "errors", "effect", "idempotency", "account_mode",
    "equivalent", "open_params",
    "body", "batch", "paging", "supersedes", "deprecated", "description",
)  # fmt: skip


def rate_limit_of(facts: Facts, rules: Rules, where: Where, report: ImportReport) -> dict[str, Any]:
    """What the venue's rules find; what they do not find is reported, and nothing is assumed."""
    own = facts.data.get(EXTENSION)
    if isinstance(own, dict) and isinstance(own.get("rate_limit"), dict):
        return dict(own["rate_limit"])
    if rules.units or rules.pool:
        return _drawn(facts, rules, where, report)
    stated = locate(rules.limit, facts)
    text = stated if stated is not None else str(facts.data.get("description") or "")
    lines = [(where.line, line) for line in text.splitlines()]
    return LimitReader(where.file, report, "uid" if facts.signed else "ip").read(lines)


def _drawn(facts: Facts, rules: Rules, where: Where, report: ImportReport) -> dict[str, Any]:
    units, pool = locate(rules.units, facts), locate(rules.pool, facts)
    missing = [what for what, found in (("units", units), ("pool", pool)) if found is None]
    if units is not None and not (units.isdecimal() and int(units) > 0):
        missing.append(f"units (there is {units[:40]!r})")
    if missing or units is None or pool is None:
        report.add("limit", where.file, where.line, f"no {' and no '.join(missing)} of the limit could be found")
        return {"undocumented": True}
    try:
        return {"pool": snake(pool), "units": int(units)}
    except NamingError:
        report.add("limit", where.file, where.line, f"{pool[:60]!r} cannot be the name of a pool")
        return {"undocumented": True}


def stated_facts(draft: Draft, named: Named, facts: Facts, rules: Rules, own: Mapping[str, Any]) -> dict[str, Any]:
    """Members of the spec that are stated as they are."""
    stated: dict[str, Any] = {}
    if named.host:
        stated["host"] = named.host
    access = locate(rules.access, facts)
    if access is not None:
        stated["access"] = access
    if access == "public" or (access is None and not facts.signed):
        stated.update(access="public", effect="read")
    symbols = rules.symbols.get(named.version)
    if symbols is not None and any(name in draft.params for name in ("symbol", "symbols")):
        stated["symbol_format"] = symbols
    if (locate(rules.deprecated, facts) or str(facts.data.get("deprecated")).lower()) == "true":
        stated["deprecated"] = True
    stated.update({key: own[key] for key in _TAKEN if key in own})
    return stated
