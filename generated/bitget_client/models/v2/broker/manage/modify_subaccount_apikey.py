# Made by Specloom from bitget/rest/v2/broker/manage/modify-subaccount-apikey.yaml; change that file, not this one.
"""Answer of ``v2.broker.manage.modify_subaccount_apikey``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import ListOf, Model, Secret, Text


class ModifySubaccountApikey(
    Model,
    rename={
        "sub_uid": "subUid",
        "api_key": "apiKey",
        "ip_list": "ipList",
        "perm_type": "permType",
        "perm_list": "permList",
    },
):
    """The answer."""

    ALIASES: ClassVar = {"api_key": ("apikey",)}

    sub_uid: Text = None
    """User id of the sub-account"""
    api_key: Secret = None
    """API key"""
    label: Text = None
    """Label"""
    ip_list: ListOf[Text] = None
    """Addresses allowed to use the key"""
    perm_type: Text = None
    """Whether the key may write"""
    perm_list: ListOf[Text] = None
    """Permissions of the key"""


RESULT = ModifySubaccountApikey
