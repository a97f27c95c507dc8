"""Who is at the desk. On one's own laptop that is a name, asked for once."""

from uuid import UUID

from methods.refusal import Refused
from models import Member
from models.database import Database

#: Longer than any name; a pasted text is not a name.
LONGEST_NAME = 80


def introduce(db: Database, name: str) -> Member:
    """The member with this name, made when there is none yet.

    Raises Refused("name_missing") and Refused("name_too_long", most).
    """
    name = " ".join(name.split())
    if not name:
        raise Refused("name_missing")
    if len(name) > LONGEST_NAME:
        raise Refused("name_too_long", most=LONGEST_NAME)
    member = db.first(Member, name=name)
    if member is None:
        member = Member(name=name)
        db.add(member)
        db.commit()
    return member


def rename(db: Database, member: Member, name: str) -> Member:
    """Another spelling for the one at the desk; what they wrote carries the new name.

    Raises Refused: "name_missing", "name_too_long", or "name_taken" when a colleague has it.
    """
    name = " ".join(name.split())
    if not name:
        raise Refused("name_missing")
    if len(name) > LONGEST_NAME:
        raise Refused("name_too_long", most=LONGEST_NAME)
    other = db.first(Member, name=name)
    if other is not None and other.id != member.id:
        raise Refused("name_taken", name=name)
    member.name = name
    db.commit()
    return member


def member_names(db: Database) -> dict[UUID, str]:
    """Each member's name by identity: who wrote something down."""
    return {member.id: member.name for member in db.every(Member)}
