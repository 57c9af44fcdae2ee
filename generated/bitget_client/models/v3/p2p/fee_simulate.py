# Made by Specloom from bitget/rest/v3/p2p/fee-simulate.yaml; change that file, not this one.
"""Answer of ``v3.p2p.fee_simulate``."""

from bitget_client._runtime.codec.models import Dec, Model, Text


class FeeSimulate(
    Model,
    rename={"fee_token": "feeToken", "fee_amount": "feeAmount", "tax_token": "taxToken", "tax_amount": "taxAmount"},
):
    """The answer."""

    fee_token: Text = None
    """Coin the fee is paid in"""
    fee_amount: Dec = None
    """Fee amount"""
    tax_token: Text = None
    """Coin of the tax"""
    tax_amount: Dec = None
    """Tax"""


RESULT = FeeSimulate
