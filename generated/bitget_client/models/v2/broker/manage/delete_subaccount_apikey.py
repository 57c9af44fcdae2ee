# Made by Specloom from bitget/rest/v2/broker/manage/delete-subaccount-apikey.yaml; change that file, not this one.
"""Answer of ``v2.broker.manage.delete_subaccount_apikey``."""

from bitget_client._runtime.codec.models import Text

RESULT = Text
