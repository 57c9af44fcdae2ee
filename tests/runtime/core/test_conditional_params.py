"""Parameters that belong to certain values of another one are refused before anything is sent."""

from __future__ import annotations

import pytest

from specloom.runtime.call.arguments import ConditionalParams
from specloom.runtime.errors import InvalidRequest
from specloom.runtime.spec.records import Param

PARAMS = (
    Param(wire="type", name="type", type="text", values=("stop", "trail"), default="stop"),
    Param(wire="stopPrice", name="stop_price", type="decimal", only_if={"type": ("stop",)}),
    Param(wire="side", name="side", type="text", only_if={"type": ("stop", "trail")}),
    Param(wire="distance", name="distance", type="decimal", only_if={"type": ("trail",)}),
    Param(wire="size", name="size", type="decimal"),
)


@pytest.mark.parametrize(
    "members",
    [
        {"size": "1"},
        {"type": "stop", "stopPrice": "1", "side": "buy"},
        {"type": "TRAIL", "distance": "1", "side": "buy"},
        {"stopPrice": "1"},
        {"type": "stop", "distance": None},
    ],
)
def test_what_belongs_together_passes(members: dict[str, str | None]) -> None:
    ConditionalParams(PARAMS).check(members, "v3.trade.place_plan")


@pytest.mark.parametrize(
    ("members", "says"),
    [
        ({"type": "trail", "stopPrice": "1"}, "stop_price goes with type stop, not with trail"),
        ({"type": "stop", "distance": "1"}, "distance goes with type trail, not with stop"),
        ({"distance": "1"}, "distance goes with type trail, not with stop"),
        ({"type": "other", "side": "buy"}, "side goes with type stop or trail, not with other"),
    ],
)
def test_what_does_not_is_refused_with_the_value_that_it_goes_with(members: dict[str, str], says: str) -> None:
    with pytest.raises(InvalidRequest, match=says):
        ConditionalParams(PARAMS).check(members, "v3.trade.place_plan")


def test_without_a_value_or_a_default_nothing_is_judged() -> None:
    params = (Param(wire="type", name="type", type="text"), *PARAMS[1:])
    ConditionalParams(params).check({"stopPrice": "1"}, "v3.trade.place_plan")
