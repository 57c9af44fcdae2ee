# Made by Specloom from bitget/rest/v2/convert/bgb-convert.yaml; change that file, not this one.
"""POST /api/v2/convert/bgb-convert: Converts small balances of the listed coins to BGB."""

from collections.abc import Mapping, Sequence

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.convert.bgb_convert",
    method="POST",
    path="/api/v2/convert/bgb-convert",
    version="v2",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.convert.bgb_convert"),
    errors=("common", "convert"),
    params=(Param(wire="coinList", name="coin_list", type="list", required=True, place="body", items="text"),),
    body="object",
    docs="https://www.bitget.com/docs/catalog/classic-spot-bgb-convert/classic-spot-bgb-convert#convert-bgb",
)


class BgbConvertOrderList(Model, rename={"order_id": "orderId"}):
    """Orders."""

    coin: Text = None
    """Coin name"""
    order_id: Text = None
    """Order id given by the exchange"""


class BgbConvert(Model, rename={"order_list": "orderList"}):
    """The answer."""

    order_list: list[BgbConvertOrderList] | None = None
    """Orders"""


RESULT = BgbConvert


def bgb_convert(
    *,
    coin_list: Sequence[str],
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[BgbConvert]:
    """Converts small balances of the listed coins to BGB.

    Limit: 10 requests in 1 s by uid.

    Args:
        coin_list: Coin names. Wire name coinList.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        BgbConvert

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-spot-bgb-convert/classic-spot-bgb-convert#convert-bgb
    """
    return Request(
        RECORD,
        {
            "coinList": coin_list,
        },
        timeout,
        headers,
    )
