# Made by Specloom from bitget/rest/v3/account/deduct-info.yaml; change that file, not this one.
"""Answer of ``v3.account.deduct_info``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Model, Text


class DeductInfo(Model):
    """The answer."""

    VALUES: ClassVar = {"deduct": ("on", "off")}

    deduct: Text = None
    """Whether fees are paid in BGB"""


RESULT = DeductInfo
