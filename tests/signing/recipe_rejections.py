"""What a person is told about a mistake in signing blocks."""

from recipe_cases import document, schemas

from specloom.diagnostics import in_order, render_text
from specloom.validate.rules.signing import recipe_problems
from specloom.validate.schema import SchemaCheck

FILE = "demo/venue.yaml"


def complaints(text):
    found = document(text, FILE)
    problems = [*found.problems, *SchemaCheck(schemas()).problems(found), *recipe_problems(found)]
    return render_text(in_order(problems), {FILE: text})
