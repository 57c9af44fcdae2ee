# Made by Specloom from bitget/rest/v1/margin/cross/account/queryFlashRepayStatus.yaml; change that file, not this one.
"""Answer of ``v1.margin.cross.account.query_flash_repay_status``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
