# Made by Specloom from bitget/rest/v3/broker/create-sub-apikey.yaml; change that file, not this one.
"""Answer of ``v3.broker.create_sub_apikey``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import ListOf, Model, Secret, Text


class CreateSubApikey(
    Model,
    rename={
        "sub_uid": "subUid",
        "api_key": "apiKey",
        "secret_key": "secretKey",
        "perm_type": "permType",
        "perm_list": "permList",
        "ip_list": "ipList",
    },
):
    """The answer."""

    VALUES: ClassVar = {"perm_type": ("read_write", "read_only"), "perm_list": ("uta_trade", "uta_mgt", "withdraw")}

    sub_uid: Text = None
    """User id of the sub-account"""
    label: Text = None
    """Label"""
    api_key: Secret = None
    """API key"""
    secret_key: Secret = None
    """Secret of the API key; shown once"""
    perm_type: Text = None
    """Whether the key may write"""
    perm_list: ListOf[Text] = None
    """Permissions of the key"""
    ip_list: ListOf[Text] = None
    """Addresses allowed to use the key"""


RESULT = CreateSubApikey
