"""How the command line speaks: its help reads as a manual, and what is refused is a sentence."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from difflib import get_close_matches
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

from methods.refusal import Refused
from sessions.overlaying import wording_of
from sessions.remembering import remembered_language
from sessions.settings import Settings

#: Words that Typer writes itself, and the wording key that replaces them.
OWN_WORDS = {
    r"^Usage:": "cli-usage",
    r"^Arguments:$": "cli-arguments",
    r"^Options:$": "cli-options",
    r"^Commands:$": "cli-commands",
    r"\[required\]": "cli-required",
    r"(?<=\[)default:": "cli-default",
    r"Show this message and exit\.": "cli-help-option",
}


def say(key: str, **facts: Any) -> str:
    """The sentence under a key, in the language chosen on this machine."""
    settings = Settings()
    return wording_of(remembered_language(settings), settings.overlay).say(key, facts)


def tell(key: str, **facts: Any) -> None:
    """Print the sentence under a key."""
    typer.echo(say(key, **facts))


def refusal(refused: Refused) -> str:
    """What a person reads when something was not accepted."""
    facts = dict(refused.facts)
    if "field" in facts:
        facts["field"] = say(f"field-{facts['field']}")
    return say(f"refused-{refused.code}", **facts)


def as_written(text: str) -> str:
    """A text whose lines stay as they are in the manual; each paragraph needs the mark."""
    return "\b\n" + text.replace("\n\n", "\n\n\b\n")


def stop(text: str, *, code: int = 1) -> typer.Exit:
    """Say on the error stream why it stops; raise what this returns."""
    typer.echo(text, err=True)
    return typer.Exit(code)


class Command(TyperCommand):
    """One command, with its help and its refusals in plain words."""

    def make_context(self, *args: Any, **more: Any) -> Any:
        """Read what was typed."""
        with _wrong_use():
            return super().make_context(*args, **more)

    def invoke(self, ctx: Any) -> Any:
        """Do it."""
        with _refusals():
            return super().invoke(ctx)

    def get_help(self, ctx: Any) -> str:
        """The manual of this command."""
        return _in_own_words(super().get_help(ctx))


class Manual(TyperGroup):
    """The command line as a whole."""

    def make_context(self, *args: Any, **more: Any) -> Any:
        """Read what was typed."""
        with _wrong_use():
            return super().make_context(*args, **more)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Find the command that was named."""
        if args and self.get_command(ctx, args[0]) is None:
            near = get_close_matches(args[0], self.list_commands(ctx), n=1)
            if near:
                raise stop(say("cli-no-command-but", name=args[0], near=near[0]), code=2)
            raise stop(say("cli-no-command", name=args[0]), code=2)
        return super().resolve_command(ctx, args)

    def get_help(self, ctx: Any) -> str:
        """The manual of the whole."""
        return _in_own_words(super().get_help(ctx))


@contextmanager
def _refusals() -> Iterator[None]:
    try:
        yield
    except Refused as refused:
        raise stop(refusal(refused)) from refused


@contextmanager
def _wrong_use() -> Iterator[None]:
    """What Typer cannot read is told in words; its own errors are in English."""
    try:
        yield
    except Exception as error:
        name = type(error).__name__
        if name == "NoArgsIsHelpError" or not hasattr(error, "format_message"):
            raise
        raise stop(_told(name, error), code=2) from error


def _told(name: str, error: Any) -> str:
    param = getattr(error, "param", None)
    ctx = getattr(error, "ctx", None)
    given = param.get_error_hint().strip("'[]{}") if param is not None else ""
    command = ctx.command_path if ctx is not None else "samenleven"
    if name == "MissingParameter":
        return say("cli-missing", name=given, command=command)
    if name == "NoSuchOption":
        return say("cli-no-option", name=error.option_name, command=command)
    if name == "BadParameter":
        return say("cli-bad-value", name=given, command=command)
    return say("cli-wrong-use", what=error.format_message(), command=command)


def _in_own_words(text: str) -> str:
    for own, key in OWN_WORDS.items():
        text = re.sub(own, say(key), text, flags=re.MULTILINE)
    # Typer puts the type behind a name, and braces around it; the manual says it in words.
    text = re.sub(r" <\w+>", lambda found: " " * len(found[0]), text)
    return re.sub(r"\{([A-Z-]+)\}", r"\1", text)
