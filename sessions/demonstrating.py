"""The example district: put in to look around, taken out in one go."""

from models import Member, Neighbourhood, PolicyGoal, Round
from models.database import Database
from models.reference import is_referred_to, remove_lines_of_what_is_gone
from models.removal import remove_neighbourhood
from sessions.example_writing import ExampleWriter, example_id


def add_example(db: Database) -> Round:
    """Put the example district in the database and return its newest round. When it is there
    already, nothing changes."""
    there = db.first(Neighbourhood, is_example=True)
    if there is None:
        ExampleWriter(db).write()
        db.commit()
        there = db.every(Neighbourhood, is_example=True)[0]
    return db.every(Round, order="number", newest_first=True, neighbourhood_id=there.id)[0]


def remove_example(db: Database) -> None:
    """Take everything of the example out again, its members included.

    What a team's own rounds have come to rest on stays and is theirs from then on: a policy
    goal that one of them answers to, a member whose name signs something of their own.
    """
    for place in db.every(Neighbourhood, is_example=True):
        remove_neighbourhood(db, place.id)
    for policy in ("policy-goal", "policy-line", "policy-programme"):
        goal = db.find(PolicyGoal, example_id(policy))
        if goal is not None and not is_referred_to(db, goal):
            db.delete(goal)
            db.flush()
    remove_lines_of_what_is_gone(db)
    for member in db.every(Member, is_example=True):
        if is_referred_to(db, member):
            member.is_example = False
        else:
            db.delete(member)
    db.commit()
