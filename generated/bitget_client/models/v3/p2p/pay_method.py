# Made by Specloom from bitget/rest/v3/p2p/pay-method.yaml; change that file, not this one.
"""Answer of ``v3.p2p.pay_method``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Model, Text


class PayMethodPayMethodInfo(Model):
    """Details of the payment method."""

    VALUES: ClassVar = {"type": ("txt", "file", "number")}

    name: Text = None
    """Name"""
    type: Text = None
    """Kind; its values are the endpoint's own"""
    value: Text = None
    """Value"""


class PayMethod(
    Model,
    rename={
        "pay_method_id": "payMethodId",
        "pay_method_name": "payMethodName",
        "pay_method_user_name": "payMethodUserName",
        "user_pay_method_id": "userPayMethodId",
        "pay_method_info": "payMethodInfo",
    },
):
    """The answer."""

    pay_method_id: Text = None
    """Payment method id"""
    pay_method_name: Text = None
    """Payment method name"""
    pay_method_user_name: Text = None
    """Account holder of the payment method"""
    user_pay_method_id: Text = None
    """Id of the user's own payment entry"""
    pay_method_info: list[PayMethodPayMethodInfo] | None = None
    """Details of the payment method"""


RESULT = PayMethod
