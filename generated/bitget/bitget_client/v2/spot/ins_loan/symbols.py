# Made by Specloom from bitget/rest/v2/spot/ins-loan/symbols.yaml; change that file, not this one.
"""GET /api/v2/spot/ins-loan/symbols: Lists spot symbols that an institutional loan product may trade."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import ListOf, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.spot.ins_loan.symbols",
    method="GET",
    path="/api/v2/spot/ins-loan/symbols",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.spot.ins_loan.symbols"),
    errors=("common", "inst_loan"),
    params=(Param(wire="productId", name="product_id", required=True),),
    docs="https://www.bitget.com/docs/catalog/classic-instloan-public/classic-instloan-public#get-spot-symbols",
)


class Symbols(Model, rename={"product_id": "productId", "spot_symbols": "spotSymbols"}):
    """The answer."""

    product_id: Text = None
    """Product id"""
    spot_symbols: ListOf[Text] = None
    """Spot symbols"""


RESULT = Symbols


def symbols(
    *,
    product_id: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Symbols]:
    """Lists spot symbols that an institutional loan product may trade.

    Limit: 5 requests in 1 s by uid.

    Args:
        product_id: Product id. Wire name productId.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Symbols

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-instloan-public/classic-instloan-public#get-spot-symbols
    """
    return Request(
        RECORD,
        {
            "productId": product_id,
        },
        timeout,
        headers,
    )
