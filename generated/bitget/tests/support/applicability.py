"""Tests of a suite that apply to some endpoints only."""


def applies_if(condition):
    """Marks a test: it is collected for the classes for which ``condition(class)`` is true."""

    def mark(test):
        test.applies_if = condition
        return test

    return mark


def has(name):
    """Marks a test: it is collected for the classes with this constant."""
    return applies_if(lambda suite: getattr(suite, name) is not None)


def applies(suite, test):
    """Whether the test is for this class."""
    condition = getattr(test, "__dict__", {}).get("applies_if")
    return condition is None or bool(condition(suite))
