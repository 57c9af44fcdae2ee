# Made by Specloom from bitget/rest/v3/account/delta-info.yaml; change that file, not this one.
"""Answer of ``v3.account.delta_info``."""

from bitget_client._runtime.codec.models import Dec, Model, Text

_list = list


class DeltaInfoList(Model, rename={"position_ratio": "positionRatio"}):
    """Entries."""

    coin: Text = None
    """Coin name"""
    position_ratio: Dec = None
    """Position over equity"""


class DeltaInfo(
    Model,
    rename={
        "delta_equity_ratio": "deltaEquityRatio",
        "delta_threshold": "deltaThreshold",
        "position_threshold": "positionThreshold",
    },
):
    """The answer."""

    delta_equity_ratio: Dec = None
    """Delta exposure over equity"""
    delta_threshold: Dec = None
    """Delta exposure that must not be exceeded"""
    position_threshold: Dec = None
    """Position size that must not be exceeded"""
    list: _list[DeltaInfoList] | None = None
    """Entries"""


RESULT = DeltaInfo
