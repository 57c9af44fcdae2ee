"""``client.v1.spot.plan``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v1.spot.plan.batch_cancel_plan import batch_cancel_plan as _batch_cancel_plan
    from bitget_client.v1.spot.plan.cancel_plan import cancel_plan as _cancel_plan
    from bitget_client.v1.spot.plan.current_plan import current_plan as _current_plan
    from bitget_client.v1.spot.plan.history_plan import history_plan as _history_plan
    from bitget_client.v1.spot.plan.modify_plan import modify_plan as _modify_plan
    from bitget_client.v1.spot.plan.place_plan import place_plan as _place_plan


class Plan(Group):
    """``client.v1.spot.plan``."""

    _path = "v1.spot.plan"
    _calls = ("batch_cancel_plan", "cancel_plan", "current_plan", "history_plan", "modify_plan", "place_plan")
    _groups = ()

    if TYPE_CHECKING:
        batch_cancel_plan = sync_method(_batch_cancel_plan)
        cancel_plan = sync_method(_cancel_plan)
        current_plan = sync_method(_current_plan)
        history_plan = sync_method(_history_plan)
        modify_plan = sync_method(_modify_plan)
        place_plan = sync_method(_place_plan)


class AsyncPlan(AsyncGroup):
    """``client.v1.spot.plan`` of the asynchronous client."""

    _path = "v1.spot.plan"
    _calls = ("batch_cancel_plan", "cancel_plan", "current_plan", "history_plan", "modify_plan", "place_plan")
    _groups = ()

    if TYPE_CHECKING:
        batch_cancel_plan = async_method(_batch_cancel_plan)
        cancel_plan = async_method(_cancel_plan)
        current_plan = async_method(_current_plan)
        history_plan = async_method(_history_plan)
        modify_plan = async_method(_modify_plan)
        place_plan = async_method(_place_plan)
