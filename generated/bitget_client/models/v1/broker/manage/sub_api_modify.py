# Made by Specloom from bitget/rest/v1/broker/manage/sub-api-modify.yaml; change that file, not this one.
"""Answer of ``v1.broker.manage.sub_api_modify``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
