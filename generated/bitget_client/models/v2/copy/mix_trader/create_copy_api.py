# Made by Specloom from bitget/rest/v2/copy/mix-trader/create-copy-api.yaml; change that file, not this one.
"""Answer of ``v2.copy.mix_trader.create_copy_api``."""

from bitget_client._runtime.codec.models import ListOf, Model, Secret, Text


class CreateCopyApi(Model):
    """The answer."""

    apikey: Secret = None
    """API key; some answers spell it in lower case"""
    secret: Secret = None
    """Secret of the API key; shown once"""
    permissions: ListOf[Text] = None
    """Permissions of the key"""


RESULT = list[CreateCopyApi]
