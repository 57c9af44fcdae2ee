"""``specloom stats``: counted against the files themselves."""

import json

import yaml


def read(folder, pattern):
    return [yaml.safe_load(path.read_text()) for path in sorted(folder.glob(pattern))]


def test_counts_are_those_of_the_files(specloom, workdir):
    ran = specloom("stats", "--json")
    assert ran.code == 0
    counted = json.loads(ran.out)
    endpoints = read(workdir, "spec/demo/rest/**/*.yaml")
    channels = read(workdir, "spec/demo/ws/**/*.yaml")
    assert counted["endpoints"] == len(endpoints)
    assert counted["channels"] == len(channels)
    assert counted["endpoints by version"] == {
        version: sum(one["version"] == version for one in endpoints) for version in ("v1", "v2")
    }
    assert counted["endpoints with"]["paging"] == sum("paging" in one for one in endpoints)
    assert counted["endpoints with"]["a batch"] == sum("batch" in one for one in endpoints)
    assert counted["endpoints and channels with"]["a rate limit"] == len(endpoints) + len(channels)


def test_a_table_for_people_says_the_same(specloom, workdir):
    counted = json.loads(specloom("stats", "--json").out)
    lines = [" ".join(line.split()) for line in specloom("stats").out.splitlines()]
    assert f"endpoints {counted['endpoints']}" in lines
    assert all(f"{name} {number}" in lines for name, number in counted["endpoints with"].items())
