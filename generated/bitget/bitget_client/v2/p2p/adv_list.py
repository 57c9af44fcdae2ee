# Made by Specloom from bitget/rest/v2/p2p/advList.yaml; change that file, not this one.
"""GET /api/v2/p2p/advList: Lists peer-to-peer advertisements, one's own or others', at most 20 rows a page."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Flag, Int, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.p2p.adv_list",
    method="GET",
    path="/api/v2/p2p/advList",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.p2p.adv_list"),
    errors=("common", "p2p"),
    params=(
        Param(wire="startTime", name="start_time", type="ms", required=True),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="idLessThan", name="id_less_than"),
        Param(wire="limit", name="limit", type="integer", default="20", max="20"),
        Param(wire="status", name="status", required=True, values=("online", "offline", "editing", "completed")),
        Param(wire="advNo", name="adv_no"),
        Param(wire="side", name="side", required=True, values=("buy", "sell")),
        Param(wire="coin", name="coin", required=True),
        Param(wire="language", name="language", values=("zh-CN", "en-US")),
        Param(wire="fiat", name="fiat", required=True),
        Param(wire="orderBy", name="order_by", values=("createTime", "price")),
        Param(wire="payMethodId", name="pay_method_id"),
        Param(wire="sourceType", name="source_type", values=("owner", "competitior", "ownerAndCompetitior")),
    ),
    docs="https://www.bitget.com/docs/catalog/classic-p2p-p2p/classic-p2p#get-merchant-advertisement-list",
)


class AdvListAdvListUserLimitList(
    Model,
    rename={
        "min_complete_num": "minCompleteNum",
        "max_complete_num": "maxCompleteNum",
        "place_order_num": "placeOrderNum",
        "allow_merchant_place": "allowMerchantPlace",
        "complete_rate30d": "completeRate30d",
    },
):
    """Conditions a taker must meet."""

    min_complete_num: Int = None
    """Fewest completed orders a taker must have"""
    max_complete_num: Int = None
    """Most completed orders a taker may have"""
    place_order_num: Int = None
    """Orders one user may place on the advertisement"""
    allow_merchant_place: Flag = None
    """Whether other merchants may take the advertisement"""
    complete_rate30d: Dec = None
    """Share of orders completed in 30 days (ratio)"""
    country: Text = None
    """Countries whose residents may take the offer"""


class AdvListAdvListPaymentMethodListPaymentInfo(Model):
    """Details of the payment method."""

    name: Text = None
    """Name"""
    required: Flag = None
    """Whether the detail must be given"""
    type: Text = None
    """Kind; its values are the endpoint's own"""


class AdvListAdvListPaymentMethodList(
    Model, rename={"payment_method": "paymentMethod", "payment_id": "paymentId", "payment_info": "paymentInfo"}
):
    """Payment methods."""

    payment_method: Text = None
    """Payment method name"""
    payment_id: Text = None
    """Payment method id"""
    payment_info: list[AdvListAdvListPaymentMethodListPaymentInfo] | None = None
    """Details of the payment method"""


class AdvListAdvListMerchantCertifiedList(Model, rename={"image_url": "imageUrl"}):
    """Certificates of the merchant."""

    image_url: Text = None
    """Picture of the certificate"""
    desc: Text = None
    """Free text"""


class AdvListAdvList(
    Model,
    rename={
        "adv_id": "advId",
        "adv_no": "advNo",
        "adv_size": "advSize",
        "coin_precision": "coinPrecision",
        "fiat_precision": "fiatPrecision",
        "fiat_symbol": "fiatSymbol",
        "max_trade_amount": "maxTradeAmount",
        "min_trade_amount": "minTradeAmount",
        "pay_duration": "payDuration",
        "turnover_num": "turnoverNum",
        "turnover_rate": "turnoverRate",
        "user_limit_list": "userLimitList",
        "payment_method_list": "paymentMethodList",
        "merchant_certified_list": "merchantCertifiedList",
    },
):
    """Peer-to-peer advertisements."""

    VALUES: ClassVar = {"status": ("online", "offline", "editing", "completed")}
    ALIASES: ClassVar = {
        "merchant_certified_list": ("merchantCertifiedResult",),
        "utime": ("uTime",),
        "ctime": ("cTime",),
    }

    adv_id: Text = None
    """Advertisement id"""
    adv_no: Text = None
    """Advertisement number"""
    side: Text = None
    """Buy or sell"""
    adv_size: Dec = None
    """Quantity offered by the advertisement (coin)"""
    size: Dec = None
    """Quantity offered"""
    coin: Text = None
    """Coin name"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    coin_precision: Int = None
    """Precision of the coin (decimal places)"""
    fiat: Text = None
    """Fiat currency"""
    fiat_precision: Int = None
    """Precision of the fiat currency (decimal places)"""
    fiat_symbol: Text = None
    """Sign of the fiat currency"""
    status: Text = None
    """State; its values are the endpoint's own"""
    hide: Flag = None
    """Whether the advertisement is hidden"""
    max_trade_amount: Dec = None
    """Largest order"""
    min_trade_amount: Dec = None
    """Smallest order"""
    pay_duration: Dec = None
    """Time allowed for payment (minute)"""
    turnover_num: Dec = None
    """Turnover of the advertiser"""
    turnover_rate: Dec = None
    """Share of orders completed"""
    label: Text = None
    """Label"""
    user_limit_list: AdvListAdvListUserLimitList | None = None
    """Conditions a taker must meet"""
    payment_method_list: list[AdvListAdvListPaymentMethodList] | None = None
    """Payment methods"""
    merchant_certified_list: list[AdvListAdvListMerchantCertifiedList] | None = None
    """Certificates of the merchant"""
    utime: Ms = None
    """When it last changed; lower case on the wire"""
    ctime: Ms = None
    """When it was created; lower case on the wire"""


class AdvList(Model, rename={"adv_list": "advList", "min_adv_id": "minAdvId"}):
    """The answer."""

    adv_list: list[AdvListAdvList] | None = None
    """Peer-to-peer advertisements"""
    min_adv_id: Text = None
    """Smallest advertisement id of the page"""


RESULT = AdvList


def adv_list(
    *,
    start_time: TimeIn,
    status: Literal["online", "offline", "editing", "completed"] | str,
    side: Literal["buy", "sell"] | str,
    coin: str,
    fiat: str,
    end_time: TimeIn | None = None,
    id_less_than: str | None = None,
    limit: int | None = None,
    adv_no: str | None = None,
    language: Literal["zh-CN", "en-US"] | str | None = None,
    order_by: Literal["createTime", "price"] | str | None = None,
    pay_method_id: str | None = None,
    source_type: Literal["owner", "competitior", "ownerAndCompetitior"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[AdvList]:
    """Lists peer-to-peer advertisements, one's own or others', at most 20 rows a page.

    Limit: 10 requests in 1 s by uid.

    Args:
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        status: State; its values are the endpoint's own.
        side: Buy or sell.
        coin: Coin name.
        fiat: Fiat currency.
        end_time: End of the time range. Wire name endTime.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        limit: Most rows to return, at most 20; 20 when left out.
        adv_no: Advertisement number. Wire name advNo.
        language: Language of the texts.
        order_by: Field to sort by. Wire name orderBy.
        pay_method_id: Payment method id. Wire name payMethodId.
        source_type: Whose advertisements to list. Wire name sourceType.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        AdvList

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-p2p-p2p/classic-p2p#get-merchant-advertisement-list
    """
    return Request(
        RECORD,
        {
            "startTime": start_time,
            "endTime": end_time,
            "idLessThan": id_less_than,
            "limit": limit,
            "status": status,
            "advNo": adv_no,
            "side": side,
            "coin": coin,
            "language": language,
            "fiat": fiat,
            "orderBy": order_by,
            "payMethodId": pay_method_id,
            "sourceType": source_type,
        },
        timeout,
        headers,
    )
