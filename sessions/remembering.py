"""What this machine remembers of the person at it: the language, the name, the open round.

It is a small file beside the database and not in it, since it is about this machine.
"""

import json
from typing import Any

from methods.wording import DEFAULT_LANGUAGE, LANGUAGES
from sessions.settings import Settings


def remembered(settings: Settings) -> dict[str, Any]:
    """Everything remembered; empty when there is nothing, or nothing readable."""
    try:
        kept = json.loads((settings.home / "this-machine.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return kept if isinstance(kept, dict) else {}


def remember(settings: Settings, **values: str | None) -> None:
    """Add to what is remembered; a value of None is forgotten."""
    kept = {k: v for k, v in {**remembered(settings), **values}.items() if v is not None}
    settings.home.mkdir(parents=True, exist_ok=True)
    file = settings.home / "this-machine.json"
    # Written beside it and moved, so that a reader never meets half a file.
    beside = file.with_suffix(".new")
    beside.write_text(json.dumps(kept, indent=1), encoding="utf-8")
    beside.replace(file)


def remembered_language(settings: Settings) -> str:
    """The language chosen on this machine; Dutch until somebody chooses."""
    language = remembered(settings).get("language")
    return language if language in LANGUAGES else DEFAULT_LANGUAGE
