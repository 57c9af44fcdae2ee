# Made by Specloom from bitget/rest/v2/convert/bgb-convert-coin-list.yaml; change that file, not this one.
"""GET /api/v2/convert/bgb-convert-coin-list: Lists small balances that can be converted to BGB, with expected proceeds and fee."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v2.convert.bgb_convert_coin_list",
    method="GET",
    path="/api/v2/convert/bgb-convert-coin-list",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.convert.bgb_convert_coin_list"),
    errors=("common", "convert"),
    docs="https://www.bitget.com/docs/catalog/classic-spot-bgb-convert/classic-spot-bgb-convert#get-bgb-convert-coins",
)


class BgbConvertCoinListCoinListFeeDetail(Model, rename={"fee_rate": "feeRate"}):
    """Fees by coin."""

    fee_rate: Dec = None
    """Fee rate (ratio)"""
    fee: Dec = None
    """Fee"""


class BgbConvertCoinListCoinList(
    Model, rename={"bgb_est_amount": "bgbEstAmount", "fee_detail": "feeDetail", "c_time": "cTime"}
):
    """Coin names."""

    coin: Text = None
    """Coin name"""
    available: Dec = None
    """Free balance"""
    bgb_est_amount: Dec = None
    """Expected proceeds of the conversion (BGB)"""
    precision: Text = None
    """Precision: a level of merging, or decimal places"""
    fee_detail: list[BgbConvertCoinListCoinListFeeDetail] | None = None
    """Fees by coin"""
    c_time: Ms = None
    """When it was created"""


class BgbConvertCoinList(Model, rename={"coin_list": "coinList"}):
    """The answer."""

    coin_list: list[BgbConvertCoinListCoinList] | None = None
    """Coin names"""


RESULT = BgbConvertCoinList


def bgb_convert_coin_list(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[BgbConvertCoinList]:
    """Lists small balances that can be converted to BGB, with expected proceeds and fee.

    Limit: 10 requests in 1 s by uid.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        BgbConvertCoinList

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-spot-bgb-convert/classic-spot-bgb-convert#get-bgb-convert-coins
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
