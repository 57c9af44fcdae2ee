# Made by Specloom from bitget/rest/v2/broker/account/modify-subaccount-email.yaml; change that file, not this one.
"""POST /api/v2/broker/account/modify-subaccount-email: Changes the email address of a broker sub-account."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.broker.account.modify_subaccount_email",
    method="POST",
    path="/api/v2/broker/account/modify-subaccount-email",
    version="v2",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.broker.account.modify_subaccount_email"
    ),
    errors=("common", "broker", "account"),
    params=(
        Param(wire="subUid", name="sub_uid", required=True, place="body"),
        Param(wire="subaccountEmail", name="subaccount_email", required=True, place="body"),
    ),
    body="object",
    docs="https://www.bitget.com/docs/catalog/classic-broker-subaccount/classic-broker-subaccount#modify-subaccount-email",
)


RESULT = Text


def modify_subaccount_email(
    *,
    sub_uid: str,
    subaccount_email: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Text]:
    """Changes the email address of a broker sub-account.

    Limit: 10 requests in 1 s by uid.

    Args:
        sub_uid: User id of the sub-account. Wire name subUid.
        subaccount_email: Email address of the sub-account. Wire name subaccountEmail.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Text

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-broker-subaccount/classic-broker-subaccount#modify-subaccount-email
    """
    return Request(
        RECORD,
        {
            "subUid": sub_uid,
            "subaccountEmail": subaccount_email,
        },
        timeout,
        headers,
    )
