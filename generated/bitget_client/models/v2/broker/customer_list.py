# Made by Specloom from bitget/rest/v2/broker/customer-list.yaml; change that file, not this one.
"""Answer of ``v2.broker.customer_list``."""

from bitget_client._runtime.codec.models import Model, Ms, Text


class CustomerList(Model, rename={"register_time": "registerTime"}):
    """The answer."""

    uid: Text = None
    """User id"""
    register_time: Ms = None
    """Registration"""


RESULT = list[CustomerList]
ITEM = CustomerList
