"""Keeping what one decision about themes changes while it is made, so that it can be taken back.
One decides at a time in a round: the second sees what the first decided."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from models import Correction, Member, ProposedTheme, Theme, ThemeDecision, ThemeNote, now
from models.database import Database, free_text_columns
from models.theme_decision import take_turn
from sessions.recording import correct, keep

#: The state of a theme before it was made, and after its making was taken back.
NOT_MADE = "undone"
#: States of a theme that was made, and whose making was not taken back.
MADE = ("accepted", "set_aside", "merged")


@dataclass
class Ledger:
    """What one decision changed so far."""

    db: Database
    by: Member
    round_id: UUID
    kind: str
    theme_id: UUID | None = None
    made: list[str] = field(default_factory=list)
    ended: list[str] = field(default_factory=list)
    changed: list[list[Any]] = field(default_factory=list)
    #: Something changed that is not to be found again, since it named a person.
    forgot: bool = False

    def make_theme(self, theme: Theme) -> Theme:
        """A new theme; taking the decision back leaves it undone."""
        theme = keep(self.db, theme, by=self.by)
        self.theme_id = theme.id
        self.changed.append(["theme", str(theme.id), "state", NOT_MADE])
        return theme

    def place(
        self,
        theme: Theme,
        note_ids: Collection[UUID],
        *,
        by_hand: bool = False,
        other_side: Collection[UUID] = (),
    ) -> None:
        """Link notes to a theme that are not there yet."""
        standing = self.db.every(ThemeNote, theme_id=theme.id, ended_at=None)
        there = {link.note_id for link in standing}
        links = [
            ThemeNote(
                theme_id=theme.id,
                note_id=note_id,
                placed_by_hand=by_hand,
                other_side=note_id in other_side,
                recorded_by_id=self.by.id,
            )
            for note_id in dict.fromkeys(note_ids)
            if note_id not in there
        ]
        self.db.add_all(links)
        self.db.flush()
        self.made += [str(link.id) for link in links]

    def end(self, links: Collection[ThemeNote]) -> None:
        """These notes do not belong to their theme any more."""
        for link in links:
            link.ended_at, link.ended_by_id = now(), self.by.id
            self.ended.append(str(link.id))
        self.db.flush()

    def change(self, record: Any, name: str, value: Any, *, forget: bool = False) -> None:
        """Change one field of a theme, a link or a different view; the old line is kept."""
        before = getattr(record, name)
        correct(self.db, record, name, value, by=self.by, forget=forget)
        if getattr(record, name) == before:
            return
        if forget:
            self.forgot = True
            return
        kept: Any = before
        if name in free_text_columns(type(record)):
            lines = self.db.every(
                Correction, order="recorded_at", newest_first=True, limit=1,
                record_id=record.id, field=name,
            )  # fmt: skip
            kept = str(lines[0].id)
        elif isinstance(before, UUID):
            kept = str(before)
        self.changed.append([type(record).__name__.lower(), str(record.id), name, kept])

    def decide(
        self, proposal: ProposedTheme, decision: str, *, theme_id: UUID | None = None
    ) -> None:
        """What people do with a proposal; with `theme_id` the theme that its notes joined."""
        kind, key = "proposedtheme", str(proposal.id)
        self.changed.append([kind, key, "decision", proposal.decision])
        proposal.decision = decision
        proposal.decided_by_id, proposal.decided_at = self.by.id, now()
        if theme_id is not None and theme_id != proposal.accepted_theme_id:
            before = proposal.accepted_theme_id
            kept = str(before) if before else None
            self.changed.append([kind, key, "accepted_theme_id", kept])
            proposal.accepted_theme_id = theme_id
        self.db.flush()

    def is_empty(self) -> bool:
        """Nothing changed: somebody had decided the same before."""
        return not (self.made or self.ended or self.changed or self.forgot)


@contextmanager
def one_decision(
    db: Database, round_id: UUID, kind: str, *, by: Member, theme_id: UUID | None = None
) -> Iterator[Ledger]:
    """Make one decision in one transaction: wait for one's turn, write down what changes, commit.
    A decision that changes nothing leaves no line; one that is refused leaves nothing at all, and
    the next may decide."""
    take_turn(db, round_id)
    ledger = Ledger(db, by, round_id, kind, theme_id)
    try:
        yield ledger
    except BaseException:
        db.rollback()
        raise
    if not ledger.is_empty():
        decision = ThemeDecision(
            round_id=round_id,
            kind=ledger.kind,
            theme_id=ledger.theme_id,
            made=ledger.made,
            ended=ledger.ended,
            changed=ledger.changed,
        )
        keep(db, decision, by=by)
    db.commit()
