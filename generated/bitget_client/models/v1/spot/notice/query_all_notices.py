# Made by Specloom from bitget/rest/v1/spot/notice/queryAllNotices.yaml; change that file, not this one.
"""Answer of ``v1.spot.notice.query_all_notices``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
