# Made by Specloom from bitget/rest/v3/account/withdraw.yaml; change that file, not this one.
"""POST /api/v3/account/withdraw: Withdraws coins from a chosen account, on chain or to another user."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Idempotency, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.account.withdraw",
    method="POST",
    path="/api/v3/account/withdraw",
    version="v3",
    symbol_format="none",
    access="withdraw",
    effect="withdraw",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.account.withdraw", documented=False
    ),
    errors=("common", "uta", "account"),
    params=(
        Param(wire="coin", name="coin", required=True, place="body"),
        Param(wire="chain", name="chain", place="body"),
        Param(wire="accountType", name="account_type", place="body"),
        Param(
            wire="transferType",
            name="transfer_type",
            required=True,
            place="body",
            values=("on_chain", "internal_transfer"),
        ),
        Param(wire="address", name="address", required=True, place="body"),
        Param(wire="innerToType", name="inner_to_type", place="body", values=("uid", "email", "mobile")),
        Param(wire="areaCode", name="area_code", place="body"),
        Param(wire="tag", name="tag", place="body"),
        Param(wire="size", name="size", type="decimal", required=True, place="body"),
        Param(wire="remark", name="remark", place="body"),
        Param(wire="clientOid", name="client_oid", place="body"),
        Param(wire="memberCode", name="member_code", place="body", values=("bithumb", "korbit", "coinone")),
        Param(wire="identityType", name="identity_type", place="body", values=("user", "company")),
        Param(wire="companyName", name="company_name", place="body"),
        Param(wire="firstName", name="first_name", place="body"),
        Param(wire="lastName", name="last_name", place="body"),
    ),
    body="object",
    idempotency=Idempotency(key="clientOid"),
    account_mode="unified",
)


class Withdraw(Model, rename={"order_id": "orderId", "client_oid": "clientOid"}):
    """The answer."""

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""


RESULT = Withdraw


def withdraw(
    *,
    coin: str,
    transfer_type: Literal["on_chain", "internal_transfer"] | str,
    address: str,
    size: DecimalIn,
    chain: str | None = None,
    account_type: str | None = None,
    inner_to_type: Literal["uid", "email", "mobile"] | str | None = None,
    area_code: str | None = None,
    tag: str | None = None,
    remark: str | None = None,
    client_oid: str | None = None,
    member_code: Literal["bithumb", "korbit", "coinone"] | str | None = None,
    identity_type: Literal["user", "company"] | str | None = None,
    company_name: str | None = None,
    first_name: str | None = None,
    last_name: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Withdraw]:
    """Withdraws coins from a chosen account, on chain or to another user.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        coin: Coin name.
        transfer_type: Whether coins move on the chain or inside the exchange. Wire name transferType.
        address: Blockchain address, or the recipient of an internal transfer.
        size: Amount to withdraw.
        chain: Blockchain network; needed for withdrawals on a chain.
        account_type: Which account is meant. Wire name accountType.
        inner_to_type: How the recipient of an internal transfer is named; user id by default. Wire name innerToType.
        area_code: Telephone country code; needed when the recipient is a telephone number. Wire name areaCode.
        tag: Tag or memo that some chains need beside the address.
        remark: Remark.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        member_code: Receiving exchange under the travel rule. Wire name memberCode.
        identity_type: Whether the recipient is a person or a company. Wire name identityType.
        company_name: Company name of the recipient; the travel rule asks for it when a company receives. Wire name companyName.
        first_name: First name of the recipient; the travel rule asks for it when a person receives. Wire name firstName.
        last_name: Family name of the recipient; the travel rule asks for it when a person receives. Wire name lastName.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Withdraw

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "coin": coin,
            "chain": chain,
            "accountType": account_type,
            "transferType": transfer_type,
            "address": address,
            "innerToType": inner_to_type,
            "areaCode": area_code,
            "tag": tag,
            "size": size,
            "remark": remark,
            "clientOid": client_oid,
            "memberCode": member_code,
            "identityType": identity_type,
            "companyName": company_name,
            "firstName": first_name,
            "lastName": last_name,
        },
        timeout,
        headers,
    )
