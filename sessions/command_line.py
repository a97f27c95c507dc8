"""`samenleven`: what needs no screen. Heavy libraries are imported by the command that needs
them, so that the manual is there at once."""

from pathlib import Path
from typing import Annotated, Any

import typer

from sessions.command_help import Command, Manual, as_written, say, tell

app = typer.Typer(
    cls=Manual,
    help=say("cli-manual"),
    epilog=as_written(say("cli-manual-more")),
    subcommand_metavar=say("cli-command-metavar"),
    options_metavar="",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
model = typer.Typer(rich_markup_mode=None, add_completion=False)
app.add_typer(
    model,
    name="model",
    cls=Manual,
    help=say("cli-model"),
    epilog=as_written(say("cli-model-examples")),
    subcommand_metavar=say("cli-command-metavar"),
    options_metavar="",
    no_args_is_help=True,
)


#: Options that are followed by something; the others are there or not.
TAKES_A_VALUE = (
    *("port", "neighbourhood", "round", "sheet", "name"),
    *("output", "report", "codebook", "compare"),
)


def _command(key: str, name: str = "", *, of: typer.Typer = app) -> Any:
    """A command with its manual: what it does under `cli-<key>`, examples under
    `cli-<key>-examples`. One of a group has a name of its own there."""
    return of.command(
        name or key,
        cls=Command,
        help=say(f"cli-{key}"),
        epilog=as_written(say(f"cli-{key}-examples")),
        options_metavar=say("cli-options-metavar"),
    )


def _option(key: str, *names: str) -> Any:
    takes = say(f"cli-metavar-{key}") if key in TAKES_A_VALUE else None
    help_ = say(f"cli-option-{key}")
    return typer.Option(*names, metavar=takes, help=help_, show_default=key == "port")


def _argument(key: str) -> Any:
    return typer.Argument(
        metavar=say(f"cli-metavar-{key}"), help=say(f"cli-argument-{key}"), show_default=False
    )


@_command("start")
def start(
    port: Annotated[int, _option("port", "--port")] = 8501,
    open_: Annotated[bool, _option("open", "--open/--no-open")] = True,
) -> None:
    """Run the app on this machine."""
    from sessions.starting import run_app

    raise typer.Exit(run_app(port, opens_browser=open_))


@_command("example")
def example(remove: Annotated[bool, _option("remove", "--remove")] = False) -> None:
    """Put the example district in, or take it out."""
    from sessions.demonstrating import add_example, remove_example
    from sessions.recording import short_conversation
    from sessions.settings import Settings

    with short_conversation(Settings()) as db:
        if remove:
            remove_example(db)
            tell("cli-example-removed")
        else:
            add_example(db)
            tell("cli-example-added")


@_command("import")
def import_(
    path: Annotated[Path, _argument("import")],
    neighbourhood: Annotated[str, _option("neighbourhood", "--neighbourhood")] = "",
    round_: Annotated[str, _option("round", "--round")] = "",
    include_rejected: Annotated[bool, _option("rejected", "--include-rejected")] = False,
    sheet: Annotated[str, _option("sheet", "--sheet")] = "",
    name: Annotated[str, _option("name", "--name")] = "",
    dry_run: Annotated[bool, _option("dry-run", "--dry-run")] = False,
) -> None:
    """Read notes in from a file or a Polis folder."""
    from sessions.command_input import read_in

    read_in(
        path,
        neighbourhood=neighbourhood,
        round_=round_,
        include_rejected=include_rejected,
        sheet=sheet,
        name=name,
        dry_run=dry_run,
    )


@_command("themes")
def themes(
    notes: Annotated[Path, _argument("themes")],
    output: Annotated[Path, _option("output", "--output", "-o")] = Path("themes.csv"),
    report: Annotated[Path | None, _option("report", "--report")] = None,
    codebook: Annotated[Path | None, _option("codebook", "--codebook")] = None,
    compare: Annotated[Path | None, _option("compare", "--compare")] = None,
) -> None:
    """Group the notes of a file into themes, without a database."""
    from sessions.command_themes import group_notes

    group_notes(notes, output, report=report, codebook=codebook, compare=compare)


@_command("model-check", "check", of=model)
def model_check() -> None:
    """Say what the model that comes along is, and whether it is whole."""
    from sessions.command_themes import check_the_model

    check_the_model()


@_command("backup")
def backup(
    target: Annotated[Path | None, _argument("backup")] = None,
    force: Annotated[bool, _option("force", "--force")] = False,
) -> None:
    """Make a copy of everything that is kept."""
    from models import now
    from sessions import backing_up
    from sessions.settings import Settings

    settings = Settings()
    place = target or backing_up.new_copy_name(settings, now())
    made = backing_up.backup(settings, place, force=force)
    tell("cli-backup-made", path=str(made))


@_command("restore")
def restore(source: Annotated[Path, _argument("restore")]) -> None:
    """Put a copy in the place of what there is."""
    from models import now
    from sessions import backing_up
    from sessions.settings import Settings

    kept = backing_up.restore(Settings(), source, at=now())
    tell("cli-restored", path=str(source))
    if kept is not None:
        tell("cli-restore-kept", path=str(kept))


@_command("version")
def version() -> None:
    """Say which version this is and where everything is kept."""
    from sessions.describing import machine_facts
    from sessions.settings import Settings

    for name, value in machine_facts(Settings()).items():
        typer.echo(f"{say(f'machine-{name}')}: {value or say('machine-none')}")
