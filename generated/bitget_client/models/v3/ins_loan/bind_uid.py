# Made by Specloom from bitget/rest/v3/ins-loan/bind-uid.yaml; change that file, not this one.
"""Answer of ``v3.ins_loan.bind_uid``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Model, Text


class BindUid(Model, rename={"risk_unit_id": "riskUnitId"}):
    """The answer."""

    VALUES: ClassVar = {"operate": ("bind", "unbind")}

    risk_unit_id: Text = None
    """Risk unit id"""
    uid: Text = None
    """User id"""
    operate: Text = None
    """Whether to bind or unbind"""


RESULT = BindUid
