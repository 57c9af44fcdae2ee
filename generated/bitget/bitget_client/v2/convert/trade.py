# Made by Specloom from bitget/rest/v2/convert/trade.yaml; change that file, not this one.
"""POST /api/v2/convert/trade: Converts one coin to another at the price quoted before."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, DecimalIn, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.convert.trade",
    method="POST",
    path="/api/v2/convert/trade",
    version="v2",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.convert.trade"),
    errors=("common", "convert"),
    params=(
        Param(wire="fromCoin", name="from_coin", required=True, place="body"),
        Param(wire="fromCoinSize", name="from_coin_size", type="decimal", required=True, place="body"),
        Param(wire="cnvtPrice", name="cnvt_price", type="decimal", required=True, place="body"),
        Param(wire="toCoin", name="to_coin", required=True, place="body"),
        Param(wire="toCoinSize", name="to_coin_size", type="decimal", required=True, place="body"),
        Param(wire="traceId", name="trace_id", required=True, place="body"),
    ),
    body="object",
    docs="https://www.bitget.com/docs/catalog/classic-spot-convert/classic-spot-convert#convert",
)


class Trade(Model, rename={"cnvt_price": "cnvtPrice", "to_coin_size": "toCoinSize", "to_coin": "toCoin"}):
    """The answer."""

    ts: Ms = None
    """Time of the data"""
    cnvt_price: Dec = None
    """Conversion price"""
    to_coin_size: Dec = None
    """Amount received"""
    to_coin: Text = None
    """Coin received"""


RESULT = Trade


def trade(
    *,
    from_coin: str,
    from_coin_size: DecimalIn,
    cnvt_price: DecimalIn,
    to_coin: str,
    to_coin_size: DecimalIn,
    trace_id: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Trade]:
    """Converts one coin to another at the price quoted before.

    Limit: 5 requests in 1 s by uid.

    Args:
        from_coin: Coin given. Wire name fromCoin.
        from_coin_size: Amount given. Wire name fromCoinSize.
        cnvt_price: Conversion price. Wire name cnvtPrice.
        to_coin: Coin received. Wire name toCoin.
        to_coin_size: Amount received. Wire name toCoinSize.
        trace_id: Quote id; good for 8 seconds. Wire name traceId.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Trade

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-spot-convert/classic-spot-convert#convert
    """
    return Request(
        RECORD,
        {
            "fromCoin": from_coin,
            "fromCoinSize": from_coin_size,
            "cnvtPrice": cnvt_price,
            "toCoin": to_coin,
            "toCoinSize": to_coin_size,
            "traceId": trace_id,
        },
        timeout,
        headers,
    )
