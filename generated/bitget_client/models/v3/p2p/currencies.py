# Made by Specloom from bitget/rest/v3/p2p/currencies.yaml; change that file, not this one.
"""Answer of ``v3.p2p.currencies``."""

from bitget_client._runtime.codec.models import Dec, Int, Model, Text


class CurrenciesTokenDetailList(Model):
    """Coins traded peer to peer."""

    token: Text = None
    """Coin traded peer to peer"""
    precision: Text = None
    """Precision: a level of merging, or decimal places"""


class CurrenciesFiatDetailListPayMethods(
    Model, rename={"pay_method_name": "payMethodName", "icon_url": "iconUrl", "pay_method_id": "payMethodId"}
):
    """Payment methods."""

    pay_method_name: Text = None
    """Payment method name"""
    icon_url: Text = None
    """Picture of the payment method"""
    pay_method_id: Text = None
    """Payment method id"""


class CurrenciesFiatDetailListWithdrawalLimit(
    Model, rename={"withdraw_limit_key": "withdrawLimitKey", "withdraw_limit_value": "withdrawLimitValue"}
):
    """Withdrawal limits."""

    withdraw_limit_key: Text = None
    """Name of the limit"""
    withdraw_limit_value: Text = None
    """Value of the limit"""


class CurrenciesFiatDetailList(
    Model,
    rename={
        "float_rate_min": "floatRateMin",
        "float_rate_max": "floatRateMax",
        "fixed_rate_min": "fixedRateMin",
        "fixed_rate_max": "fixedRateMax",
        "ad_min_limit": "adMinLimit",
        "ad_max_limit": "adMaxLimit",
        "pay_methods": "payMethods",
        "withdrawal_limit": "withdrawalLimit",
        "pay_time_limit": "payTimeLimit",
    },
):
    """Fiat currencies."""

    fiat: Text = None
    """Fiat currency"""
    precision: Text = None
    """Precision: a level of merging, or decimal places"""
    float_rate_min: Dec = None
    """Lowest floating price allowed"""
    float_rate_max: Dec = None
    """Highest floating price allowed"""
    fixed_rate_min: Dec = None
    """Lowest fixed price allowed"""
    fixed_rate_max: Dec = None
    """Highest fixed price allowed"""
    ad_min_limit: Dec = None
    """Smallest amount of an advertisement (fiat)"""
    ad_max_limit: Dec = None
    """Largest amount of an advertisement (fiat)"""
    pay_methods: list[CurrenciesFiatDetailListPayMethods] | None = None
    """Payment methods"""
    withdrawal_limit: CurrenciesFiatDetailListWithdrawalLimit | None = None
    """Withdrawal limits"""
    pay_time_limit: Int = None
    """Time allowed for payment (minute)"""


class Currencies(Model, rename={"token_detail_list": "tokenDetailList", "fiat_detail_list": "fiatDetailList"}):
    """The answer."""

    token_detail_list: list[CurrenciesTokenDetailList] | None = None
    """Coins traded peer to peer"""
    fiat_detail_list: list[CurrenciesFiatDetailList] | None = None
    """Fiat currencies"""


RESULT = Currencies
