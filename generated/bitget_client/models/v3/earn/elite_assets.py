# Made by Specloom from bitget/rest/v3/earn/elite-assets.yaml; change that file, not this one.
"""Answer of ``v3.earn.elite_assets``."""

from bitget_client._runtime.codec.models import Dec, Model, Text


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
        "min_apy": "minApy",
        "max_apy": "maxApy",
        "subscription_coin": "subscriptionCoin",
        "exchange_amount": "exchangeAmount",
        "project_list": "projectList",
        "unsettled_bg_points": "unsettledBGPoints",
        "interest_coin": "interestCoin",
        "total_profit": "totalProfit",
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
    min_apy: Dec = None
    """Lowest yearly yield (%)"""
    max_apy: Dec = None
    """Highest yearly yield (%)"""
    subscription_coin: Text = None
    """Coin to subscribe with"""
    exchange_amount: Dec = None
    """Amount exchanged"""
    project_list: list[EliteAssetsResultListProjectList] | None = None
    """Projects"""
    unsettled_bg_points: Dec = None
    """Points not yet settled"""
    interest_coin: Text = None
    """Coin in which interest is paid"""
    total_profit: Dec = None
    """Profit altogether"""


class EliteAssets(Model, rename={"result_list": "resultList"}):
    """The answer."""

    result_list: list[EliteAssetsResultList] | None = None
    """Entries"""


RESULT = EliteAssets
