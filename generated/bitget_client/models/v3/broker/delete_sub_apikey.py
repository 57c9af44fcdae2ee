# Made by Specloom from bitget/rest/v3/broker/delete-sub-apikey.yaml; change that file, not this one.
"""Answer of ``v3.broker.delete_sub_apikey``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
