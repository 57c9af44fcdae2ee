# Made by Specloom from bitget/rest/v3/account/switch-status.yaml; change that file, not this one.
"""Answer of ``v3.account.switch_status``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Model, Text


class SwitchStatus(Model):
    """The answer."""

    VALUES: ClassVar = {"status": ("process", "fail", "success")}

    status: Text = None
    """State; its values are the endpoint's own"""
    reason: Text = None
    """Reason"""


RESULT = SwitchStatus
