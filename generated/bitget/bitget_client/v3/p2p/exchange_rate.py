# Made by Specloom from bitget/rest/v3/p2p/exchange-rate.yaml; change that file, not this one.
"""GET /api/v3/p2p/exchange-rate: Returns the reference price of a coin in a fiat currency."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.p2p.exchange_rate",
    method="GET",
    path="/api/v3/p2p/exchange-rate",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.p2p.exchange_rate", documented=False
    ),
    errors=("common", "uta", "p2p"),
    params=(Param(wire="token", name="token", required=True), Param(wire="fiat", name="fiat", required=True)),
)


class ExchangeRate(Model):
    """The answer."""

    rate: Dec = None
    """Rate"""


RESULT = list[ExchangeRate]


def exchange_rate(
    *,
    token: str,
    fiat: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[ExchangeRate]]:
    """Returns the reference price of a coin in a fiat currency.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        token: Coin traded peer to peer.
        fiat: Fiat currency.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[ExchangeRate]

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "token": token,
            "fiat": fiat,
        },
        timeout,
        headers,
    )
