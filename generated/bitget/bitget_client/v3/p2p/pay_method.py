# Made by Specloom from bitget/rest/v3/p2p/pay-method.yaml; change that file, not this one.
"""GET /api/v3/p2p/pay-method: Lists the caller's payment methods."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v3.p2p.pay_method",
    method="GET",
    path="/api/v3/p2p/pay-method",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.p2p.pay_method", documented=False),
    errors=("common", "uta", "p2p"),
)


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


def pay_method(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[PayMethod]:
    """Lists the caller's payment methods.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        PayMethod

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
