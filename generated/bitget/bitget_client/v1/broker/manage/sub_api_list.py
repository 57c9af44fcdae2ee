# Made by Specloom from bitget/rest/v1/broker/manage/sub-api-list.yaml; change that file, not this one.
"""GET /api/broker/v1/manage/sub-api-list: Lists the API keys of a broker sub-account, in the old API."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v1.broker.manage.sub_api_list",
    method="GET",
    path="/api/broker/v1/manage/sub-api-list",
    version="v1",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.broker.manage.sub_api_list", documented=False
    ),
    errors=("common", "broker", "account"),
    params=(Param(wire="subUid", name="sub_uid", required=True),),
    superseded_by=("v2.broker.manage.subaccount_apikey_list",),
    deprecated=True,
)


RESULT = Anything


def sub_api_list(
    *,
    sub_uid: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Lists the API keys of a broker sub-account, in the old API.

    Superseded by ``v2.broker.manage.subaccount_apikey_list``.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        sub_uid: User id of the sub-account. Wire name subUid.
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
            "subUid": sub_uid,
        },
        timeout,
        headers,
    )
