# Made by Specloom from bitget/rest/v1/margin/cross/account/maxBorrowableAmount.yaml; change that file, not this one.
"""Answer of ``v1.margin.cross.account.max_borrowable_amount``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
