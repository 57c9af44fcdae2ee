# Made by Specloom from bitget/rest/v1/mix/account/accountBill.yaml; change that file, not this one.
"""Answer of ``v1.mix.account.account_bill``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class AccountBillResult(Model, rename={"margin_coin": "marginCoin", "c_time": "cTime"}):
    """Outcome."""

    id: Text = None
    """Id of the record"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    margin_coin: Text = None
    """Coin that backs the position, in capitals"""
    amount: Dec = None
    """Amount; for margin changes, negative takes out"""
    fee: Dec = None
    """Fee"""
    business: Text = None
    """Business line, such as mix, spot or margin"""
    c_time: Ms = None
    """When it was created"""


class AccountBill(Model, rename={"last_end_id": "lastEndId"}):
    """The answer."""

    result: list[AccountBillResult] | None = None
    """Outcome"""
    last_end_id: Text = None
    """Cursor: last id of the page before"""


RESULT = AccountBill
ITEM = AccountBillResult
