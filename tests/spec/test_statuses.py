"""Which class an answer without a known code has: that of its HTTP status."""

from http import HTTPStatus
from pathlib import Path

import pytest
import yaml

FILE = Path(__file__).parents[2] / "spec" / "bitget" / "error-classes.yaml"
CLASSES = yaml.safe_load(FILE.read_text())["classes"]
SERVER_TROUBLE = {"ServerBusy", "InternalError", "ExchangeTimeout", "UnsupportedOperation"}
OF_A_PROXY = {HTTPStatus.PROXY_AUTHENTICATION_REQUIRED, HTTPStatus.MISDIRECTED_REQUEST}


def class_of(status):
    names = [name for name, facts in CLASSES.items() if status in facts.get("statuses", ())]
    assert len(names) == 1, f"{status}: {names}"
    return names[0]


@pytest.mark.parametrize("status", [one for one in HTTPStatus if one >= 400 and one not in OF_A_PROXY])
def test_every_status_has_one_class(status):
    assert (class_of(status) in SERVER_TROUBLE) >= (status >= 500)


@pytest.mark.parametrize("status", [*range(520, 528), 530])
def test_what_content_networks_say_is_trouble_of_the_server(status):
    assert class_of(status) in SERVER_TROUBLE


@pytest.mark.parametrize(
    ("status", "name"),
    [(451, "RegionRestricted"), (402, "PermissionDenied"), (504, "ExchangeTimeout"), (524, "ExchangeTimeout")],
)
def test_the_class_says_what_the_status_means(status, name):
    assert class_of(status) == name
