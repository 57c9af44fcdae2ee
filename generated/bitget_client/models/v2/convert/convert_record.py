# Made by Specloom from bitget/rest/v2/convert/convert-record.yaml; change that file, not this one.
"""Answer of ``v2.convert.convert_record``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class ConvertRecordDataList(
    Model,
    rename={
        "cnvt_price": "cnvtPrice",
        "from_coin_size": "fromCoinSize",
        "from_coin": "fromCoin",
        "to_coin_size": "toCoinSize",
        "to_coin": "toCoin",
    },
):
    """Records."""

    id: Text = None
    """Id of the record"""
    ts: Ms = None
    """Time of the data"""
    cnvt_price: Dec = None
    """Conversion price"""
    fee: Dec = None
    """Fee"""
    from_coin_size: Dec = None
    """Amount given"""
    from_coin: Text = None
    """Coin given"""
    to_coin_size: Dec = None
    """Amount received"""
    to_coin: Text = None
    """Coin received"""


class ConvertRecord(Model, rename={"data_list": "dataList", "end_id": "endId"}):
    """The answer."""

    data_list: list[ConvertRecordDataList] | None = None
    """Records"""
    end_id: Text = None
    """Last id of the page; pass as idLessThan to go on"""


RESULT = ConvertRecord
ITEM = ConvertRecordDataList
