# Made by Specloom from bitget/rest/v2/spot/account/deduct-info.yaml; change that file, not this one.
"""GET /api/v2/spot/account/deduct-info: Tells whether the caller pays spot fees in BGB."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v2.spot.account.deduct_info",
    method="GET",
    path="/api/v2/spot/account/deduct-info",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.spot.account.deduct_info"),
    errors=("common", "spot", "account"),
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-spot-account/classic-spot-account#get-bgb-deduct-info",
)


class DeductInfo(Model):
    """The answer."""

    VALUES: ClassVar = {"deduct": ("on", "off")}

    deduct: Text = None
    """Whether fees are paid in BGB"""


RESULT = DeductInfo


def deduct_info(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[DeductInfo]:
    """Tells whether the caller pays spot fees in BGB.

    Limit: 5 requests in 1 s by uid.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        DeductInfo

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-spot-account/classic-spot-account#get-bgb-deduct-info
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
