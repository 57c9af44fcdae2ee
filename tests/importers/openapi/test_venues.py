"""Files of exchanges as they publish them: every operation becomes a valid spec, and a client of it can be generated.

The venue beside the specs is a scratch one: hosts, signing and error codes are those of the built-in venue, since a
venue of its own is not what is tested here.
"""

import re
import shutil
from pathlib import Path

import pytest
import yaml

from specloom.importers.openapi import ImportOptions, import_openapi
from specloom.importers.writer import start_dictionary
from specloom.importers.yamltext import document
from specloom.loading import load_api
from specloom.pipeline import GenerateOptions, generate

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
VENUES = ROOT.parent / "shared" / "venues"
FILES = {
    "kucoin": (VENUES / "kucoin/spec/rest/api", "v1.timestamp", 250),
    "binance": (VENUES / "binance/spot_api.yaml", "v3.time", 340),
}
pytestmark = pytest.mark.skipif(not VENUES.is_dir(), reason="the exchanges' own files are not here (../shared/venues)")


def _scratch_venue(into: Path, server_time: str) -> None:
    """The shared files of the built-in venue under another name, with the hosts and pools that the specs speak of."""
    built_in = ROOT / "spec/bitget"
    shutil.copy(built_in / "error-classes.yaml", into)
    symbols = yaml.load((built_in / "symbols.yaml").read_text("utf-8"), Loader=yaml.CSafeLoader)
    alone = {name: rules for name, rules in symbols.items() if name != "markets"} | {"product_from": ["path"]}
    (into / "symbols.yaml").write_text(document(alone, "../schema/symbols.schema.json"), encoding="utf-8")
    (into / "enums.yaml").write_text("enums: {}\n", encoding="utf-8")
    (into / "errors").mkdir()
    for name in ("common.yaml", "ws.yaml"):
        shutil.copy(built_in / "errors" / name, into / "errors" / name)
    venue = yaml.load((built_in / "venue.yaml").read_text("utf-8"), Loader=yaml.CSafeLoader)
    texts = [file.read_text("utf-8") for file in (into / "rest").rglob("*.yaml")]
    pools = {pool for text in texts for pool in re.findall(r"pool: (\w+)", text)}
    hosts = {host for text in texts for host in re.findall(r"^host: (\w+)", text, re.MULTILINE)}
    venue |= {"name": into.name, "package": f"{into.name}_client", "server_time": server_time, "account_mode_codes": {}}
    venue.pop("account_mode_call", None)
    venue["limits"]["pools"] = {
        pool: {"windows": [{"units": 3000, "per": "1s"}], "scope": "uid"} for pool in sorted(pools)
    }
    venue["generations"] |= {"v4": dict(venue["generations"]["v3"])}
    venue["hosts"] |= {host: {"url": f"https://{host}.example.com"} for host in sorted(hosts)}
    (into / "venue.yaml").write_text(document(venue, "../schema/venue.schema.json"), encoding="utf-8")


@pytest.fixture(scope="module", params=sorted(FILES))
def imported(request, tmp_path_factory):
    """The venue's folder and the report of its import."""
    source, server_time, operations = FILES[request.param]
    into = tmp_path_factory.mktemp("spec") / request.param
    into.mkdir()
    start_dictionary(into)
    shutil.copy(HERE / "venues" / request.param / "import.yaml", into)
    report = import_openapi([source], into, ImportOptions())
    _scratch_venue(into, server_time)
    return into, report, operations


def test_no_operation_is_lost(imported):
    into, report, operations = imported
    assert report.endpoints == operations
    assert len(list((into / "rest").rglob("*.yaml"))) == operations
    assert not [finding.text() for finding in report.findings if finding.code in ("path", "same-path", "reference")]


def test_the_specs_are_valid_and_give_a_client(imported, tmp_path):
    into, _, operations = imported
    loaded = load_api(into.parent, validate="none")
    assert not [problem for problem in loaded.problems if problem.severity == "error"]
    api = loaded.api
    assert len(api.endpoints) == operations
    plan = generate(GenerateOptions(spec=into.parent, out=tmp_path / "out"))
    assert len(plan.created) > 2 * operations


def test_a_second_import_changes_nothing(imported):
    into, _, _ = imported
    source = FILES[into.name][0]
    before = {file: file.read_bytes() for file in into.rglob("*.yaml")}
    again = import_openapi([source], into, ImportOptions())
    assert (again.added, again.changed, again.removed) == ([], [], [])
    assert import_openapi([source], into, ImportOptions()).up_to_date
    assert {file: file.read_bytes() for file in into.rglob("*.yaml")} == before


def test_weights_pools_and_permissions_are_read(imported):
    into, _, operations = imported
    api = load_api(into.parent).api
    drawn = [endpoint for endpoint in api.endpoints if endpoint.rate_limit.drawn_from]
    assert len(drawn) > operations * 0.95
    assert {endpoint.access for endpoint in api.endpoints} >= {"public", "read", "trade"}
    assert not any(param.wire in ("timestamp", "signature") for endpoint in drawn for param in endpoint.params)
