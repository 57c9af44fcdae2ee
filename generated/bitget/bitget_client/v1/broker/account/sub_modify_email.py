# Made by Specloom from bitget/rest/v1/broker/account/sub-modify-email.yaml; change that file, not this one.
"""POST /api/broker/v1/account/sub-modify-email: Changes the email address of a broker sub-account, in the old API."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v1.broker.account.sub_modify_email",
    method="POST",
    path="/api/broker/v1/account/sub-modify-email",
    version="v1",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.broker.account.sub_modify_email", documented=False
    ),
    errors=("common", "broker", "account"),
    params=(
        Param(wire="subUid", name="sub_uid", required=True, place="body"),
        Param(wire="subEmail", name="sub_email", required=True, place="body"),
    ),
    body="object",
    superseded_by=("v2.broker.account.modify_subaccount_email",),
    deprecated=True,
)


RESULT = Anything


def sub_modify_email(
    *,
    sub_uid: str,
    sub_email: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Changes the email address of a broker sub-account, in the old API.

    Superseded by ``v2.broker.account.modify_subaccount_email``.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        sub_uid: User id of the sub-account. Wire name subUid.
        sub_email: Email address of the sub-account. Wire name subEmail.
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
            "subEmail": sub_email,
        },
        timeout,
        headers,
    )
