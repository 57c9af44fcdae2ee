# Made by Specloom from bitget/rest/v2/earn/loan/public/coinInfos.yaml; change that file, not this one.
"""Answer of ``v2.earn.loan.public.coin_infos``."""

from bitget_client._runtime.codec.models import Dec, Model, Text


class CoinInfosLoanInfos(
    Model,
    rename={
        "hour_rate7_d": "hourRate7D",
        "rate7_d": "rate7D",
        "hour_rate30_d": "hourRate30D",
        "rate30_d": "rate30D",
        "min_usdt": "minUsdt",
        "max_usdt": "maxUsdt",
    },
):
    """Coins that can be borrowed."""

    coin: Text = None
    """Coin name"""
    hour_rate7_d: Dec = None
    """Hourly rate of a 7-day loan"""
    rate7_d: Dec = None
    """Yearly rate of a 7-day loan"""
    hour_rate30_d: Dec = None
    """Hourly rate of a 30-day loan"""
    rate30_d: Dec = None
    """Yearly rate of a 30-day loan"""
    min_usdt: Dec = None
    """Lower limit valued in USDT"""
    max_usdt: Dec = None
    """Upper limit valued in USDT"""
    min: Dec = None
    """Smallest loan (coin)"""
    max: Dec = None
    """Largest loan (coin)"""


class CoinInfosPledgeInfos(
    Model,
    rename={
        "init_rate": "initRate",
        "sup_rate": "supRate",
        "force_rate": "forceRate",
        "min_usdt": "minUsdt",
        "max_usdt": "maxUsdt",
    },
):
    """Coins that can be pledged."""

    coin: Text = None
    """Coin name"""
    init_rate: Dec = None
    """Initial loan-to-value or margin rate"""
    sup_rate: Dec = None
    """Loan-to-value at which collateral must be added"""
    force_rate: Dec = None
    """Loan-to-value at which the loan is liquidated"""
    min_usdt: Dec = None
    """Lower limit valued in USDT"""
    max_usdt: Dec = None
    """Upper limit valued in USDT"""


class CoinInfos(Model, rename={"loan_infos": "loanInfos", "pledge_infos": "pledgeInfos"}):
    """The answer."""

    loan_infos: list[CoinInfosLoanInfos] | None = None
    """Coins that can be borrowed"""
    pledge_infos: list[CoinInfosPledgeInfos] | None = None
    """Coins that can be pledged"""


RESULT = CoinInfos
