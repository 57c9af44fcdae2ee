"""Model → texts. Pure: nothing is read but templates and the runtime's source, nothing is written."""

from specloom.render.render import Rendered, render_files, runtime_files

__all__ = ["Rendered", "render_files", "runtime_files"]
