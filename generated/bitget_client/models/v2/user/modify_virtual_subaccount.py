# Made by Specloom from bitget/rest/v2/user/modify-virtual-subaccount.yaml; change that file, not this one.
"""Answer of ``v2.user.modify_virtual_subaccount``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Model, Text


class ModifyVirtualSubaccount(Model):
    """The answer."""

    VALUES: ClassVar = {"result": ("success", "failure")}

    result: Text = None
    """Outcome"""


RESULT = ModifyVirtualSubaccount
