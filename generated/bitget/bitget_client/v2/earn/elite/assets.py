# Made by Specloom from bitget/rest/v2/earn/elite/assets.yaml; change that file, not this one.
"""GET /api/v2/earn/elite/assets: Lists the caller's holdings of on-chain elite products."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v2.earn.elite.assets",
    method="GET",
    path="/api/v2/earn/elite/assets",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.earn.elite.assets"),
    errors=("common", "earn"),
    docs="https://www.bitget.com/docs/catalog/earn-classic-elite/classic-earn-elite#get-elite-assets",
)


class AssetsResultListProjectList(Model, rename={"project_name": "projectName"}):
    """Projects."""

    project_name: Text = None
    """Project name"""


class AssetsResultList(
    Model,
    rename={
        "product_id": "productId",
        "product_coin": "productCoin",
        "holding_amount": "holdingAmount",
        "usdt_holding_amount": "usdtHoldingAmount",
        "exchange_rate": "exchangeRate",
        "subscription_coin": "subscriptionCoin",
        "exchange_amount": "exchangeAmount",
        "unsettled_bg_points": "unsettledBGPoints",
        "interest_coin": "interestCoin",
        "total_profit": "totalProfit",
        "min_apy": "minApy",
        "max_apy": "maxApy",
        "project_list": "projectList",
    },
):
    """Entries."""

    product_id: Text = None
    """Product id"""
    product_coin: Text = None
    """Coin of the product"""
    holding_amount: Dec = None
    """Amount or open interest held"""
    usdt_holding_amount: Dec = None
    """Value of the holding (USDT)"""
    exchange_rate: Dec = None
    """Exchange rate"""
    apr: Dec = None
    """Yearly rate without compounding"""
    subscription_coin: Text = None
    """Coin to subscribe with"""
    exchange_amount: Dec = None
    """Amount exchanged"""
    unsettled_bg_points: Dec = None
    """Points not yet settled"""
    interest_coin: Text = None
    """Coin in which interest is paid"""
    total_profit: Dec = None
    """Profit altogether"""
    min_apy: Dec = None
    """Lowest yearly yield (%)"""
    max_apy: Dec = None
    """Highest yearly yield (%)"""
    project_list: list[AssetsResultListProjectList] | None = None
    """Projects"""


class Assets(Model, rename={"result_list": "resultList"}):
    """The answer."""

    result_list: list[AssetsResultList] | None = None
    """Entries"""


RESULT = Assets


def assets(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Assets]:
    """Lists the caller's holdings of on-chain elite products.

    Limit: 5 requests in 1 s by uid.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Assets

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/earn-classic-elite/classic-earn-elite#get-elite-assets
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
