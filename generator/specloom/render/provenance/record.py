"""Render files again with traced values, and keep what each character was made from."""

from collections.abc import Sequence
from pathlib import Path

from specloom.render.provenance.environment import RecordingEnvironment
from specloom.render.provenance.spans import MarkedText, read_marks
from specloom.render.python.environment import environment_of
from specloom.render.python.files import RenderJob
from specloom.render.render import render_text
from specloom.traced import Recorder, recording


class Recording:
    """Renders files of an API with traced values; ``folders`` are those of the templates.

    One recording serves one such API, since the views of its files may be shared.
    """

    def __init__(self, folders: Sequence[Path]) -> None:
        self._recorder = Recorder()
        self._environment = environment_of(RecordingEnvironment, folders)
        self._environment.recorder = self._recorder

    def render(self, file: RenderJob) -> MarkedText:
        """The text of a file, not yet formatted, and what its characters were made from.

        Raises:
            TemplateProblem: as ``render_files``.
        """
        with recording(self._recorder):
            return read_marks(render_text(self._environment, file), self._recorder)
