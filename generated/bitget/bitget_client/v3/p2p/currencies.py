# Made by Specloom from bitget/rest/v3/p2p/currencies.yaml; change that file, not this one.
"""GET /api/v3/p2p/currencies: Lists coins and fiat currencies traded peer to peer, with their limits."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Int, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v3.p2p.currencies",
    method="GET",
    path="/api/v3/p2p/currencies",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.p2p.currencies", documented=False),
    errors=("common", "uta", "p2p"),
)


class CurrenciesTokenDetailList(Model):
    """Coins traded peer to peer."""

    token: Text = None
    """Coin traded peer to peer"""
    precision: Text = None
    """Precision: a level of merging, or decimal places"""


class CurrenciesFiatDetailListPayMethods(
    Model, rename={"pay_method_name": "payMethodName", "icon_url": "iconUrl", "pay_method_id": "payMethodId"}
):
    """Payment methods."""

    pay_method_name: Text = None
    """Payment method name"""
    icon_url: Text = None
    """Picture of the payment method"""
    pay_method_id: Text = None
    """Payment method id"""


class CurrenciesFiatDetailListWithdrawalLimit(
    Model, rename={"withdraw_limit_key": "withdrawLimitKey", "withdraw_limit_value": "withdrawLimitValue"}
):
    """Withdrawal limits."""

    withdraw_limit_key: Text = None
    """Name of the limit"""
    withdraw_limit_value: Text = None
    """Value of the limit"""


class CurrenciesFiatDetailList(
    Model,
    rename={
        "float_rate_min": "floatRateMin",
        "float_rate_max": "floatRateMax",
        "fixed_rate_min": "fixedRateMin",
        "fixed_rate_max": "fixedRateMax",
        "ad_min_limit": "adMinLimit",
        "ad_max_limit": "adMaxLimit",
        "pay_methods": "payMethods",
        "withdrawal_limit": "withdrawalLimit",
        "pay_time_limit": "payTimeLimit",
    },
):
    """Fiat currencies."""

    fiat: Text = None
    """Fiat currency"""
    precision: Text = None
    """Precision: a level of merging, or decimal places"""
    float_rate_min: Dec = None
    """Lowest floating price allowed"""
    float_rate_max: Dec = None
    """Highest floating price allowed"""
    fixed_rate_min: Dec = None
    """Lowest fixed price allowed"""
    fixed_rate_max: Dec = None
    """Highest fixed price allowed"""
    ad_min_limit: Dec = None
    """Smallest amount of an advertisement (fiat)"""
    ad_max_limit: Dec = None
    """Largest amount of an advertisement (fiat)"""
    pay_methods: list[CurrenciesFiatDetailListPayMethods] | None = None
    """Payment methods"""
    withdrawal_limit: CurrenciesFiatDetailListWithdrawalLimit | None = None
    """Withdrawal limits"""
    pay_time_limit: Int = None
    """Time allowed for payment (minute)"""


class Currencies(Model, rename={"token_detail_list": "tokenDetailList", "fiat_detail_list": "fiatDetailList"}):
    """The answer."""

    token_detail_list: list[CurrenciesTokenDetailList] | None = None
    """Coins traded peer to peer"""
    fiat_detail_list: list[CurrenciesFiatDetailList] | None = None
    """Fiat currencies"""


RESULT = Currencies


def currencies(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Currencies]:
    """Lists coins and fiat currencies traded peer to peer, with their limits.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Currencies

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
