# Made by Specloom from bitget/rest/v3/earn/elite-assets.yaml; change that file, not this one.
"""GET /api/v3/earn/elite-assets: Lists holdings of on-chain elite products of a unified user."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v3.earn.elite_assets",
    method="GET",
    path="/api/v3/earn/elite-assets",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v3.earn.elite_assets"),
    errors=("common", "uta", "earn"),
    docs="https://www.bitget.com/docs/catalog/earn/onchain-earn#get-elite-assets",
)


class EliteAssetsResultListProjectList(Model, rename={"project_name": "projectName"}):
    """Projects."""

    project_name: Text = None
    """Project name"""


class EliteAssetsResultList(
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
    project_list: list[EliteAssetsResultListProjectList] | None = None
    """Projects"""


class EliteAssets(Model, rename={"result_list": "resultList"}):
    """The answer."""

    result_list: list[EliteAssetsResultList] | None = None
    """Entries"""


RESULT = EliteAssets


def elite_assets(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[EliteAssets]:
    """Lists holdings of on-chain elite products of a unified user.

    Limit: 5 requests in 1 s by uid.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        EliteAssets

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/earn/onchain-earn#get-elite-assets
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
