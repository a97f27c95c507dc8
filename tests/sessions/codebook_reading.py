"""A reading with the codebook as a worker stores it, without a model."""

from models import Note, ProposedPlace, ProposedTheme, Round, ThemeRun, now
from models.database import Database


def read_with_codebook(
    db: Database, round_: Round, parts: dict[str, list[Note]], *, codebook: str = "waste_and_upkeep"
) -> ProposedTheme:
    """One finished run with one proposal, its notes filed under these sub-themes."""
    run = ThemeRun(round_id=round_.id, state="done", finished_at=now())
    db.add(run)
    db.flush()
    notes = [note for part in parts.values() for note in part]
    proposal = ProposedTheme(
        id=run.id,
        run_id=run.id,
        number=1,
        label="grofvuil glasbak",
        codebook=codebook,
        typical=[str(note.id) for note in notes[:3]],
    )
    db.add(proposal)
    db.flush()
    db.add_all(
        ProposedPlace(
            run_id=run.id,
            note_id=note.id,
            proposal_id=proposal.id,
            certainty="good",
            reason="resembles",
            resembles=[str(other.id) for other in notes if other is not note][:3],
            shared_words=["grofvuil"],
            sub_theme=part,
            examples=["voorbeeld-1"],
        )
        for part, some in parts.items()
        for note in some
    )
    db.commit()
    return proposal
