"""What building one document needs to know of the others."""

from collections.abc import Mapping
from typing import Any

import msgspec

from specloom.model import Enum, ErrorCode, Limit, SymbolRules
from specloom.model.signing import Signing
from specloom.naming import Naming


class Context(msgspec.Struct, frozen=True):
    """The shared facts: dictionary, enums, error catalogue, symbols, the limit assumed where none is stated.

    ``hosts`` maps generations to the hosts of their calls; ``pools`` are the budgets that calls share, by name;
    ``dictionary`` maps a wire name to its entry in fields.yaml; ``successors`` an old call to those that replace it.
    """

    dictionary: Mapping[str, Mapping[str, Any]]
    enums: Mapping[str, Enum]
    codes_by_group: Mapping[str, tuple[ErrorCode, ...]]
    codes: Mapping[str, ErrorCode]
    symbols: SymbolRules
    undocumented: Limit
    successors: Mapping[str, tuple[str, ...]]
    signing: Signing
    naming: Naming
    hosts: Mapping[str, str]
    pools: Mapping[str, Mapping[str, Any]] = {}

    def expand(self, references: tuple[str, ...]) -> tuple[str, ...]:
        """Groups and codes as written → the codes they stand for, each once, in the order written."""
        seen: dict[str, None] = {}
        for reference in references:
            group = self.codes_by_group.get(reference)
            for code in [entry.code for entry in group] if group is not None else [reference]:
                seen.setdefault(code)
        return tuple(seen)
