# Made by Specloom from bitget/rest/v2/spot/market/vip-fee-rate.yaml; change that file, not this one.
"""Answer of ``v2.spot.market.vip_fee_rate``."""

from bitget_client._runtime.codec.models import Dec, Int, Model


class VipFeeRate(
    Model,
    rename={
        "deal_amount": "dealAmount",
        "asset_amount": "assetAmount",
        "taker_fee_rate": "takerFeeRate",
        "maker_fee_rate": "makerFeeRate",
        "btc_withdraw_amount": "btcWithdrawAmount",
        "usdt_withdraw_amount": "usdtWithdrawAmount",
    },
):
    """The answer."""

    level: Int = None
    """VIP level"""
    deal_amount: Dec = None
    """Trading volume of the last 30 days (USDT)"""
    asset_amount: Dec = None
    """Total assets a tier asks for (USDT)"""
    taker_fee_rate: Dec = None
    """Taker fee rate (ratio)"""
    maker_fee_rate: Dec = None
    """Maker fee rate (ratio)"""
    btc_withdraw_amount: Dec = None
    """Withdrawal limit for 24 hours (BTC)"""
    usdt_withdraw_amount: Dec = None
    """Withdrawal limit for 24 hours (USDT)"""


RESULT = list[VipFeeRate]
