# Made by Specloom from bitget/rest/v2/earn/sharkfin/records.yaml; change that file, not this one.
"""Answer of ``v2.earn.sharkfin.records``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class RecordsResultList(Model, rename={"order_id": "orderId"}):
    """Entries."""

    VALUES: ClassVar = {"type": ("subscription", "redemption", "interest")}

    order_id: Text = None
    """Order id given by the exchange"""
    product: Text = None
    """Product name"""
    period: Text = None
    """Length of one interval, or of the term"""
    amount: Dec = None
    """Amount; for margin changes, negative takes out"""
    ts: Ms = None
    """Time of the data"""
    type: Text = None
    """Kind; its values are the endpoint's own"""


class Records(Model, rename={"result_list": "resultList", "end_id": "endId"}):
    """The answer."""

    result_list: list[RecordsResultList] | None = None
    """Entries"""
    end_id: Text = None
    """Last id of the page; pass as idLessThan to go on"""


RESULT = Records
ITEM = RecordsResultList
