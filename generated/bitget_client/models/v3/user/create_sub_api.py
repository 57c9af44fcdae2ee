# Made by Specloom from bitget/rest/v3/user/create-sub-api.yaml; change that file, not this one.
"""Answer of ``v3.user.create_sub_api``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import ListOf, Model, Secret, Text


class CreateSubApi(Model, rename={"api_key": "apiKey"}):
    """The answer."""

    VALUES: ClassVar = {"type": ("read_write", "read_only")}
    ALIASES: ClassVar = {"api_key": ("apikey",)}

    note: Text = None
    """Note"""
    api_key: Secret = None
    """API key"""
    secret: Secret = None
    """Secret of the API key; shown once"""
    type: Text = None
    """Kind; its values are the endpoint's own"""
    permissions: ListOf[Text] = None
    """Permissions of the key"""
    ips: ListOf[Text] = None
    """Addresses allowed to use the key"""


RESULT = CreateSubApi
