# Made by Specloom from bitget/rest/v2/spot/account/upgrade-status.yaml; change that file, not this one.
"""Answer of ``v2.spot.account.upgrade_status``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Model, Text


class UpgradeStatus(Model):
    """The answer."""

    VALUES: ClassVar = {"status": ("process", "fail", "success")}

    status: Text = None
    """State; its values are the endpoint's own"""
    reason: Text = None
    """Reason"""


RESULT = UpgradeStatus
