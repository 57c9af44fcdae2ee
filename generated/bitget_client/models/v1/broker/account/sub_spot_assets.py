# Made by Specloom from bitget/rest/v1/broker/account/sub-spot-assets.yaml; change that file, not this one.
"""Answer of ``v1.broker.account.sub_spot_assets``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
