"""The venue's documents, made once."""

import json
from pathlib import Path
from typing import Any

import pytest

from specloom.exporters.asyncapi import export_asyncapi
from specloom.exporters.openapi import export_openapi
from specloom.loading import LoadedApi, load_api

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def loaded() -> LoadedApi:
    return load_api(ROOT / "spec", "bitget", validate="none", cache=ROOT / "generated")


@pytest.fixture(scope="session")
def openapi(loaded: LoadedApi) -> dict[str, Any]:
    return export_openapi(loaded.api, loaded.documents)


@pytest.fixture(scope="session")
def asyncapi(loaded: LoadedApi) -> dict[str, Any]:
    return export_asyncapi(loaded.api, loaded.documents)


@pytest.fixture(scope="session")
def openapi_file(openapi: dict[str, Any], tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("export") / "bitget.json"
    file.write_text(json.dumps(openapi, ensure_ascii=False, indent=1), encoding="utf-8")
    return file


@pytest.fixture(scope="session")
def asyncapi_file(asyncapi: dict[str, Any], tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("export") / "bitget-sockets.json"
    file.write_text(json.dumps(asyncapi, ensure_ascii=False, indent=1), encoding="utf-8")
    return file
