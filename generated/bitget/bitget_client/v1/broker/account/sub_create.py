# Made by Specloom from bitget/rest/v1/broker/account/sub-create.yaml; change that file, not this one.
"""POST /api/broker/v1/account/sub-create: Creates a broker sub-account, in the old API."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v1.broker.account.sub_create",
    method="POST",
    path="/api/broker/v1/account/sub-create",
    version="v1",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.broker.account.sub_create", documented=False
    ),
    errors=("common", "broker", "account"),
    params=(
        Param(wire="subName", name="sub_name", required=True, place="body"),
        Param(wire="remark", name="remark", place="body"),
    ),
    body="object",
    superseded_by=("v2.broker.account.create_subaccount",),
    deprecated=True,
)


RESULT = Anything


def sub_create(
    *,
    sub_name: str,
    remark: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Creates a broker sub-account, in the old API.

    Superseded by ``v2.broker.account.create_subaccount``.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        sub_name: Sub-account name. Wire name subName.
        remark: Remark.
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
            "subName": sub_name,
            "remark": remark,
        },
        timeout,
        headers,
    )
