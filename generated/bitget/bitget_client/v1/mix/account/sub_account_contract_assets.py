# Made by Specloom from bitget/rest/v1/mix/account/sub-account-contract-assets.yaml; change that file, not this one.
"""POST /api/mix/v1/account/sub-account-contract-assets: Lists the futures balances of all sub-accounts, in the old API."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v1.mix.account.sub_account_contract_assets",
    method="POST",
    path="/api/mix/v1/account/sub-account-contract-assets",
    version="v1",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"),
        pool="v1.mix.account.sub_account_contract_assets",
        documented=False,
    ),
    errors=("common", "mix"),
    params=(
        Param(
            wire="productType",
            name="product_type",
            required=True,
            place="body",
            values=("umcbl", "dmcbl", "cmcbl", "sumcbl", "sdmcbl", "scmcbl"),
        ),
    ),
    body="object",
    account_mode="classic",
    superseded_by=("v2.mix.account.sub_account_assets",),
    deprecated=True,
)


RESULT = Anything


def sub_account_contract_assets(
    *,
    product_type: Literal["umcbl", "dmcbl", "cmcbl", "sumcbl", "sdmcbl", "scmcbl"] | str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Lists the futures balances of all sub-accounts, in the old API.

    Superseded by ``v2.mix.account.sub_account_assets``.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        product_type: Futures product line. Wire name productType.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Anything

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "productType": product_type,
        },
        timeout,
        headers,
    )
