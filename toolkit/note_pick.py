"""Which notes a team reads together. Called by `sessions.sharing`; the same notes give the same
pick, whoever starts the meeting and on whichever machine."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

#: Shorter lines ("Ja, klopt") give a table little to talk about; they come last.
TELLING_CHARACTERS = 30


@dataclass(frozen=True)
class Candidate:
    """A note as far as picking goes: where it was said, by whom, and how long it is."""

    id: str
    conversation: str
    perspective: str
    characters: int = TELLING_CHARACTERS
    #: What was said and where, the same on every machine.
    content: str = ""


def pick_notes(candidates: Sequence[Candidate], how_many: int) -> list[Candidate]:
    """Up to `how_many` notes, spread over perspectives and conversations.

    Each next note is one that tells something, of the perspective with the fewest picked so
    far, from the conversation with the fewest; what is then still equal is settled by a code
    of what was said and where: not by the order of input, nor by an identity drawn at random.
    """
    waiting = sorted(candidates, key=lambda c: (_code(c.content), c.id))
    voices: Counter[str] = Counter()
    tables: Counter[str] = Counter()
    picked: list[Candidate] = []
    while waiting and len(picked) < how_many:
        best = min(
            waiting,
            key=lambda c: (
                c.characters < TELLING_CHARACTERS,
                voices[c.perspective],
                tables[c.conversation],
            ),
        )
        waiting.remove(best)
        voices[best.perspective] += 1
        tables[best.conversation] += 1
        picked.append(best)
    return picked


def _code(content: str) -> str:
    return sha256(content.encode()).hexdigest()
