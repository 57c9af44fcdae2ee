# Made by Specloom from bitget/rest/v2/spot/public/coins.yaml; change that file, not this one.
"""GET /api/v2/spot/public/coins: Returns coins and their chains: fees, limits and whether deposits and withdrawals are open."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Flag, Int, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.spot.public.coins",
    method="GET",
    path="/api/v2/spot/public/coins",
    version="v2",
    symbol_format="none",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=3, seconds=1, scope="ip"), pool="v2.spot.public.coins"),
    errors=("common", "spot"),
    params=(Param(wire="coin", name="coin"),),
    docs="https://www.bitget.com/docs/catalog/classic-spot-market/classic-spot-market#get-coin-info",
)


class CoinsChains(
    Model,
    rename={
        "need_tag": "needTag",
        "withdraw_fee": "withdrawFee",
        "extra_withdraw_fee": "extraWithdrawFee",
        "deposit_confirm": "depositConfirm",
        "withdraw_confirm": "withdrawConfirm",
        "min_deposit_amount": "minDepositAmount",
        "min_withdraw_amount": "minWithdrawAmount",
        "browser_url": "browserUrl",
        "contract_address": "contractAddress",
        "withdraw_step": "withdrawStep",
        "withdraw_min_scale": "withdrawMinScale",
    },
):
    """Networks the coin runs on."""

    VALUES: ClassVar = {"congestion": ("normal", "congested")}

    chain: Text = None
    """Blockchain network; needed for withdrawals on a chain"""
    need_tag: Flag = None
    """Whether deposits need a tag"""
    withdrawable: Flag = None
    """Whether withdrawals are open"""
    rechargeable: Flag = None
    """Whether deposits are open"""
    withdraw_fee: Dec = None
    """Withdrawal fee (coin)"""
    extra_withdraw_fee: Dec = None
    """Extra charge the chain burns; 0.1 is 10% (ratio)"""
    deposit_confirm: Int = None
    """Confirmations before a deposit is credited (blocks)"""
    withdraw_confirm: Int = None
    """Confirmations of a withdrawal (blocks)"""
    min_deposit_amount: Dec = None
    """Smallest deposit (coin)"""
    min_withdraw_amount: Dec = None
    """Smallest withdrawal (coin)"""
    browser_url: Text = None
    """Block explorer of the chain"""
    contract_address: Text = None
    """Token contract on the chain"""
    withdraw_step: Dec = None
    """Withdrawals must be multiples of this; 0 for any amount (coin)"""
    withdraw_min_scale: Int = None
    """Decimal places of withdrawals (decimal places)"""
    congestion: Text = None
    """Load of the network"""


class Coins(Model, rename={"coin_id": "coinId"}):
    """The answer."""

    coin_id: Text = None
    """Numeric coin id"""
    coin: Text = None
    """Coin name"""
    transfer: Flag = None
    """Whether the coin can be moved between accounts"""
    chains: list[CoinsChains] | None = None
    """Networks the coin runs on"""


RESULT = list[Coins]


def coins(
    *,
    coin: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[Coins]]:
    """Returns coins and their chains: fees, limits and whether deposits and withdrawals are open.

    Limit: 3 requests in 1 s by ip.

    Args:
        coin: Coin name.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[Coins]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-spot-market/classic-spot-market#get-coin-info
    """
    return Request(
        RECORD,
        {
            "coin": coin,
        },
        timeout,
        headers,
    )
