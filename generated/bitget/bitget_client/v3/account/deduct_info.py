# Made by Specloom from bitget/rest/v3/account/deduct-info.yaml; change that file, not this one.
"""GET /api/v3/account/deduct-info: Tells whether the unified account pays fees in BGB."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v3.account.deduct_info",
    method="GET",
    path="/api/v3/account/deduct-info",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v3.account.deduct_info"),
    errors=("common", "uta", "account"),
    account_mode="unified",
    docs="https://www.bitget.com/docs/catalog/account/account-settings#get-deduct-info",
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
    """Tells whether the unified account pays fees in BGB.

    Limit: 1 request in 1 s by uid.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        DeductInfo

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/account/account-settings#get-deduct-info
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
