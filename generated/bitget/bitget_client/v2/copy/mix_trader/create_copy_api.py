# Made by Specloom from bitget/rest/v2/copy/mix-trader/create-copy-api.yaml; change that file, not this one.
"""POST /api/v2/copy/mix-trader/create-copy-api: Creates an HMAC key for elite futures trading on the new system; the secret is shown only here."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import ListOf, Model, Secret, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

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
    docs="https://www.bitget.com/docs/catalog/classic-copytrading-future-trader/classic-copytrading-future-copytrade-trader#create-copy-apikey",
)


class CreateCopyApi(Model):
    """The answer."""

    VALUES: ClassVar = {"permissions": ("contract_trade", "copytrading_trade")}

    apikey: Secret = None
    """API key; some answers spell it in lower case"""
    secret: Secret = None
    """Secret of the API key; shown once"""
    permissions: ListOf[Text] = None
    """Permissions of the key"""


RESULT = list[CreateCopyApi]


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

    Source: https://www.bitget.com/docs/catalog/classic-copytrading-future-trader/classic-copytrading-future-copytrade-trader#create-copy-apikey
    """
    return Request(
        RECORD,
        {
            "passphrase": passphrase,
        },
        timeout,
        headers,
    )
