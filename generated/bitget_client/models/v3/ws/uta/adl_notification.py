# Made by Specloom from bitget/ws/v3/private/uta-adl-notification.yaml; change that file, not this one.
"""What ``v3.ws.uta.adl_notification`` carries."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class AdlNotificationPush(Model):
    """The answer."""

    VALUES: ClassVar = {"side": ("buy", "sell")}

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    side: Text = None
    """Buy or sell; v2 futures in hedge mode close a long with buy, v3 with sell"""
    status: Text = None
    """State; its values are the endpoint's own"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    amount: Dec = None
    """Amount; for margin changes, negative takes out"""
    ts: Ms = None
    """Time of the data"""


RESULT = list[AdlNotificationPush]
