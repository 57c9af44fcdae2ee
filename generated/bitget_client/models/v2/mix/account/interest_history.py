# Made by Specloom from bitget/rest/v2/mix/account/interest-history.yaml; change that file, not this one.
"""Answer of ``v2.mix.account.interest_history``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class InterestHistoryInterestList(
    Model,
    rename={
        "interest_free_limit": "interestFreeLimit",
        "interest_limit": "interestLimit",
        "hour_interest_rate": "hourInterestRate",
        "c_time": "cTime",
    },
):
    """Interest records."""

    ALIASES: ClassVar = {"interest": ("interset",)}

    coin: Text = None
    """Coin name"""
    liability: Dec = None
    """Total debt (coin)"""
    interest_free_limit: Dec = None
    """Debt free of interest (coin)"""
    interest_limit: Dec = None
    """Debt that bears interest (coin)"""
    hour_interest_rate: Dec = None
    """Hourly interest rate"""
    interest: Dec = None
    """Interest (coin)"""
    c_time: Ms = None
    """When it was created"""


class InterestHistory(
    Model,
    rename={
        "next_settle_time": "nextSettleTime",
        "borrow_amount": "borrowAmount",
        "borrow_limit": "borrowLimit",
        "interest_list": "interestList",
        "end_id": "endId",
    },
):
    """The answer."""

    next_settle_time: Ms = None
    """Next interest payment"""
    borrow_amount: Dec = None
    """Amount borrowed or to borrow (coin)"""
    borrow_limit: Dec = None
    """Most that may be borrowed (coin)"""
    interest_list: list[InterestHistoryInterestList] | None = None
    """Interest records"""
    end_id: Text = None
    """Last id of the page; pass as idLessThan to go on"""


RESULT = InterestHistory
ITEM = InterestHistoryInterestList
