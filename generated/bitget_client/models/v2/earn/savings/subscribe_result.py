# Made by Specloom from bitget/rest/v2/earn/savings/subscribe-result.yaml; change that file, not this one.
"""Answer of ``v2.earn.savings.subscribe_result``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Model, Text


class SubscribeResult(Model):
    """The answer."""

    VALUES: ClassVar = {"result": ("success", "fail")}

    result: Text = None
    """Outcome"""
    msg: Text = None
    """Result in words"""


RESULT = SubscribeResult
