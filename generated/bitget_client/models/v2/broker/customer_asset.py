# Made by Specloom from bitget/rest/v2/broker/customer-asset.yaml; change that file, not this one.
"""Answer of ``v2.broker.customer_asset``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class CustomerAsset(Model, rename={"u_time": "uTime"}):
    """The answer."""

    balance: Dec = None
    """Balance"""
    uid: Text = None
    """User id"""
    u_time: Ms = None
    """When it last changed"""
    remark: Text = None
    """Remark"""


RESULT = list[CustomerAsset]
ITEM = CustomerAsset
