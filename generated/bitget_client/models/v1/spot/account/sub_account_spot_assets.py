# Made by Specloom from bitget/rest/v1/spot/account/sub-account-spot-assets.yaml; change that file, not this one.
"""Answer of ``v1.spot.account.sub_account_spot_assets``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
