# Made by Specloom from bitget/rest/v2/convert/bgb-convert-coin-list.yaml; change that file, not this one.
"""Answer of ``v2.convert.bgb_convert_coin_list``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class BgbConvertCoinListCoinListFeeDetail(Model, rename={"fee_rate": "feeRate"}):
    """Fees by coin; text that holds JSON in spot history, a list or object elsewhere."""

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
    """Fees by coin; text that holds JSON in spot history, a list or object elsewhere"""
    c_time: Ms = None
    """When it was created"""


class BgbConvertCoinList(Model, rename={"coin_list": "coinList"}):
    """The answer."""

    coin_list: list[BgbConvertCoinListCoinList] | None = None
    """Coin names"""


RESULT = BgbConvertCoinList
