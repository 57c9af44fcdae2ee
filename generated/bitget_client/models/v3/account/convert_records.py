# Made by Specloom from bitget/rest/v3/account/convert-records.yaml; change that file, not this one.
"""Answer of ``v3.account.convert_records``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text

_list = list


class ConvertRecordsList(
    Model,
    rename={
        "from_coin": "fromCoin",
        "from_coin_size": "fromCoinSize",
        "to_coin": "toCoin",
        "to_coin_size": "toCoinSize",
    },
):
    """Entries."""

    from_coin: Text = None
    """Coin given"""
    from_coin_size: Dec = None
    """Amount given"""
    to_coin: Text = None
    """Coin received"""
    to_coin_size: Dec = None
    """Amount received"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    ts: Ms = None
    """Time of the data"""


class ConvertRecords(Model):
    """The answer."""

    list: _list[ConvertRecordsList] | None = None
    """Entries"""
    cursor: Text = None
    """Position in a long answer; left out for the first page, then the one returned"""


RESULT = ConvertRecords
ITEM = ConvertRecordsList
