# Made by Specloom from bitget/rest/v3/earn/elite-records.yaml; change that file, not this one.
"""Answer of ``v3.earn.elite_records``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, ListOf, Model, Text


class EliteRecordsRecordList(
    Model,
    rename={
        "record_id": "recordId",
        "product_id": "productId",
        "exchange_rate": "exchangeRate",
        "received_coin": "receivedCoin",
        "received_amount": "receivedAmount",
        "invest_amount": "investAmount",
        "fee_rate": "feeRate",
        "redeem_type": "redeemType",
        "receiving_account": "receivingAccount",
        "actual_receiving_account": "actualReceivingAccount",
        "payment_account": "paymentAccount",
        "settle_points": "settlePoints",
    },
):
    """Records."""

    VALUES: ClassVar = {"redeem_type": ("fast", "standard"), "payment_account": ("spot", "unified")}

    record_id: Text = None
    """Record id; the transaction hash for chain movements"""
    product_id: Text = None
    """Product id"""
    coin: Text = None
    """Coin name"""
    status: Text = None
    """State; its values are the endpoint's own"""
    exchange_rate: Dec = None
    """Exchange rate"""
    received_coin: Text = None
    """Coin received"""
    received_amount: Dec = None
    """Amount received"""
    invest_amount: Dec = None
    """Amount invested (coin)"""
    fee_rate: Dec = None
    """Fee rate (ratio)"""
    redeem_type: ListOf[Text] = None
    """Speed of the redemption"""
    receiving_account: Text = None
    """Account the proceeds go to"""
    actual_receiving_account: Text = None
    """Account that the funds really went to"""
    payment_account: ListOf[Text] = None
    """Account the money is taken from"""
    settle_points: Dec = None
    """Points settled"""
    fee: Dec = None
    """Fee"""


class EliteRecords(Model, rename={"record_list": "recordList", "end_id": "endId"}):
    """The answer."""

    record_list: list[EliteRecordsRecordList] | None = None
    """Records"""
    end_id: Text = None
    """Last id of the page; pass as idLessThan to go on"""


RESULT = EliteRecords
