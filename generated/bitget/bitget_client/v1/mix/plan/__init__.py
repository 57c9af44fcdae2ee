"""``client.v1.mix.plan``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v1.mix.plan.cancel_all_plan import cancel_all_plan as _cancel_all_plan
    from bitget_client.v1.mix.plan.cancel_plan import cancel_plan as _cancel_plan
    from bitget_client.v1.mix.plan.cancel_symbol_plan import cancel_symbol_plan as _cancel_symbol_plan
    from bitget_client.v1.mix.plan.current_plan import current_plan as _current_plan
    from bitget_client.v1.mix.plan.history_plan import history_plan as _history_plan
    from bitget_client.v1.mix.plan.modify_plan import modify_plan as _modify_plan
    from bitget_client.v1.mix.plan.modify_plan_preset import modify_plan_preset as _modify_plan_preset
    from bitget_client.v1.mix.plan.modify_tpsl_plan import modify_tpsl_plan as _modify_tpsl_plan
    from bitget_client.v1.mix.plan.place_plan import place_plan as _place_plan
    from bitget_client.v1.mix.plan.place_positions_tpsl import place_positions_tpsl as _place_positions_tpsl
    from bitget_client.v1.mix.plan.place_tpsl import place_tpsl as _place_tpsl
    from bitget_client.v1.mix.plan.place_trail_stop import place_trail_stop as _place_trail_stop


class Plan(Group):
    """``client.v1.mix.plan``."""

    _path = "v1.mix.plan"
    _calls = (
        "cancel_all_plan",
        "cancel_plan",
        "cancel_symbol_plan",
        "current_plan",
        "history_plan",
        "modify_plan",
        "modify_plan_preset",
        "modify_tpsl_plan",
        "place_plan",
        "place_positions_tpsl",
        "place_tpsl",
        "place_trail_stop",
    )
    _groups = ()

    if TYPE_CHECKING:
        cancel_all_plan = sync_method(_cancel_all_plan)
        cancel_plan = sync_method(_cancel_plan)
        cancel_symbol_plan = sync_method(_cancel_symbol_plan)
        current_plan = sync_method(_current_plan)
        history_plan = sync_method(_history_plan)
        modify_plan = sync_method(_modify_plan)
        modify_plan_preset = sync_method(_modify_plan_preset)
        modify_tpsl_plan = sync_method(_modify_tpsl_plan)
        place_plan = sync_method(_place_plan)
        place_positions_tpsl = sync_method(_place_positions_tpsl)
        place_tpsl = sync_method(_place_tpsl)
        place_trail_stop = sync_method(_place_trail_stop)


class AsyncPlan(AsyncGroup):
    """``client.v1.mix.plan`` of the asynchronous client."""

    _path = "v1.mix.plan"
    _calls = (
        "cancel_all_plan",
        "cancel_plan",
        "cancel_symbol_plan",
        "current_plan",
        "history_plan",
        "modify_plan",
        "modify_plan_preset",
        "modify_tpsl_plan",
        "place_plan",
        "place_positions_tpsl",
        "place_tpsl",
        "place_trail_stop",
    )
    _groups = ()

    if TYPE_CHECKING:
        cancel_all_plan = async_method(_cancel_all_plan)
        cancel_plan = async_method(_cancel_plan)
        cancel_symbol_plan = async_method(_cancel_symbol_plan)
        current_plan = async_method(_current_plan)
        history_plan = async_method(_history_plan)
        modify_plan = async_method(_modify_plan)
        modify_plan_preset = async_method(_modify_plan_preset)
        modify_tpsl_plan = async_method(_modify_tpsl_plan)
        place_plan = async_method(_place_plan)
        place_positions_tpsl = async_method(_place_positions_tpsl)
        place_tpsl = async_method(_place_tpsl)
        place_trail_stop = async_method(_place_trail_stop)
