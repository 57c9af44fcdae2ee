# Made by Specloom from bitget/rest/v2/broker/sub-customer-list.yaml; change that file, not this one.
"""Answer of ``v2.broker.sub_customer_list``."""

from bitget_client._runtime.codec.models import Model, Ms, Text

_list = list


class SubCustomerListList(Model, rename={"register_time": "registerTime"}):
    """Entries."""

    uid: Text = None
    """User id"""
    register_time: Ms = None
    """Registration"""


class SubCustomerList(Model, rename={"min_id": "minId"}):
    """The answer."""

    list: _list[SubCustomerListList] | None = None
    """Entries"""
    min_id: Text = None
    """Smallest id of the page; pass as idLessThan to go on"""


RESULT = SubCustomerList
ITEM = SubCustomerListList
