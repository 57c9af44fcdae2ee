"""``specloom``: the commands and where they live."""

import importlib
import sys
from typing import Any

import click

from specloom.diagnostics import SpecError

_COMMANDS = {
    "generate": ("specloom.cli.generate", "Generate the client and its tests from the specs."),
    "check": ("specloom.cli.generate", "Exit with 1 and show the difference when the generated files are out of date."),
    "validate": ("specloom.cli.validate", "Report every problem in the specs."),
    "explain": ("specloom.cli.explain", "Show which spec lines and template lines a generated line was made from."),
    "new": ("specloom.cli.new", "Write a valid spec file to start from."),
    "show": ("specloom.cli.show", "Print all that is known about one endpoint or channel."),
    "stats": ("specloom.cli.stats", "Count what the specs cover."),
    "import": ("specloom.cli.imports", "Import an exchange's documentation into specs."),
    "fetch": ("specloom.cli.fetch", "Fetch an exchange's documentation pages."),
    "export": ("specloom.cli.export", "Write the specs as OpenAPI or AsyncAPI documents."),
    "diff": ("specloom.cli.diff", "Show what changed between two versions of the specs."),
    "changelog": ("specloom.cli.diff", "Write the changelog entry for a change of the specs."),
    "mock": ("specloom.cli.mock", "Run a mock exchange that the specs describe."),
    "demo": ("specloom.cli.demo", "Generate the client and trade with it on the mock exchange."),
}


class LazyGroup(click.Group):
    """A group whose commands are imported on use; ``help`` shows their one-liners without importing them."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """All names, in the order above."""
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's signature
        """The command itself; a misspelt one is answered with the nearest name."""
        if cmd_name not in _COMMANDS:
            return None
        module = importlib.import_module(_COMMANDS[cmd_name][0])
        command = getattr(module, f"{cmd_name}_command")
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 - click's signature
        """The table of commands."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, words) for name, (_, words) in _COMMANDS.items()])

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As click does, with a suggestion for a misspelt name."""
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            import difflib  # noqa: PLC0415 - only for mistakes

            near = difflib.get_close_matches(args[0], _COMMANDS, n=1)
            if near:
                raise click.UsageError(f"{error.message} Did you mean '{near[0]}'?", ctx) from error
            raise


@click.command(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="specloom")
def specloom() -> None:
    """Generates typed Python clients for exchange APIs, and tests for them, from declarative specs."""


def main(args: list[str] | None = None) -> Any:
    """Run the command line; problems of the input are one line on stderr and exit 2, never a traceback."""
    try:
        return specloom.main(args=args, standalone_mode=True)
    except SpecError as error:
        sys.exit(_explain(error))
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(141)
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        click.echo(f"specloom: {where}{error.strerror or error}", err=True)
        sys.exit(2)


def _explain(error: SpecError) -> int:
    """Each problem of the specs where there are such, else the one line; returns the exit code."""
    from specloom.pipeline import SpecInvalid  # noqa: PLC0415 - heavy, and only for mistakes

    if not isinstance(error, SpecInvalid):
        click.echo(f"specloom: {error}", err=True)
        return 2
    from specloom.cli.problems import exit_code, show  # noqa: PLC0415

    show(error.diagnostics, error.spec, "text")
    return exit_code(error.diagnostics)
