# Made by Specloom from bitget/rest/v3/broker/modify-sub.yaml; change that file, not this one.
"""Answer of ``v3.broker.modify_sub``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import ListOf, Model, Ms, Text


class ModifySub(
    Model,
    rename={
        "sub_uid": "subUid",
        "subaccount_name": "subaccountName",
        "perm_list": "permList",
        "c_time": "cTime",
        "u_time": "uTime",
    },
):
    """The answer."""

    VALUES: ClassVar = {
        "status": ("normal", "freeze"),
        "perm_list": ("withdraw", "transfer", "spot_trade", "contract_trade", "margin_trade", "deposit"),
        "language": (
            "en_US",
            "zh_CN",
            "ja_JP",
            "vi_VN",
            "zh_TW",
            "ru_RU",
            "es_ES",
            "tr_TR",
            "fr_FR",
            "de_DE",
            "pt_PT",
            "th_TH",
        ),
    }

    sub_uid: Text = None
    """User id of the sub-account"""
    subaccount_name: Text = None
    """Sub-account name"""
    status: Text = None
    """State; its values are the endpoint's own"""
    perm_list: ListOf[Text] = None
    """Permissions of the key"""
    label: Text = None
    """Label"""
    c_time: Ms = None
    """When it was created"""
    u_time: Ms = None
    """When it last changed"""
    language: Text = None
    """Language of the texts"""


RESULT = ModifySub
