"""From URLs to call names, spec files and words."""

import re

from specloom import naming

_VERSION = re.compile(r"v[0-9]+")


def call_name(path: str) -> str:
    """The dotted call: ``/api/v2/mix/order/place-order`` is ``v2.mix.order.place_order``. ``NamingError`` as there."""
    return naming.call_name("", path)


def spec_file(path: str) -> str:
    """The spec file of an endpoint, relative to the venue's folder."""
    return naming.spec_path(path)


def version_of(path: str) -> str:
    """``v1``, ``v2`` or ``v3``; empty when the path names none."""
    first = spec_file(path).split("/")[1].removesuffix(".yaml")
    return first if _VERSION.fullmatch(first) else ""


def path_words(path: str) -> list[str]:
    """The parts of a path after its version, each as plain words."""
    return [words(part) for part in spec_file(path).removesuffix(".yaml").split("/")[2:]]


def words(name: str) -> str:
    """A name as plain words: ``maxOpenCount`` is ``max open count``."""
    return naming.snake(name).strip("_").replace("_", " ")
