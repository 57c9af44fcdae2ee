# Made by Specloom from bitget/rest/v2/spot/ins-loan/ensure-coins-convert.yaml; change that file, not this one.
"""Answer of ``v2.spot.ins_loan.ensure_coins_convert``."""

from bitget_client._runtime.codec.models import Dec, Model, Text


class EnsureCoinsConvertCoinInfo(
    Model, rename={"convert_ratio": "convertRatio", "max_convert_value": "maxConvertValue"}
):
    """Spot coins that count as margin."""

    coin: Text = None
    """Coin name"""
    convert_ratio: Dec = None
    """Share of the coin's value counted as margin (ratio)"""
    max_convert_value: Dec = None
    """Ceiling of the value counted as margin (USDT)"""


class EnsureCoinsConvert(Model, rename={"product_id": "productId", "coin_info": "coinInfo"}):
    """The answer."""

    product_id: Text = None
    """Product id"""
    coin_info: list[EnsureCoinsConvertCoinInfo] | None = None
    """Spot coins that count as margin"""


RESULT = EnsureCoinsConvert
