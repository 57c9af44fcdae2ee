# Made by Specloom from bitget/rest/v2/spot/account/transferRecords.yaml; change that file, not this one.
"""GET /api/v2/spot/account/transferRecords: Lists transfers between the caller's own accounts, at most 500 rows a page."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow

RECORD = Endpoint(
    call="v2.spot.account.transfer_records",
    method="GET",
    path="/api/v2/spot/account/transferRecords",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="uid"), pool="v2.spot.account.transfer_records"),
    errors=("common", "spot", "account"),
    params=(
        Param(wire="coin", name="coin", required=True),
        Param(
            wire="fromType",
            name="from_type",
            values=(
                "spot",
                "p2p",
                "coin_futures",
                "usdt_futures",
                "usdc_futures",
                "crossed_margin",
                "isolated_margin",
                "exchange",
            ),
        ),
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="clientOid", name="client_oid"),
        Param(wire="pageNum", name="page_num", type="integer", default="1", max="1000"),
        Param(wire="limit", name="limit", type="integer", default="100", max="500"),
        Param(wire="idLessThan", name="id_less_than"),
    ),
    paging=Paging(
        style="id_less_than",
        param="idLessThan",
        source="transferId",
        source_of_row=True,
        row_id="transferId",
        size_param="limit",
        size_max=500,
        window=TimeWindow(start="startTime", end="endTime", max_seconds=7776000),
    ),
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-spot-account/classic-spot-account#get-transfer-record",
)


class TransferRecords(
    Model,
    rename={
        "to_type": "toType",
        "to_symbol": "toSymbol",
        "from_type": "fromType",
        "from_symbol": "fromSymbol",
        "client_oid": "clientOid",
        "transfer_id": "transferId",
    },
):
    """The answer."""

    VALUES: ClassVar = {
        "status": ("Successful", "Failed", "Processing"),
        "to_type": ("spot", "p2p", "coin_futures", "usdt_futures", "usdc_futures", "crossed_margin", "isolated_margin"),
        "from_type": (
            "spot",
            "p2p",
            "coin_futures",
            "usdt_futures",
            "usdc_futures",
            "crossed_margin",
            "isolated_margin",
        ),
    }

    coin: Text = None
    """Coin name"""
    status: Text = None
    """State; its values are the endpoint's own"""
    to_type: Text = None
    """Account the funds enter"""
    to_symbol: Text = None
    """Isolated pair the funds enter"""
    from_type: Text = None
    """Account the funds leave"""
    from_symbol: Text = None
    """Isolated pair the funds leave"""
    size: Dec = None
    """Amount moved"""
    ts: Ms = None
    """Time of the data"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    transfer_id: Text = None
    """Transfer id"""


RESULT = list[TransferRecords]
ITEM = TransferRecords


def transfer_records(
    *,
    coin: str,
    from_type: Literal[
        "spot", "p2p", "coin_futures", "usdt_futures", "usdc_futures", "crossed_margin", "isolated_margin", "exchange"
    ]
    | str
    | None = None,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    client_oid: str | None = None,
    page_num: int | None = None,
    limit: int | None = None,
    id_less_than: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[list[TransferRecords], TransferRecords]:
    """Lists transfers between the caller's own accounts, at most 500 rows a page.

    ``.items(...)`` walks all rows, page by page.

    Limit: 20 requests in 1 s by uid.

    Args:
        coin: Coin name.
        from_type: Account the funds leave. Wire name fromType.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        page_num: Page number, from 1, at most 1000; 1 when left out. Wire name pageNum.
        limit: Most rows to return, at most 500; 100 when left out.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[TransferRecords]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-spot-account/classic-spot-account#get-transfer-record
    """
    return PagedRequest(
        RECORD,
        {
            "coin": coin,
            "fromType": from_type,
            "startTime": start_time,
            "endTime": end_time,
            "clientOid": client_oid,
            "pageNum": page_num,
            "limit": limit,
            "idLessThan": id_less_than,
        },
        timeout,
        headers,
    )
