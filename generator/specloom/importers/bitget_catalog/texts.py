"""What an operation's description says beside its prose: limits, permission, and whether it is a dummy."""

import re

_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_MARKS = re.compile(r"^[\s>*•-]*(?:\d{1,2}[.)]\s+)?|\*\*|`")
_SENTENCE = re.compile(r"(?<=[.;。；])\s+")  # noqa: RUF001 - the docs use full-width semicolons
_LONG = 160
_PERMISSION = re.compile(
    r"\bpermissions?\s*(?:required|needed)?\s*[:：]\s*(?P<after>.+)|^(?P<before>.+?)\s+permissions?\s+(?:is|are)\s+required",  # noqa: RUF001 - the docs use full-width colons
    re.IGNORECASE,
)
_NONE = re.compile(r"^\W*(?:none|no\b|not (?:required|needed)|public|n/?a\b)", re.IGNORECASE)
_WITHDRAW = re.compile(r"withdraw", re.IGNORECASE)
_WRITES = re.compile(r"write", re.IGNORECASE)
_READS = re.compile(r"read", re.IGNORECASE)
_DUMMY = re.compile(r"placeholder|\bdummy\b|real endpoints? to be added", re.IGNORECASE)


def lines_of(description: object) -> list[str]:
    """The lines of a description without list marks and markup; long ones are cut into sentences."""
    if not isinstance(description, str):
        return []
    lines = [_MARKS.sub("", line).strip() for line in _BREAK.sub("\n", description).split("\n")]
    return [part for line in lines if line for part in (_SENTENCE.split(line) if len(line) > _LONG else [line])]


def permission_of(lines: list[str]) -> str | None:
    """The right a key must have: ``none``, ``read``, ``trade`` or ``withdraw``; ``None`` where no line says."""
    found = next((found for line in lines if (found := _PERMISSION.search(line)) and len(line) <= _LONG), None)
    if found is None:
        return None
    said = found["after"] or found["before"]
    if _NONE.search(said):
        return "none"
    if _WITHDRAW.search(said):
        return "withdraw"
    return "read" if _READS.search(said) and not _WRITES.search(said) else "trade"


def is_dummy(*texts: object) -> bool:
    """Whether an operation is there for show only."""
    return any(_DUMMY.search(text) for text in texts if isinstance(text, str))
