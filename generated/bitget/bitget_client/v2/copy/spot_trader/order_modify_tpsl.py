# Made by Specloom from bitget/rest/v2/copy/spot-trader/order-modify-tpsl.yaml; change that file, not this one.
"""POST /api/v2/copy/spot-trader/order-modify-tpsl: Sets take profit and stop loss of one elite spot trade."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything, DecimalIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.copy.spot_trader.order_modify_tpsl",
    method="POST",
    path="/api/v2/copy/spot-trader/order-modify-tpsl",
    version="v2",
    symbol_format="none",
    access="trade",
    effect="modify_order",
    rate_limit=RateLimit(
        default=Limit(requests=1, seconds=1, scope="uid"), pool="v2.copy.spot_trader.order_modify_tpsl"
    ),
    errors=("common", "spot", "copy"),
    params=(
        Param(wire="trackingNo", name="tracking_no", required=True, place="body"),
        Param(wire="stopSurplusPrice", name="stop_surplus_price", type="decimal", place="body"),
        Param(wire="stopLossPrice", name="stop_loss_price", type="decimal", place="body"),
    ),
    body="object",
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-copytrading-spot-trader/classic-copytrading-spot-copytrade-trader#modify-take-profit-and-stop-loss",
)


RESULT = Anything


def order_modify_tpsl(
    *,
    tracking_no: str,
    stop_surplus_price: DecimalIn | None = None,
    stop_loss_price: DecimalIn | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Sets take profit and stop loss of one elite spot trade.

    Limit: 1 request in 1 s by uid.

    Args:
        tracking_no: Number of the elite trade. Wire name trackingNo.
        stop_surplus_price: Take-profit price; left out, nothing changes; 0 removes it (quote coin). Wire name stopSurplusPrice.
        stop_loss_price: Stop-loss price; left out, nothing changes; 0 removes it (quote coin). Wire name stopLossPrice.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Anything

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-copytrading-spot-trader/classic-copytrading-spot-copytrade-trader#modify-take-profit-and-stop-loss
    """
    return Request(
        RECORD,
        {
            "trackingNo": tracking_no,
            "stopSurplusPrice": stop_surplus_price,
            "stopLossPrice": stop_loss_price,
        },
        timeout,
        headers,
    )
