# Made by Specloom from bitget/rest/v2/broker/manage/subaccount-apikey-list.yaml; change that file, not this one.
"""Answer of ``v2.broker.manage.subaccount_apikey_list``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import ListOf, Model, Secret, Text


class SubaccountApikeyList(
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

    ALIASES: ClassVar = {"api_key": ("apikey",)}

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


RESULT = list[SubaccountApikeyList]
