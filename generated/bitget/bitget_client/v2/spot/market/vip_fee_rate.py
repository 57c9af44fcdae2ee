# Made by Specloom from bitget/rest/v2/spot/market/vip-fee-rate.yaml; change that file, not this one.
"""GET /api/v2/spot/market/vip-fee-rate: Returns the spot fees and withdrawal limits of every VIP level."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Int, Model
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v2.spot.market.vip_fee_rate",
    method="GET",
    path="/api/v2/spot/market/vip-fee-rate",
    version="v2",
    symbol_format="none",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.spot.market.vip_fee_rate"),
    errors=("common", "spot"),
    docs="https://www.bitget.com/docs/catalog/classic-spot-market/classic-spot-market#get-vip-fee-rate",
)


class VipFeeRate(
    Model,
    rename={
        "deal_amount": "dealAmount",
        "asset_amount": "assetAmount",
        "taker_fee_rate": "takerFeeRate",
        "maker_fee_rate": "makerFeeRate",
        "btc_withdraw_amount": "btcWithdrawAmount",
        "usdt_withdraw_amount": "usdtWithdrawAmount",
    },
):
    """The answer."""

    level: Int = None
    """VIP level"""
    deal_amount: Dec = None
    """Trading volume of the last 30 days (USDT)"""
    asset_amount: Dec = None
    """Total assets a tier asks for (USDT)"""
    taker_fee_rate: Dec = None
    """Taker fee rate (ratio)"""
    maker_fee_rate: Dec = None
    """Maker fee rate (ratio)"""
    btc_withdraw_amount: Dec = None
    """Withdrawal limit for 24 hours (BTC)"""
    usdt_withdraw_amount: Dec = None
    """Withdrawal limit for 24 hours (USDT)"""


RESULT = list[VipFeeRate]


def vip_fee_rate(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[VipFeeRate]]:
    """Returns the spot fees and withdrawal limits of every VIP level.

    Limit: 10 requests in 1 s by ip.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[VipFeeRate]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-spot-market/classic-spot-market#get-vip-fee-rate
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
