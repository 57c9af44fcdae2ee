# Made by Specloom from bitget/rest/v2/margin/isolated/interest-history.yaml; change that file, not this one.
"""Answer of ``v2.margin.isolated.interest_history``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class InterestHistoryResultList(
    Model,
    rename={
        "interest_id": "interestId",
        "interest_coin": "interestCoin",
        "daily_interest_rate": "dailyInterestRate",
        "loan_coin": "loanCoin",
        "interest_amount": "interestAmount",
        "interst_type": "interstType",
        "c_time": "cTime",
        "u_time": "uTime",
    },
):
    """Entries."""

    VALUES: ClassVar = {"interst_type": ("first", "scheduled")}

    interest_id: Text = None
    """Id of the interest record"""
    interest_coin: Text = None
    """Coin in which interest is paid"""
    daily_interest_rate: Dec = None
    """Daily interest rate (ratio)"""
    loan_coin: Text = None
    """Coin borrowed"""
    interest_amount: Dec = None
    """Interest (coin)"""
    interst_type: Text = None
    """Cause of the interest; spelled so on the wire"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    c_time: Ms = None
    """When it was created"""
    u_time: Ms = None
    """When it last changed"""


class InterestHistory(Model, rename={"result_list": "resultList", "max_id": "maxId", "min_id": "minId"}):
    """The answer."""

    result_list: list[InterestHistoryResultList] | None = None
    """Entries"""
    max_id: Text = None
    """Largest id of the page"""
    min_id: Text = None
    """Smallest id of the page; pass as idLessThan to go on"""


RESULT = InterestHistory
ITEM = InterestHistoryResultList
