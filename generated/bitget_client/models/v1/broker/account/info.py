# Made by Specloom from bitget/rest/v1/broker/account/info.yaml; change that file, not this one.
"""Answer of ``v1.broker.account.info``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
