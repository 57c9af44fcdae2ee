# Made by Specloom from bitget/rest/v2/margin/crossed/account/query-flash-repay-status.yaml; change that file, not this one.
"""Answer of ``v2.margin.crossed.account.query_flash_repay_status``."""

from bitget_client._runtime.codec.models import Model, Text


class QueryFlashRepayStatus(Model, rename={"repay_id": "repayId"}):
    """The answer."""

    repay_id: Text = None
    """Repayment id"""
    status: Text = None
    """State; its values are the endpoint's own"""


RESULT = list[QueryFlashRepayStatus]
