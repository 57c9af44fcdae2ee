# Made by Specloom from bitget/rest/v2/convert/quoted-price.yaml; change that file, not this one.
"""GET /api/v2/convert/quoted-price: Quotes a conversion between two coins; the quote id is good for 8 seconds."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.convert.quoted_price",
    method="GET",
    path="/api/v2/convert/quoted-price",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.convert.quoted_price"),
    errors=("common", "convert"),
    params=(
        Param(wire="fromCoin", name="from_coin", required=True),
        Param(wire="fromCoinSize", name="from_coin_size", type="decimal"),
        Param(wire="toCoin", name="to_coin", required=True),
        Param(wire="toCoinSize", name="to_coin_size", type="decimal"),
    ),
    docs="https://www.bitget.com/docs/catalog/classic-spot-convert/classic-spot-convert#get-quoted-price",
)


class QuotedPrice(
    Model,
    rename={
        "from_coin_size": "fromCoinSize",
        "from_coin": "fromCoin",
        "cnvt_price": "cnvtPrice",
        "to_coin_size": "toCoinSize",
        "to_coin": "toCoin",
        "trace_id": "traceId",
    },
):
    """The answer."""

    fee: Dec = None
    """Fee"""
    from_coin_size: Dec = None
    """Amount given"""
    from_coin: Text = None
    """Coin given"""
    cnvt_price: Dec = None
    """Conversion price"""
    to_coin_size: Dec = None
    """Amount received"""
    to_coin: Text = None
    """Coin received"""
    trace_id: Text = None
    """Quote id; good for 8 seconds"""


RESULT = QuotedPrice


def quoted_price(
    *,
    from_coin: str,
    to_coin: str,
    from_coin_size: DecimalIn | None = None,
    to_coin_size: DecimalIn | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[QuotedPrice]:
    """Quotes a conversion between two coins; the quote id is good for 8 seconds.

    Limit: 10 requests in 1 s by uid.

    Args:
        from_coin: Coin given. Wire name fromCoin.
        to_coin: Coin received. Wire name toCoin.
        from_coin_size: Amount given. Wire name fromCoinSize.
        to_coin_size: Amount received. Wire name toCoinSize.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        QuotedPrice

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-spot-convert/classic-spot-convert#get-quoted-price
    """
    return Request(
        RECORD,
        {
            "fromCoin": from_coin,
            "fromCoinSize": from_coin_size,
            "toCoin": to_coin,
            "toCoinSize": to_coin_size,
        },
        timeout,
        headers,
    )
