# Made by Specloom from bitget/rest/v2/margin/isolated/account/max-transfer-out-amount.yaml; change that file, not this one.
"""Answer of ``v2.margin.isolated.account.max_transfer_out_amount``."""

from bitget_client._runtime.codec.models import Dec, Model, Text


class MaxTransferOutAmount(
    Model,
    rename={
        "base_coin": "baseCoin",
        "base_coin_max_transfer_out_amount": "baseCoinMaxTransferOutAmount",
        "quote_coin": "quoteCoin",
        "quote_coin_max_transfer_out_amount": "quoteCoinMaxTransferOutAmount",
    },
):
    """The answer."""

    base_coin: Text = None
    """Coin being traded"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    base_coin_max_transfer_out_amount: Dec = None
    """Most that can be moved out (base coin)"""
    quote_coin: Text = None
    """Coin in which prices stand"""
    quote_coin_max_transfer_out_amount: Dec = None
    """Most that can be moved out (quote coin)"""


RESULT = MaxTransferOutAmount
