# Made by Specloom from bitget/rest/v2/margin/isolated/repay-history.yaml; change that file, not this one.
"""Answer of ``v2.margin.isolated.repay_history``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class RepayHistoryResultList(
    Model,
    rename={
        "repay_id": "repayId",
        "repay_amount": "repayAmount",
        "repay_type": "repayType",
        "repay_interest": "repayInterest",
        "repay_principal": "repayPrincipal",
        "c_time": "cTime",
        "u_time": "uTime",
    },
):
    """Entries."""

    repay_id: Text = None
    """Repayment id"""
    coin: Text = None
    """Coin name"""
    repay_amount: Dec = None
    """Amount repaid or to repay (coin)"""
    repay_type: Text = None
    """Whether all or a part was repaid, or how it came about"""
    repay_interest: Dec = None
    """Interest repaid (coin)"""
    repay_principal: Dec = None
    """Principal repaid (coin)"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    c_time: Ms = None
    """When it was created"""
    u_time: Ms = None
    """When it last changed"""


class RepayHistory(Model, rename={"result_list": "resultList", "max_id": "maxId", "min_id": "minId"}):
    """The answer."""

    result_list: list[RepayHistoryResultList] | None = None
    """Entries"""
    max_id: Text = None
    """Largest id of the page"""
    min_id: Text = None
    """Smallest id of the page; pass as idLessThan to go on"""


RESULT = RepayHistory
ITEM = RepayHistoryResultList
