# Made by Specloom from bitget/rest/v2/convert/bgb-convert-records.yaml; change that file, not this one.
"""Answer of ``v2.convert.bgb_convert_records``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class BgbConvertRecordsFeeDetail(Model, rename={"fee_coin": "feeCoin"}):
    """Fees by coin; text that holds JSON in spot history, a list or object elsewhere."""

    fee_coin: Text = None
    """Coin the fee is paid in"""
    fee: Dec = None
    """Fee"""


class BgbConvertRecords(
    Model,
    rename={
        "order_id": "orderId",
        "from_coin": "fromCoin",
        "from_amount": "fromAmount",
        "from_coin_price": "fromCoinPrice",
        "to_coin": "toCoin",
        "to_amount": "toAmount",
        "to_coin_price": "toCoinPrice",
        "fee_detail": "feeDetail",
    },
):
    """The answer."""

    order_id: Text = None
    """Order id given by the exchange"""
    from_coin: Text = None
    """Coin given"""
    from_amount: Dec = None
    """Amount given"""
    from_coin_price: Dec = None
    """Price of the coin given"""
    to_coin: Text = None
    """Coin received"""
    to_amount: Dec = None
    """Amount received"""
    to_coin_price: Dec = None
    """Price of the coin received"""
    fee_detail: list[BgbConvertRecordsFeeDetail] | None = None
    """Fees by coin; text that holds JSON in spot history, a list or object elsewhere"""
    status: Text = None
    """State; its values are the endpoint's own"""
    ctime: Ms = None
    """When it was created; lower case on the wire"""
    ts: Ms = None
    """Time of the data"""


RESULT = list[BgbConvertRecords]
ITEM = BgbConvertRecords
