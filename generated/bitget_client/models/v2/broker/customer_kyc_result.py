# Made by Specloom from bitget/rest/v2/broker/customer-kyc-result.yaml; change that file, not this one.
"""Answer of ``v2.broker.customer_kyc_result``."""

from bitget_client._runtime.codec.models import Model, Text


class CustomerKycResultUserList(Model, rename={"kyc_result": "kycResult"}):
    """Users."""

    uid: Text = None
    """User id"""
    kyc_result: Text = None
    """Outcome of the identity check"""


class CustomerKycResult(Model, rename={"user_list": "userList", "end_id": "endId"}):
    """The answer."""

    user_list: list[CustomerKycResultUserList] | None = None
    """Users"""
    end_id: Text = None
    """Last id of the page; pass as idLessThan to go on"""


RESULT = CustomerKycResult
ITEM = CustomerKycResultUserList
