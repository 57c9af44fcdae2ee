# Made by Specloom from bitget/rest/v2/convert/quoted-price.yaml; change that file, not this one.
"""Answer of ``v2.convert.quoted_price``."""

from bitget_client._runtime.codec.models import Dec, Model, Text


class QuotedPrice(
    Model,
    rename={
        "from_coin_size": "fromCoinSize",
        "from_coin": "fromCoin",
        "cnvt_price": "cnvtPrice",
        "to_coin_size": "toCoinSize",
        "to_coin": "toCoin",
        "trace_id": "traceId",
    },
):
    """The answer."""

    fee: Dec = None
    """Fee"""
    from_coin_size: Dec = None
    """Amount given"""
    from_coin: Text = None
    """Coin given"""
    cnvt_price: Dec = None
    """Conversion price"""
    to_coin_size: Dec = None
    """Amount received"""
    to_coin: Text = None
    """Coin received"""
    trace_id: Text = None
    """Quote id; good for 8 seconds"""


RESULT = QuotedPrice
