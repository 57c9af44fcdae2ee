# Made by Specloom from bitget/rest/v2/margin/crossed/liquidation-history.yaml; change that file, not this one.
"""Answer of ``v2.margin.crossed.liquidation_history``."""

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
        "u_time": "uTime",
        "c_time": "cTime",
    },
):
    """Entries."""

    liq_id: Text = None
    """Liquidation id"""
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
    u_time: Ms = None
    """When it last changed"""
    c_time: Ms = None
    """When it was created"""


class LiquidationHistory(Model, rename={"min_id": "minId", "max_id": "maxId", "result_list": "resultList"}):
    """The answer."""

    min_id: Text = None
    """Smallest id of the page; pass as idLessThan to go on"""
    max_id: Text = None
    """Largest id of the page"""
    result_list: list[LiquidationHistoryResultList] | None = None
    """Entries"""


RESULT = LiquidationHistory
ITEM = LiquidationHistoryResultList
