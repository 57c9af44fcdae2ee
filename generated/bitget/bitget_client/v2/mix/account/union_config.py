# Made by Specloom from bitget/rest/v2/mix/account/union-config.yaml; change that file, not this one.
"""GET /api/v2/mix/account/union-config: Returns the margin rates and debt limit of multi-asset margin."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v2.mix.account.union_config",
    method="GET",
    path="/api/v2/mix/account/union-config",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v2.mix.account.union_config"),
    errors=("common", "mix", "account"),
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-contract-account/classic-contract-account#get-union-config",
)


class UnionConfig(
    Model, rename={"individual_limit": "individualLimit", "individual_limit_ratio": "individualLimitRatio"}
):
    """The answer."""

    imr: Dec = None
    """Initial margin of what is owed as a ratio"""
    mmr: Dec = None
    """Maintenance margin of what is owed as a ratio"""
    individual_limit: Dec = None
    """Personal debt limit (USDT)"""
    individual_limit_ratio: Dec = None
    """Share of the debt limit in use allowed (ratio)"""


RESULT = UnionConfig


def union_config(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[UnionConfig]:
    """Returns the margin rates and debt limit of multi-asset margin.

    Limit: 1 request in 1 s by uid.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        UnionConfig

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-contract-account/classic-contract-account#get-union-config
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
