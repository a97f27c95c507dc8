"""What a reading says, as rows: the proposals of a run and the place of every note. Only the
worker calls this. What people decided before is laid over it, and stands."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID, uuid5

import numpy as np

from models import Note, ProposedPlace, ProposedTheme, Theme, ThemeRun
from models.database import Database
from models.theme_count import TAKEN_OUT
from models.theme_notes import taken_out_notes
from toolkit import placing
from toolkit.embedding import FloatArray
from toolkit.reading import Reading
from toolkit.theme_checks import ThemeNotes, advice

#: A new cluster is one that people laid aside before when it holds this share of its notes,
#: and those are this share of the new one.
SHARE_OF_OLD, SHARE_OF_NEW = 0.5, 0.3


def store_reading(
    db: Database,
    run: ThemeRun,
    reading: Reading,
    notes: Sequence[Note],
    *,
    fixed: Mapping[str, str],
    vectors: Mapping[str, Any],
) -> None:
    """Add proposals and places of a reading to the database. Does not commit.

    A note that people took out of a theme is not offered to that theme again; a cluster that
    they laid aside lies aside again.
    """
    proposals = {
        theme.number: ProposedTheme(
            id=uuid5(run.id, str(theme.number)),
            run_id=run.id,
            number=theme.number,
            label=theme.label[:200],
            codebook=theme.codebook,
            phrases=list(theme.phrases),
            typical=list(theme.typical),
            accepted_theme_id=UUID(theme.accepted_key) if theme.accepted_key else None,
        )
        for theme in reading.themes
    }
    taken_out = taken_out_notes(db, run.round_id)
    places = []
    members: dict[int, set[UUID]] = defaultdict(set)
    for place in reading.placements:
        proposal = proposals.get(place.cluster or 0)
        second = proposals.get(place.second_cluster or 0)
        note_id, reason, certainty = UUID(place.note_id), str(place.reason), str(place.certainty)
        if proposal and (note_id, proposal.accepted_theme_id) in taken_out:
            proposal, second, reason, certainty = None, None, TAKEN_OUT, "none"
        if proposal:
            members[proposal.number].add(note_id)
        places.append(
            ProposedPlace(
                run_id=run.id,
                note_id=note_id,
                proposal_id=proposal.id if proposal else None,
                second_proposal_id=second.id if second else None,
                certainty=certainty,
                reason=reason,
                resembles=list(place.resembles) if proposal else [],
                shared_words=list(place.shared_words) if proposal else [],
                sub_theme=place.sub_theme if proposal else "",
                examples=list(place.examples) if proposal else [],
                x=place.x,
                y=place.y,
            )
        )
    # Also one that has nothing left to offer: the second place of a note may name it.
    standing = list(proposals.values())
    for proposal in standing:
        proposal.typical = [n for n in proposal.typical if UUID(n) in members[proposal.number]]
    _lay_aside_again(db, run, standing, members, decided={UUID(note) for note in fixed})
    of_note = _vectors_of_notes(notes, vectors)
    _advise(standing, members, notes, of_note)
    db.add_all(standing)
    db.flush()
    db.add_all(places)
    run.reader, run.input_hash = reading.reader, reading.input_hash
    run.settings = {
        **run.settings,
        **reading.settings,
        "decided": len(fixed),
    }
    db.flush()


def _lay_aside_again(
    db: Database,
    run: ThemeRun,
    proposals: Sequence[ProposedTheme],
    members: Mapping[int, set[UUID]],
    *,
    decided: set[UUID],
) -> None:
    """Compared by the notes that are still free: those that people placed since cannot come
    back in a cluster, and would make the one they left look like another."""
    before = db.every(
        ThemeRun, order="recorded_at", newest_first=True, limit=1, round_id=run.round_id,
        state="done",
    )  # fmt: skip
    aside = [
        (old, {p.note_id for p in db.every(ProposedPlace, proposal_id=old.id)} - decided)
        for earlier in before
        for old in db.every(ProposedTheme, run_id=earlier.id, decision="set_aside")
    ]
    themes_aside = {t.id for t in db.every(Theme, round_id=run.round_id, state="set_aside")}
    for proposal in proposals:
        if proposal.accepted_theme_id in themes_aside:
            proposal.decision = "set_aside"
        new = members[proposal.number]
        for old, notes in aside:
            same = len(new & notes)
            if same >= SHARE_OF_OLD * len(notes) and same >= SHARE_OF_NEW * len(new) and same:
                proposal.decision = "set_aside"
                proposal.decided_by_id, proposal.decided_at = old.decided_by_id, old.decided_at


def _vectors_of_notes(notes: Sequence[Note], vectors: Mapping[str, Any]) -> dict[str, Any]:
    """Each note's vector, without what all share; as the reading compared them."""
    texts = sorted(vectors)
    if not texts:
        return {}
    matrix = placing.centred(np.round(np.stack([vectors[t] for t in texts]), 5))
    row = {text: matrix[number] for number, text in enumerate(texts)}
    said = {str(n.id): " ".join(n.text.split()) for n in notes}
    return {note: row[text] for note, text in said.items() if text in row}


def _advise(
    proposals: Sequence[ProposedTheme],
    members: Mapping[int, set[UUID]],
    notes: Sequence[Note],
    of_note: Mapping[str, Any],
) -> None:
    by_id = {n.id: n for n in notes}
    open_ones = [p for p in proposals if p.accepted_theme_id is None]
    checked = []
    for proposal in open_ones:
        said = sorted((by_id[n] for n in members[proposal.number]), key=lambda n: n.text)
        rows = [of_note[str(n.id)] for n in said if str(n.id) in of_note]
        together: FloatArray | None = np.stack(rows) if rows else None
        checked.append(
            ThemeNotes(
                key=str(proposal.number),
                perspectives=tuple(n.perspective for n in said),
                conversations=tuple(str(n.conversation_id) for n in said),
                # Themes of the codebook have bounds of their own: being near is no advice.
                vectors=None if proposal.codebook else together,
            )
        )
    label = {str(p.number): p.label for p in open_ones}
    found: dict[str, list[str]] = defaultdict(list)
    for one in advice(checked, all_notes=len(notes)):
        if one.other is None:
            found[one.theme].append(one.code)
        else:
            found[one.theme].append(f"{one.code}:{label[one.other]}")
            found[one.other].append(f"{one.code}:{label[one.theme]}")
    for proposal in open_ones:
        proposal.advice = found[str(proposal.number)]
