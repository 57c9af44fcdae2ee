# Made by Specloom from bitget/rest/v2/margin/crossed/borrow-history.yaml; change that file, not this one.
"""Answer of ``v2.margin.crossed.borrow_history``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class BorrowHistoryResultList(
    Model,
    rename={
        "loan_id": "loanId",
        "borrow_amount": "borrowAmount",
        "borrow_type": "borrowType",
        "c_time": "cTime",
        "u_time": "uTime",
    },
):
    """Entries."""

    VALUES: ClassVar = {"borrow_type": ("auto_loan", "manual_loan")}

    loan_id: Text = None
    """Loan id"""
    coin: Text = None
    """Coin name"""
    borrow_amount: Dec = None
    """Amount borrowed or to borrow (coin)"""
    borrow_type: Text = None
    """Whether the loan was automatic or asked for"""
    c_time: Ms = None
    """When it was created"""
    u_time: Ms = None
    """When it last changed"""


class BorrowHistory(Model, rename={"result_list": "resultList", "max_id": "maxId", "min_id": "minId"}):
    """The answer."""

    result_list: list[BorrowHistoryResultList] | None = None
    """Entries"""
    max_id: Text = None
    """Largest id of the page"""
    min_id: Text = None
    """Smallest id of the page; pass as idLessThan to go on"""


RESULT = BorrowHistory
ITEM = BorrowHistoryResultList
