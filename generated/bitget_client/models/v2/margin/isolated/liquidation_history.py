# Made by Specloom from bitget/rest/v2/margin/isolated/liquidation-history.yaml; change that file, not this one.
"""Answer of ``v2.margin.isolated.liquidation_history``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class LiquidationHistoryResultList(
    Model,
    rename={
        "liq_id": "liqId",
        "liq_start_time": "liqStartTime",
        "liq_end_time": "liqEndTime",
        "liq_risk_ratio": "liqRiskRatio",
        "total_assets": "totalAssets",
        "total_debt": "totalDebt",
        "liq_fee": "liqFee",
        "c_time": "cTime",
        "u_time": "uTime",
    },
):
    """Entries."""

    liq_id: Text = None
    """Liquidation id"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    liq_start_time: Ms = None
    """Start of the liquidation"""
    liq_end_time: Ms = None
    """End of the liquidation"""
    liq_risk_ratio: Dec = None
    """Risk ratio at liquidation"""
    total_assets: Dec = None
    """Total assets (USDT)"""
    total_debt: Dec = None
    """Total debt (USDT)"""
    liq_fee: Dec = None
    """Liquidation fee (USDT)"""
    c_time: Ms = None
    """When it was created"""
    u_time: Ms = None
    """When it last changed"""


class LiquidationHistory(Model, rename={"result_list": "resultList", "max_id": "maxId", "min_id": "minId"}):
    """The answer."""

    result_list: list[LiquidationHistoryResultList] | None = None
    """Entries"""
    max_id: Text = None
    """Largest id of the page"""
    min_id: Text = None
    """Smallest id of the page; pass as idLessThan to go on"""


RESULT = LiquidationHistory
ITEM = LiquidationHistoryResultList
