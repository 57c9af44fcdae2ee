# Made by Specloom from bitget/rest/v2/margin/crossed/interest-history.yaml; change that file, not this one.
"""Answer of ``v2.margin.crossed.interest_history``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class InterestHistoryResultList(
    Model,
    rename={
        "interest_id": "interestId",
        "loan_coin": "loanCoin",
        "interest_coin": "interestCoin",
        "daily_interest_rate": "dailyInterestRate",
        "interest_amount": "interestAmount",
        "interst_type": "interstType",
        "u_time": "uTime",
        "c_time": "cTime",
    },
):
    """Entries."""

    VALUES: ClassVar = {"interst_type": ("first", "scheduled")}

    interest_id: Text = None
    """Id of the interest record"""
    loan_coin: Text = None
    """Coin borrowed"""
    interest_coin: Text = None
    """Coin in which interest is paid"""
    daily_interest_rate: Dec = None
    """Daily interest rate (ratio)"""
    interest_amount: Dec = None
    """Interest (coin)"""
    interst_type: Text = None
    """Cause of the interest; spelled so on the wire"""
    u_time: Ms = None
    """When it last changed"""
    c_time: Ms = None
    """When it was created"""


class InterestHistory(Model, rename={"min_id": "minId", "max_id": "maxId", "result_list": "resultList"}):
    """The answer."""

    min_id: Text = None
    """Smallest id of the page; pass as idLessThan to go on"""
    max_id: Text = None
    """Largest id of the page"""
    result_list: list[InterestHistoryResultList] | None = None
    """Entries"""


RESULT = InterestHistory
ITEM = InterestHistoryResultList
