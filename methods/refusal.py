"""What is raised when something cannot be accepted. Wording lives in `methods/wording`."""

from typing import Any


class Refused(Exception):
    """Not accepted, with a code and the facts that explain it.

    The sentence a person reads stands in the wording under `refused-<code>`, with the facts as
    its variables.
    """

    def __init__(self, code: str, **facts: Any) -> None:
        super().__init__(f"{code} {facts}" if facts else code)
        self.code, self.facts = code, facts
