"""The small client of the runtime's tests is what the specs and the templates make today."""

from generate_mini import FOLDER, PACKAGE, mini_client


def test_the_small_client_is_as_generated():
    written = {
        path.relative_to(FOLDER).as_posix(): path.read_text()
        for path in (FOLDER / PACKAGE).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    made = mini_client()
    assert written.keys() == made.keys()
    changed = [path for path in made if written[path] != made[path]]
    assert not changed, "run: python tests/clients/generate_mini.py"
