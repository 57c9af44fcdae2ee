# Made by Specloom from bitget/rest/v2/broker/account/info.yaml; change that file, not this one.
"""Answer of ``v2.broker.account.info``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Int, Model, Ms


class Info(
    Model, rename={"sub_account_size": "subAccountSize", "max_sub_account_size": "maxSubAccountSize", "u_time": "uTime"}
):
    """The answer."""

    ALIASES: ClassVar = {"u_time": ("utime",)}

    sub_account_size: Int = None
    """Sub-accounts in use"""
    max_sub_account_size: Int = None
    """Sub-accounts allowed"""
    u_time: Ms = None
    """When it last changed"""


RESULT = Info
