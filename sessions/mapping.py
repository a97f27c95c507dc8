"""Step two: who is active in the neighbourhood, and which stumbling blocks people name."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from methods.content import Content
from methods.entries import StumblingBlock
from methods.refusal import Refused
from models import Conversation, Member, Note, Party, Round, Signal
from models.database import Database
from models.stumbling_block_count import Named, latest_notes_on, stumbling_blocks_named
from sessions.checking import need_one_of, need_text, some_text
from sessions.recording import correct, existing, keep

#: Police and enforcement are no kind: they have no place in this product (DESIGN, promise 1).
KINDS = (
    "resident_group",
    "welfare",
    "school",
    "housing",
    "care",
    "faith_or_culture",
    "business",
    "municipality",
    "sports",
)

#: Names of police and enforcement. "Politiek café" is none, nor is the association "Boa Vista".
_ENFORCEMENT = re.compile(
    r"\b(?:wijk|buurt|jeugd)?politie(?!k)\w*|\b(?:wijk|jeugd|politie)agent(?:en)?\b|\bpolice\b"
    r"|\bhandhav\w*|\b(?:law )?enforcement\b|\bboa['’]s\b|^boas?$|\bmarechaussee\b"
    r"|\brecherche\b|\baivd\b|\bnctv\b"
)


@dataclass(frozen=True)
class PartyDetails:
    """What is known of a party: never a person."""

    name: str
    kind: str
    about: str = ""
    reach: str = ""


@dataclass(frozen=True)
class BlockInRound:
    """A stumbling block, how often a round names it, and the last few places where."""

    block: StumblingBlock
    named: Named
    notes: list[tuple[Note, Conversation]]
    signals: list[Signal]


def add_party(
    db: Database,
    round_: Round,
    details: PartyDetails,
    *,
    by: Member,
    record_id: UUID | None = None,
) -> Party:
    """Put an organisation or group on the map of the neighbourhood.

    Raises Refused: "text_missing", "text_too_long", "not_one_of", "party_there" or "no_police".
    """
    there = db.find(Party, record_id)
    if there is not None:
        return there
    checked = _checked(db, round_.neighbourhood_id, details, own_id=None)
    party = Party(neighbourhood_id=round_.neighbourhood_id, **checked)
    if record_id:
        party.id = record_id
    party = keep(db, party, by=by)
    db.commit()
    return party


def correct_party(
    db: Database, party_id: UUID, details: PartyDetails, *, by: Member, forget: bool = False
) -> Party:
    """Correct what is known of a party; `forget` takes a missed name out of the old lines too.

    Raises as `add_party`, and Refused("not_there").
    """
    party = existing(db, Party, party_id)
    for field, value in _checked(db, party.neighbourhood_id, details, own_id=party.id).items():
        correct(db, party, field, value, by=by, forget=forget and field != "kind")
    db.commit()
    return party


def find_parties(db: Database, round_: Round) -> dict[str, list[Party]]:
    """The parties of the round's neighbourhood by kind, in the order of the kinds; a kind
    without parties is left out."""
    parties = db.every(Party, order=("name", "id"), neighbourhood_id=round_.neighbourhood_id)
    by_kind = {kind: [p for p in parties if p.kind == kind] for kind in KINDS}
    return {kind: found for kind, found in by_kind.items() if found}


def stumbling_blocks_of(
    db: Database, content: Content, round_: Round, *, latest: int
) -> list[BlockInRound]:
    """Every stumbling block with its counts in a round, also one that nobody names."""
    named: Mapping[str, Named] = stumbling_blocks_named(db, round_.id)
    return [
        BlockInRound(
            block=block,
            named=named.get(block.slug, Named()),
            notes=latest_notes_on(db, round_.id, block.slug, limit=latest),
            signals=db.every(
                Signal,
                order=("observed_on", "recorded_at"),
                newest_first=True,
                limit=latest,
                round_id=round_.id,
                stumbling_block=block.slug,
            ),
        )
        for block in content.all(StumblingBlock)
    ]


def is_enforcement(name: str) -> bool:
    """Whether a name is one of police or enforcement."""
    return bool(_ENFORCEMENT.search(_plain(name)))


def _checked(
    db: Database, neighbourhood_id: UUID, details: PartyDetails, *, own_id: UUID | None
) -> dict[str, str]:
    name = need_text(details.name, "party_name", most=120)
    if is_enforcement(name):
        raise Refused("no_police")
    others = db.every(Party, neighbourhood_id=neighbourhood_id)
    if any(_plain(p.name) == _plain(name) for p in others if p.id != own_id):
        raise Refused("party_there", name=name)
    return {
        "name": name,
        "kind": need_one_of(details.kind, "party_kind", KINDS),
        "about": some_text(details.about, "party_about", most=1000),
        "reach": some_text(details.reach, "party_reach", most=500),
    }


def _plain(name: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())
