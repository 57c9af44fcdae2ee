# Made by Specloom from bitget/rest/v3/ins-loan/bind-uid.yaml; change that file, not this one.
"""POST /api/v3/ins-loan/bind-uid: Binds a user to a risk unit of an institutional loan on unified accounts, or unbinds it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client.models.v3.ins_loan.bind_uid import BindUid

RECORD = Endpoint(
    call="v3.ins_loan.bind_uid",
    method="POST",
    path="/api/v3/ins-loan/bind-uid",
    version="v3",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=3, seconds=1, scope="uid"), pool="v3.ins_loan.bind_uid"),
    errors=("common", "uta", "inst_loan"),
    params=(
        Param(wire="uid", name="uid", required=True, place="body"),
        Param(wire="operate", name="operate", required=True, place="body", values=("bind", "unbind")),
        Param(wire="riskUnitId", name="risk_unit_id", place="body"),
    ),
    body="object",
    docs="https://www.bitget.com/api-doc/uta/loan/Bind-Uid",
)


def bind_uid(
    *,
    uid: str,
    operate: Literal["bind", "unbind"] | str,
    risk_unit_id: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[BindUid]:
    """Binds a user to a risk unit of an institutional loan on unified accounts, or unbinds it.

    Limit: 3 requests in 1 s by uid.

    Args:
        uid: User id.
        operate: Whether to bind or unbind.
        risk_unit_id: Risk unit id. Wire name riskUnitId.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        BindUid

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/uta/loan/Bind-Uid
    """
    return Request(
        RECORD,
        {
            "uid": uid,
            "operate": operate,
            "riskUnitId": risk_unit_id,
        },
        timeout,
        headers,
    )
