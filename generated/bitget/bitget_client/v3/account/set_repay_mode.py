# Made by Specloom from bitget/rest/v3/account/set-repay-mode.yaml; change that file, not this one.
"""POST /api/v3/account/set-repay-mode: Chooses whether debts of the unified account are repaid automatically or by hand."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.account.set_repay_mode",
    method="POST",
    path="/api/v3/account/set-repay-mode",
    version="v3",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v3.account.set_repay_mode"),
    errors=("common", "uta", "account"),
    params=(Param(wire="repayMode", name="repay_mode", required=True, place="body", values=("auto", "manual")),),
    body="object",
    account_mode="unified",
    docs="https://www.bitget.com/docs/catalog/account/margin-borrow#set-repay-mode",
)


RESULT = Anything


def set_repay_mode(
    *,
    repay_mode: Literal["auto", "manual"] | str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Chooses whether debts of the unified account are repaid automatically or by hand.

    Limit: 1 request in 1 s by uid.

    Args:
        repay_mode: Repay mode. Wire name repayMode.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Anything

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/account/margin-borrow#set-repay-mode
    """
    return Request(
        RECORD,
        {
            "repayMode": repay_mode,
        },
        timeout,
        headers,
    )
