# Made by Specloom from bitget/rest/v3/ins-loan/bind-uid.yaml; change that file, not this one.
"""POST /api/v3/ins-loan/bind-uid: Binds a user to a risk unit of an institutional loan on unified accounts, or unbinds it."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

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
        Param(wire="riskUnitId", name="risk_unit_id", place="body"),
        Param(wire="uid", name="uid", required=True, place="body"),
        Param(wire="operate", name="operate", required=True, place="body", values=("bind", "unbind")),
    ),
    body="object",
    docs="https://www.bitget.com/docs/catalog/institutional-loan/loan#bind-unbind-uid-to-risk-unit",
)


class BindUid(Model, rename={"risk_unit_id": "riskUnitId"}):
    """The answer."""

    VALUES: ClassVar = {"operate": ("bind", "unbind")}

    risk_unit_id: Text = None
    """Risk unit id"""
    uid: Text = None
    """User id"""
    operate: Text = None
    """Whether to bind or unbind"""


RESULT = BindUid


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

    Source: https://www.bitget.com/docs/catalog/institutional-loan/loan#bind-unbind-uid-to-risk-unit
    """
    return Request(
        RECORD,
        {
            "riskUnitId": risk_unit_id,
            "uid": uid,
            "operate": operate,
        },
        timeout,
        headers,
    )
