# Made by Specloom from bitget/rest/v2/spot/wallet/withdrawal.yaml; change that file, not this one.
"""POST /api/v2/spot/wallet/withdrawal: Withdraws coins on chain or to another user; the address must be in the address book."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Idempotency, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.spot.wallet.withdrawal",
    method="POST",
    path="/api/v2/spot/wallet/withdrawal",
    version="v2",
    symbol_format="none",
    access="withdraw",
    effect="withdraw",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.spot.wallet.withdrawal"),
    errors=("common", "spot", "account"),
    params=(
        Param(wire="coin", name="coin", required=True, place="body"),
        Param(
            wire="transferType",
            name="transfer_type",
            required=True,
            place="body",
            values=("on_chain", "internal_transfer"),
        ),
        Param(wire="address", name="address", required=True, place="body"),
        Param(wire="chain", name="chain", place="body", required_if={"transferType": ("on_chain",)}),
        Param(wire="innerToType", name="inner_to_type", place="body", values=("uid", "email", "mobile"), default="uid"),
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
    idempotency=Idempotency(key="clientOid", confirm="v2.spot.wallet.withdrawal_records"),
    docs="https://www.bitget.com/docs/catalog/classic-spot-account/classic-spot-account#withdraw",
)


class Withdrawal(Model, rename={"order_id": "orderId", "client_oid": "clientOid"}):
    """The answer."""

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""


RESULT = Withdrawal


def withdrawal(
    *,
    coin: str,
    transfer_type: Literal["on_chain", "internal_transfer"] | str,
    address: str,
    size: DecimalIn,
    chain: str | None = None,
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
) -> Request[Withdrawal]:
    """Withdraws coins on chain or to another user; the address must be in the address book.

    Limit: 5 requests in 1 s by uid.

    Args:
        coin: Coin name.
        transfer_type: Whether coins move on the chain or inside the exchange. Wire name transferType.
        address: Blockchain address, or the recipient of an internal transfer.
        size: Amount to withdraw.
        chain: Blockchain network; needed for withdrawals on a chain; required when transferType is on_chain.
        inner_to_type: How the recipient of an internal transfer is named; user id by default; uid when left out. Wire name innerToType.
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
        Withdrawal

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-spot-account/classic-spot-account#withdraw
    """
    return Request(
        RECORD,
        {
            "coin": coin,
            "transferType": transfer_type,
            "address": address,
            "chain": chain,
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
