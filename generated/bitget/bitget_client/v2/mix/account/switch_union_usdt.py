# Made by Specloom from bitget/rest/v2/mix/account/switch-union-usdt.yaml; change that file, not this one.
"""GET /api/v2/mix/account/switch-union-usdt: Returns the USDT needed to leave multi-asset margin."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v2.mix.account.switch_union_usdt",
    method="GET",
    path="/api/v2/mix/account/switch-union-usdt",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v2.mix.account.switch_union_usdt"),
    errors=("common", "mix", "account"),
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-contract-account/classic-contract-account#get-switch-union-usdt",
)


class SwitchUnionUsdt(Model, rename={"usdt_amount": "usdtAmount"}):
    """The answer."""

    usdt_amount: Dec = None
    """Value or amount (USDT)"""


RESULT = SwitchUnionUsdt


def switch_union_usdt(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[SwitchUnionUsdt]:
    """Returns the USDT needed to leave multi-asset margin.

    Limit: 1 request in 1 s by uid.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        SwitchUnionUsdt

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-contract-account/classic-contract-account#get-switch-union-usdt
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
