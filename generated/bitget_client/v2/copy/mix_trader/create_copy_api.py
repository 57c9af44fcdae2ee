# Made by Specloom from bitget/rest/v2/copy/mix-trader/create-copy-api.yaml; change that file, not this one.
"""POST /api/v2/copy/mix-trader/create-copy-api: Creates an HMAC key for elite futures trading on the new system; the secret is shown only here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v2.copy.mix_trader.create_copy_api import CreateCopyApi

RECORD = Endpoint(
    call="v2.copy.mix_trader.create_copy_api",
    method="POST",
    path="/api/v2/copy/mix-trader/create-copy-api",
    version="v2",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v2.copy.mix_trader.create_copy_api"),
    errors=("common", "mix", "copy"),
    params=(Param(wire="passphrase", name="passphrase", required=True, place="body"),),
    body="object",
    account_mode="classic",
    docs="https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Create-Copy-Api",
)


def create_copy_api(
    *,
    passphrase: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[CreateCopyApi]]:
    """Creates an HMAC key for elite futures trading on the new system; the secret is shown only here.

    Limit: 1 request in 1 s by uid.

    Args:
        passphrase: Passphrase of the API key; cannot be changed later.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[CreateCopyApi]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Create-Copy-Api
    """
    return Request(
        RECORD,
        {
            "passphrase": passphrase,
        },
        timeout,
        headers,
    )
