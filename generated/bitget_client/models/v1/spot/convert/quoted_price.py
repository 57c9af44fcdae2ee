# Made by Specloom from bitget/rest/v1/spot/convert/quoted-price.yaml; change that file, not this one.
"""Answer of ``v1.spot.convert.quoted_price``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
