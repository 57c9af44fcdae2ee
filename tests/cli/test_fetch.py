"""Doc pages fetched from a copy of the site on this machine."""

import socket
import time

import pytest


@pytest.fixture
def fetch(specloom, site, workdir):
    def run(*options):
        return specloom("fetch", "bitget", "pages", "--site", site.root, "--pause", "0", *options)

    return run


def test_pages_are_listed_fetched_and_imported(fetch, site, workdir, specloom):
    ran = fetch()
    assert ran.code == 0, ran.err
    assert ran.out.endswith("3 saved, 0 changed, 0 unchanged, 0 removed; 0 refused, 0 failed\n")
    files = {file.relative_to(workdir / "pages").as_posix() for file in (workdir / "pages").rglob("*.html")}
    assert files == {f"catalog/{name}.html" for name in ("things/things", "more/more", "more/linked")}
    assert all(agent.startswith("specloom/") for agent in site.agents)
    made = specloom("import", "bitget-catalog", "pages", "--into", "spec/demo")
    assert (made.code, "6 endpoints" in made.out) == (0, True)
    text = (workdir / "spec/demo/rest/v3/trade/place-thing.yaml").read_text()
    assert 'page: "catalog/things/things#place-thing"' in text or "catalog/things/things#place-thing" in text


def test_a_second_run_asks_only_for_news(fetch, site, workdir):
    fetch()
    site.answers()
    site.pages["/docs/catalog/more/more"] += "<!-- new -->"
    ran = fetch()
    assert ran.out.endswith("0 saved, 1 changed, 2 unchanged, 0 removed; 0 refused, 0 failed\n")
    answers = site.answers()
    assert answers["things/things", 304] == 1
    assert answers["more/more", 200] == 1


def test_a_page_that_is_gone_is_removed(fetch, site, workdir):
    fetch()
    del site.pages["/docs/catalog/things/things"]
    ran = fetch()
    assert (ran.code, "removed pages/catalog/things/things.html\n" in ran.out) == (0, True)
    assert not (workdir / "pages/catalog/things/things.html").exists()


def test_a_run_that_was_cut_short_goes_on(fetch, site, workdir):
    site.statuses["/docs/catalog/more/more"] = 500
    ran = fetch()
    assert (ran.code, "answered 500; run again" in ran.err) == (1, True)
    assert (workdir / "pages/catalog/things/things.html").exists()
    site.answers()
    site.statuses.clear()
    assert fetch().code == 0
    answers = site.answers()
    assert ("things/things", 200) not in answers
    assert ("things/things", 304) not in answers
    assert answers["more/more", 200] == 1


def test_a_refusal_says_how_to_save_pages_by_hand(fetch, site, workdir):
    site.statuses["/docs/catalog/more/more"] = 403
    ran = fetch()
    assert ran.code == 1
    assert "more/more: the site refuses programs here" in ran.err
    assert "save it as" in ran.err
    assert "specloom import bitget-catalog pages" in ran.err
    assert (workdir / "pages/catalog/things/things.html").exists()


def test_a_site_that_refuses_everything_is_left_alone(fetch, site):
    fetch()
    site.answers()
    site.statuses.update(dict.fromkeys(site.pages, 403))
    ran = fetch()
    assert (ran.code, "by hand" in ran.err) == (1, True)
    assert sum(site.answers().values()) <= 5


def test_a_busy_server_is_asked_again(fetch, site):
    site.statuses["/docs/catalog/more/more"] = [503, 429, 200]
    assert fetch().code == 0
    assert site.answers()["more/more", 200] == 1


def test_no_redirect_leads_to_another_host(fetch, site, workdir):
    site.statuses["/docs/catalog/more/more"] = 302
    site.moves["/docs/catalog/more/more"] = "https://elsewhere.example/docs/catalog/more/more"
    fetch()
    assert not (workdir / "pages/catalog/more/more.html").exists()


def test_a_server_that_is_not_there_is_a_line(specloom, workdir):
    ran = specloom("fetch", "bitget", "pages", "--site", "http://127.0.0.1:9/docs", "--pause", "0")
    assert ran.code == 1
    assert "Traceback" not in ran.err
    assert "run again" in ran.err


@pytest.mark.parametrize("address", ["http://www.bitget.com/docs", "ftp://x/docs", "docs", "file:///etc"])
def test_other_addresses_are_refused(specloom, workdir, address):
    ran = specloom("fetch", "bitget", "pages", "--site", address)
    assert (ran.code, "https" in ran.err) == (2, True)


def test_requests_keep_their_distance(specloom, site, workdir):
    start = time.monotonic()
    ran = specloom("fetch", "bitget", "pages", "--site", site.root, "--pause", "0.1")
    assert ran.code == 0
    assert time.monotonic() - start >= 0.1 * (len(site.asked) - 1)


def test_an_import_opens_no_socket(fetch, specloom, workdir, monkeypatch):
    assert fetch().code == 0

    def refuse(*_, **__):
        message = "an import asked for a socket"
        raise AssertionError(message)

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    assert specloom("import", "bitget-catalog", "pages", "--into", "spec/demo").code == 0
