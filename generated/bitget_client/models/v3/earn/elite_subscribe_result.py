# Made by Specloom from bitget/rest/v3/earn/elite-subscribe-result.yaml; change that file, not this one.
"""Answer of ``v3.earn.elite_subscribe_result``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Model, Text


class EliteSubscribeResult(Model):
    """The answer."""

    VALUES: ClassVar = {"result": ("settled", "pending", "rejected")}

    result: Text = None
    """Outcome"""


RESULT = EliteSubscribeResult
