"""``specloom explain``: from a generated line to the spec's line and the template's."""

import re

import pytest

from specloom import resources

PLACE = "generated/demo/demo_client/v2/spot/trade/place_order.py"
SPEC = "spec/demo/rest/v2/spot/trade/place-order.yaml"
FILLS = "generated/demo/demo_client/v2/spot/trade/fills.py"
BATCH = "generated/demo/demo_client/v2/spot/trade/batch_orders.py"


@pytest.fixture
def generated(specloom, workdir):
    """The client of the small spec in ``generated/``."""
    ran = specloom("generate")
    assert ran.code == 0, ran.err
    return workdir


def line_of(workdir, file, text):
    """Number of the first line that holds ``text``, counting from 1."""
    lines = (workdir / file).read_text().split("\n")
    return next(number for number, line in enumerate(lines, 1) if text in line)


def told(specloom, place, title):
    ran = specloom("explain", place)
    assert ran.code == 0, ran.err
    return re.findall(rf"^  {title}: (.*)$", ran.out, re.MULTILINE)


def spec_lines(specloom, workdir, place, title="spec"):
    """The spec lines that a generated line is said to be made from, without their indentation."""
    lines = []
    for found in told(specloom, place, title):
        file, line, _ = found.rsplit(":", 2)
        lines.append((workdir / file).read_text().split("\n")[int(line) - 1].strip())
    return lines


def test_a_file(specloom, generated):
    ran = specloom("explain", PLACE)
    template = resources.templates() / "package/endpoint.py.jinja"
    assert ran.out == f"{PLACE}\n  spec: {SPEC}:1\n  template: {template.as_posix()}\n"


@pytest.mark.parametrize("form", ["{}", "./{}", "{root}/{}"])
def test_every_way_to_name_a_file(specloom, generated, form):
    assert told(specloom, form.format(PLACE, root=generated), "spec") == [f"{SPEC}:1"]


def test_a_path_inside_the_output_folder(specloom, generated):
    assert told(specloom, PLACE.removeprefix("generated/demo/"), "spec") == [f"{SPEC}:1"]


@pytest.mark.parametrize(
    ("file", "text", "first"),
    [
        (PLACE, '"""POST', "endpoint: POST"),
        (PLACE, "def place_order(", "endpoint: POST"),
        (PLACE, 'symbol_format="v2"', "symbol_format: v2"),
        (PLACE, 'effect="create_order"', "effect: create_order"),
        (PLACE, "default=Limit(", "default: {requests: 10"),
        (PLACE, 'errors=("common"', "errors: [common, spot]"),
        (PLACE, "idempotency=", "idempotency: {key"),
        (PLACE, 'wire="orderType"', "orderType: {required"),
        (PLACE, "    order_type: Literal", "orderType: {required"),
        (PLACE, "Limit: 10 requests", "default: {requests: 10"),
        (PLACE, "        client_oid: Id that", "clientOid: {max_length: 32}"),
        (PLACE, '"clientOid": client_oid', "clientOid: {max_length: 32}"),
        (BATCH, 'wire="symbol"', "symbol: {required"),
        (BATCH, 'wire="clientOid"', "clientOid: {}"),
        (BATCH, "    order_type: Required", "orderType: {required"),
        (FILLS, "    price: Dec", "price: {}"),
        (FILLS, "    result_list: ", "resultList:"),
        (FILLS, '"""Rows"""', "resultList: {type: list, description: Rows.}"),
        ("generated/demo/demo_client/_codes.py", '"40034"', '"40034": {class: BadSymbol'),
        ("generated/demo/demo_client/errors.py", "class BadSymbol", "BadSymbol:"),
        ("generated/demo/demo_client/_index.py", "/api/v2/spot/trade/fills", "endpoint: GET /api/v2/spot/trade/fills"),
        ("generated/demo/demo_client/_venue.py", "penalty_seconds=", "penalty:"),
        ("generated/demo/demo_client/_venue.py", "idle_seconds=", "idle_seconds: 120"),
        ("generated/demo/demo_client/v2/ws/spot/candle.py", 'wire="interval"', "interval: {required"),
    ],
)
def test_a_line_is_made_from_the_spec_line_that_begins_it(specloom, generated, file, text, first):
    found = spec_lines(specloom, generated, f"{file}:{line_of(generated, file, text)}")
    assert found[0].startswith(first)


@pytest.mark.parametrize(
    ("text", "further"),
    [
        ("    size: DecimalIn", "size: {type: decimal"),
        ("    order_type: Literal", "values: {limit:"),
        ("        size: Quantity", "size: {type: decimal"),
        ('wire="size"', "size: {type: decimal"),
    ],
)
def test_the_dictionary_lines_are_named_too(specloom, generated, text, further):
    found = spec_lines(specloom, generated, f"{PLACE}:{line_of(generated, PLACE, text)}")
    assert any(line.startswith(further) for line in found), found


def test_a_line_that_no_spec_has_a_part_in_names_the_template_alone(specloom, generated):
    place = f"{PLACE}:{line_of(generated, PLACE, 'timeout: float | None = None,')}"
    assert told(specloom, place, "spec") == []
    assert len(told(specloom, place, "template")) == 1


@pytest.mark.parametrize(
    ("file", "text", "line"),
    [
        (PLACE, "def place_order(", "def {{ endpoint.name }}("),
        (PLACE, 'symbol_format="v2"', "RECORD = {{ endpoint.record }}"),
        (PLACE, "    Limit: 10 requests", "    Limit: {{ endpoint.limit|docstring }}."),
        (PLACE, "    size: DecimalIn", "{{ argument.name }}: {{ argument.annotation }}"),
        (PLACE, "        size: Quantity", "{{ argument.name }}: {{ argument.doc|docstring }}"),
        (FILLS, "class Fills(", "class {{ model.name }}("),
        (FILLS, "RESULT = Fills", "RESULT = {{ endpoint.models.result }}"),
    ],
)
def test_a_line_names_the_template_line_that_begins_it(specloom, generated, file, text, line):
    found = told(specloom, f"{file}:{line_of(generated, file, text)}", "template")[0]
    template, _, number = found.rpartition(":")
    with open(template) as stream:  # noqa: PTH123 - as the output names it
        assert line in stream.read().split("\n")[int(number) - 1]


def test_an_overlay_is_named_and_its_lines_are_found(specloom, workdir):
    overlay = workdir / "spec/demo/overlays/rest/v2/spot/trade/place-order.yaml"
    overlay.parent.mkdir(parents=True)
    overlay.write_text("reason: The page errs.\nchange:\n  effect: write\n  params: {size: {max: '9'}}\n")
    assert specloom("generate").code == 0
    name = "spec/demo/overlays/rest/v2/spot/trade/place-order.yaml"
    assert told(specloom, PLACE, "overlay") == [name]
    assert told(specloom, PLACE, "spec") == [f"{SPEC}:1"]
    effect = line_of(workdir, PLACE, 'effect="write"')
    assert spec_lines(specloom, workdir, f"{PLACE}:{effect}", "overlay") == ["effect: write"]
    access = line_of(workdir, PLACE, 'access="trade"')
    assert spec_lines(specloom, workdir, f"{PLACE}:{access}") == ["access: trade"]
    assert told(specloom, f"{PLACE}:{access}", "overlay") == []


def test_runtime_files_are_copies(specloom, generated):
    ran = specloom("explain", "generated/demo/demo_client/_runtime/spec/records.py:3")
    place = (resources.runtime() / "spec/records.py").as_posix()
    assert ran.out == f"generated/demo/demo_client/_runtime/spec/records.py:3\n  copied from the runtime: {place}:3\n"


def test_a_users_template_is_named(specloom, workdir):
    (workdir / "mine/package").mkdir(parents=True)
    own = workdir / "mine/package/_index.py.jinja"
    own.write_text('"""Mine."""\n\nINDEX: dict[tuple[str, str], str] = {}\n')
    assert specloom("generate", "--templates", "mine").code == 0
    place = "generated/demo/demo_client/_index.py:3"
    ran = specloom("explain", place, "--templates", "mine")
    assert ran.out.endswith("  template: mine/package/_index.py.jinja:3\n")


@pytest.mark.parametrize(
    ("place", "says"),
    [
        ("generated/nowhere.py", "no such file"),
        ("generated", "no such file"),
        ("generated/demo/MANIFEST.json", "was not generated"),
        ("spec/demo/venue.yaml", "was not generated"),
        (f"{PLACE}:99999", "there is no line 99999"),
        (f"{PLACE}:0", "there is no line 0"),
        ("generated/demo/own.py", "was not generated"),
    ],
)
def test_bad_input_is_one_line(specloom, generated, place, says):
    (generated / "generated/demo/own.py").write_text("")
    ran = specloom("explain", place)
    assert ran.code == 2
    assert says in ran.err
    assert ran.err.count("\n") == 1


def test_a_spec_that_is_gone(specloom, generated):
    (generated / "spec/demo/rest/v1/spot/trade/orders.yaml").unlink()
    ran = specloom("explain", "generated/demo/demo_client/v1/spot/trade/orders.py")
    assert ran.code == 2
    assert "is no longer in the specs" in ran.err
