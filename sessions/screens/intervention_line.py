"""Where an intervention stands, in one line; the list and its own page both show it."""

from models import Intervention
from sessions.screens.desk import Desk


def when_and_where_it_stands(at: Desk, intervention: Intervention) -> str:
    """State and days of an intervention in one line."""
    parts = [at.say(f"intervention-{intervention.state}")]
    if intervention.starts_on and intervention.ends_on:
        facts = {"first": intervention.starts_on, "last": intervention.ends_on}
        parts.append(at.say("interventions-from-to", **facts))
    elif intervention.starts_on:
        parts.append(at.say("interventions-from", first=intervention.starts_on))
    else:
        parts.append(at.say("interventions-no-date"))
    return " · ".join(parts)
