# Made by Specloom from bitget/rest/v3/account/cancel-withdrawal.yaml; change that file, not this one.
"""POST /api/v3/account/cancel-withdrawal: Cancels a withdrawal of a unified account by either id."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.account.cancel_withdrawal",
    method="POST",
    path="/api/v3/account/cancel-withdrawal",
    version="v3",
    symbol_format="none",
    access="withdraw",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v3.account.cancel_withdrawal"),
    errors=("common", "uta", "account"),
    params=(
        Param(wire="orderId", name="order_id", place="body"),
        Param(wire="clientOid", name="client_oid", place="body"),
    ),
    body="object",
    account_mode="unified",
    docs="https://www.bitget.com/docs/catalog/account/deposit-withdrawal#cancel-withdrawal",
)


RESULT = Text


def cancel_withdrawal(
    *,
    order_id: str | None = None,
    client_oid: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Text]:
    """Cancels a withdrawal of a unified account by either id.

    Limit: 1 request in 1 s by uid.

    Args:
        order_id: Order id given by the exchange. Wire name orderId.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Text

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/account/deposit-withdrawal#cancel-withdrawal
    """
    return Request(
        RECORD,
        {
            "orderId": order_id,
            "clientOid": client_oid,
        },
        timeout,
        headers,
    )
