# Made by Specloom from bitget/rest/v3/account/delta-info.yaml; change that file, not this one.
"""GET /api/v3/account/delta-info: Returns delta exposure and its thresholds in delta-neutral mode."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

_list = list

RECORD = Endpoint(
    call="v3.account.delta_info",
    method="GET",
    path="/api/v3/account/delta-info",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="uid"), pool="v3.account.delta_info"),
    errors=("common", "uta", "account"),
    account_mode="unified",
    docs="https://www.bitget.com/docs/catalog/account/account-settings#get-delta-info",
)


class DeltaInfoList(Model, rename={"position_ratio": "positionRatio"}):
    """Entries."""

    coin: Text = None
    """Coin name"""
    position_ratio: Dec = None
    """Position over equity"""


class DeltaInfo(
    Model,
    rename={
        "delta_equity_ratio": "deltaEquityRatio",
        "delta_threshold": "deltaThreshold",
        "position_threshold": "positionThreshold",
    },
):
    """The answer."""

    delta_equity_ratio: Dec = None
    """Delta exposure over equity"""
    delta_threshold: Dec = None
    """Delta exposure that must not be exceeded"""
    position_threshold: Dec = None
    """Position size that must not be exceeded"""
    list: _list[DeltaInfoList] | None = None
    """Entries"""


RESULT = DeltaInfo


def delta_info(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[DeltaInfo]:
    """Returns delta exposure and its thresholds in delta-neutral mode.

    Limit: 20 requests in 1 s by uid.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        DeltaInfo

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/account/account-settings#get-delta-info
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
