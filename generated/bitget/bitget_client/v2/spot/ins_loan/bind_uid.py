# Made by Specloom from bitget/rest/v2/spot/ins-loan/bind-uid.yaml; change that file, not this one.
"""POST /api/v2/spot/ins-loan/bind-uid: Binds a sub-account to a risk unit of an institutional loan, or unbinds it."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.spot.ins_loan.bind_uid",
    method="POST",
    path="/api/v2/spot/ins-loan/bind-uid",
    version="v2",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.spot.ins_loan.bind_uid"),
    errors=("common", "inst_loan"),
    params=(
        Param(wire="riskUnitId", name="risk_unit_id", place="body"),
        Param(wire="uid", name="uid", required=True, place="body"),
        Param(wire="operate", name="operate", required=True, place="body", values=("bind", "unbind")),
    ),
    body="object",
    docs="https://www.bitget.com/docs/catalog/classic-instloan-account/classic-instloan-account#bind-unbind-sub-account-uid-to-risk-unit",
)


RESULT = Text


def bind_uid(
    *,
    uid: str,
    operate: Literal["bind", "unbind"] | str,
    risk_unit_id: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Text]:
    """Binds a sub-account to a risk unit of an institutional loan, or unbinds it.

    Limit: 5 requests in 1 s by uid.

    Args:
        uid: User id.
        operate: Whether to bind or unbind.
        risk_unit_id: Risk unit id. Wire name riskUnitId.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Text

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-instloan-account/classic-instloan-account#bind-unbind-sub-account-uid-to-risk-unit
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
