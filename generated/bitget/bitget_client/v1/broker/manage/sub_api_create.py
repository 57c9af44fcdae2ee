# Made by Specloom from bitget/rest/v1/broker/manage/sub-api-create.yaml; change that file, not this one.
"""POST /api/broker/v1/manage/sub-api-create: Creates an API key for a broker sub-account, in the old API."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v1.broker.manage.sub_api_create",
    method="POST",
    path="/api/broker/v1/manage/sub-api-create",
    version="v1",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.broker.manage.sub_api_create", documented=False
    ),
    errors=("common", "broker", "account"),
    params=(
        Param(wire="subUid", name="sub_uid", required=True, place="body"),
        Param(wire="passphrase", name="passphrase", required=True, place="body"),
        Param(wire="remark", name="remark", required=True, place="body"),
        Param(wire="ip", name="ip", required=True, place="body"),
        Param(wire="perm", name="perm", place="body"),
    ),
    body="object",
    superseded_by=("v2.broker.manage.create_subaccount_apikey",),
    deprecated=True,
)


RESULT = Anything


def sub_api_create(
    *,
    sub_uid: str,
    passphrase: str,
    remark: str,
    ip: str,
    perm: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Creates an API key for a broker sub-account, in the old API.

    Superseded by ``v2.broker.manage.create_subaccount_apikey``.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        sub_uid: User id of the sub-account. Wire name subUid.
        passphrase: Passphrase of the API key; cannot be changed later.
        remark: Remark.
        ip: Addresses allowed to use the key, separated by commas.
        perm: Permissions, separated by commas.
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
            "passphrase": passphrase,
            "remark": remark,
            "ip": ip,
            "perm": perm,
        },
        timeout,
        headers,
    )
