"""Proposing themes for a file, and checking the model that does it, from the command line."""

import sys
import time
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import typer

from methods.entries import CodebookTheme
from methods.refusal import Refused
from sessions.command_help import say, stop, tell
from sessions.encoding import LEXICAL, SHIPPED
from sessions.overlaying import content_of, wording_of
from sessions.remembering import remembered_language
from sessions.settings import Settings

#: A line on the terminal is not written anew more often than this, in seconds.
_BEAT = 0.1


def group_notes(
    notes: Path,
    output: Path,
    *,
    report: Path | None = None,
    codebook: Path | None = None,
    compare: Path | None = None,
) -> None:
    """Group the notes of a file into themes, write the result, and what was asked beside it.

    Raises Refused as `theme_file` and `compare`; "command_same_file" or "command_same_place"
    when one file would go over another, "file_not_writable".
    """
    from sessions import comparison_words, theme_comparing, theme_report
    from sessions.theme_files import theme_file, write_beside

    settings = Settings()
    _need_places(notes, output, report, compare)
    if compare is not None:
        theme_comparing.need_shared_ids(notes, compare)
    tell("cli-themes-reading", file=notes.name)
    words = wording_of(remembered_language(settings), settings.overlay)
    with ProgressLine() as line:
        done = theme_file(notes, output, settings, line.show, folder=codebook)
    found = None
    if compare is not None:
        found = theme_comparing.compare(done, compare, words.language)
    if report is not None:
        today = datetime.now(ZoneInfo("Europe/Amsterdam")).date()
        page = theme_report.report_page(done, words, on=today, comparison=found)
        write_beside(report, page)
    facts = {"notes": done.notes, "themes": done.themes, "unplaced": done.unplaced}
    tell("cli-themes-done", path=str(output), **facts)
    if report is not None:
        tell("cli-themes-report", path=str(report))
    if done.reader == LEXICAL:
        tell("cli-themes-lexical")
    if found is not None:
        typer.echo()
        for sentence in comparison_words.comparison_lines(found, words):
            typer.echo(sentence)
        for pair in found.apart:
            typer.echo(f"  {comparison_words.pair_line(pair, words)}")
            typer.echo(f"    {comparison_words.shortened(pair.note)}")


def check_the_model() -> None:
    """Say what the model card says, and whether the model that came along is whole."""
    from sessions.model_checking import check_model, model_facts

    settings = Settings()
    found = check_model(settings)
    if found is None:
        raise stop(say("cli-model-none"))
    words = wording_of(remembered_language(settings), settings.overlay)
    tell("cli-model-card", name=SHIPPED, size=round(found.size / 1_000_000, 1))
    sections: tuple[str, ...] = ()
    for fact in model_facts():
        if fact.sections != sections:
            sections = fact.sections
            typer.echo()
            typer.echo(" · ".join(_label(part) for part in sections))
        value = words.number(fact.value) if isinstance(fact.value, int | float) else fact.value
        indent = "  " if sections else ""
        typer.echo(f"{indent}{_label(fact.name)}: {value or say('machine-none')}")
    typer.echo()
    tell("cli-model-claim")
    typer.echo()
    tell("cli-model-code", code=found.code[:16])
    if found.is_same is None:
        tell("cli-model-no_code")
    if found.speed is not None:
        tell("cli-model-speed", count=found.speed)
    if found.reader == LEXICAL:
        tell("cli-model-words")
    elif found.reader != SHIPPED:
        tell("cli-model-other", reader=found.reader)
    if found.is_well:
        tell("cli-model-well")
        return
    for name, is_sound in (
        ("same", found.is_same is not False),
        ("reads", found.reads),
        ("apart", found.tells_apart or not found.reads),
        ("codebook", found.codebook_opens),
    ):
        if not is_sound:
            tell(f"cli-model-fault-{name}")
    raise stop(say("cli-model-unwell"))


def _need_places(notes: Path, output: Path, report: Path | None, compare: Path | None) -> None:
    """Every file has a place of its own, and there is a folder to put the results in."""
    if output.exists() and notes.exists() and output.samefile(notes):
        raise Refused("command_same_file")
    taken = {place.resolve() for place in (notes, compare) if place is not None}
    for option, place in (("--output", output), ("--report", report)):
        if place is None:
            continue
        if place.resolve() in taken:
            raise Refused("command_same_place", option=option, path=str(place))
        if place.is_dir() or not place.absolute().parent.is_dir():
            raise Refused("file_not_writable", file=str(place))
        taken.add(place.resolve())


def _label(name: str) -> str:
    """What a line of the model card is called: in words where we know them."""
    settings = Settings()
    words = wording_of(remembered_language(settings), settings.overlay)
    if words.knows(f"model-card-{name}"):
        return say(f"model-card-{name}")
    theme = content_of(settings.overlay)[0].find(CodebookTheme, name)
    return theme.name.in_language(words.language) if theme else name.replace("_", " ")


class ProgressLine:
    """One line on a terminal that says how far it is; nothing where nobody looks on."""

    def __init__(self) -> None:
        self._shows = sys.stderr.isatty()
        self._stage, self._began, self._last, self._width = "", 0.0, 0.0, 0

    def __enter__(self) -> "ProgressLine":
        return self

    def __exit__(self, *_: object) -> None:
        self._write("")

    def show(self, stage: str, done: int, total: int) -> None:
        """Hear how far the reading is."""
        now = time.monotonic()
        if stage != self._stage:
            self._stage, self._began = stage, now
        elif now - self._last < _BEAT and done < total:
            return
        self._last = now
        if not self._shows:
            return
        told = say(f"cli-progress-{stage}", done=done, total=total)
        passed = now - self._began
        if 0 < done < total and passed > 2 and done * 10 >= total:
            left = round(passed * (total - done) / done)
            told += f" · {say('themes-seconds-left', count=left)}"
        self._write(told)

    def _write(self, told: str) -> None:
        if not self._shows:
            return
        # An empty line wipes what stood there and leaves the place to what comes next.
        sys.stderr.write("\r" + told.ljust(self._width) + ("" if told else "\r"))
        sys.stderr.flush()
        self._width = len(told)
