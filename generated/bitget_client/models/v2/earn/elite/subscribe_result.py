# Made by Specloom from bitget/rest/v2/earn/elite/subscribe-result.yaml; change that file, not this one.
"""Answer of ``v2.earn.elite.subscribe_result``."""

from bitget_client._runtime.codec.models import Model, Text


class SubscribeResult(Model):
    """The answer."""

    result: Text = None
    """Outcome"""


RESULT = SubscribeResult
