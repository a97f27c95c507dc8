"""The shape of every kind of content entry. A YAML file that does not fit these shapes is
refused at the door by `methods.content`, with file, entry and field named."""

from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

Slug = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$")]
Sentence = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
PhaseSlug = Literal["rust", "ongemak", "spanning", "incident"]
StepSlug = Literal["signal", "research", "share", "develop", "tackle", "celebrate"]
Purpose = Literal["know", "understand", "decide", "repair", "ideas"]

#: What `models.tally` counts of a round; the advice of a step names one of these.
MEASURES = (
    "signals",
    "signals_with_interpretation",
    "signals_open",
    "parties",
    "conversations",
    "notes",
    "perspectives_heard",
    "resident_notes",
    "sharing_sessions",
    "themes_accepted",
    "themes_by_team",
    "assignments",
    "assignments_final",
    "assignment_evidence",
    "choices_with_reason",
    "options_refused",
    "interventions",
    "tasks_with_owner",
    "log_lines",
    "retrospectives",
    "actions_with_owner",
    "report_backs",
)


class Shape(BaseModel):
    """A value inside an entry; unknown keys are refused, so that a typing error shows."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Bilingual(Shape):
    """One text in both languages of the interface."""

    nl: Sentence
    en: Sentence

    def in_language(self, language: str) -> str:
        """The text in `language`; Dutch where the language is not known."""
        return self.en if language == "en" else self.nl


class Entry(Shape):
    """One entry of a content file.

    `slug` is the stable English code that records store. `source` is where the fact was read,
    "own" for a choice of this project, or "unverified" for what rests on memory.
    """

    slug: Slug
    source: Sentence

    @property
    def is_unverified(self) -> bool:
        """True when nobody has yet confirmed what the entry says."""
        return self.source.startswith("unverified")


class StepAdvice(Shape):
    """What had better be there before a round moves on: advice, never a lock.

    `measure` is one of MEASURES; `threshold` the slug of the number.
    """

    measure: Slug
    threshold: Slug
    text: Bilingual


class Step(Entry):
    """One of the six steps."""

    slug: StepSlug
    number: Annotated[int, Field(ge=1, le=6)]
    name: Bilingual
    purpose: Bilingual
    questions: list[Bilingual]
    before_moving_on: list[StepAdvice]


class StumblingBlock(Entry):
    """What keeps people from living together well: one of the five of step two."""

    name: Bilingual
    meaning: Bilingual
    signs: list[Bilingual]


class Boundary(Shape):
    """What does not belong to a theme, and the theme where it goes, if there is one."""

    what: Sentence
    goes_to: Slug | None = None


class SubTheme(Shape):
    """A part of a theme of the codebook."""

    slug: Slug
    nl: Sentence
    en: Sentence

    def in_language(self, language: str) -> str:
        """The name in `language`; Dutch where the language is not known."""
        return self.en if language == "en" else self.nl


class CodebookTheme(Entry):
    """A theme of the field with its bounds. `belongs` and `not_here` are in Dutch, as people who
    code notes read them; `dimension` is one of the five dimensions of social cohesion."""

    name: Bilingual
    definition: Bilingual
    belongs: Sentence
    not_here: list[Boundary]
    dimension: Literal[
        "equality", "safety", "social_contact", "living_environment", "involvement_and_trust"
    ]
    sub_themes: list[SubTheme]


class TensionPhase(Entry):
    """One of the four phases of tension. `mark` stands beside the colour, never colour alone."""

    slug: PhaseSlug
    number: Annotated[int, Field(ge=1, le=4)]
    name: Bilingual
    mark: Annotated[str, Field(min_length=1, max_length=2)]
    colour: Annotated[str, Field(pattern=r"^#[0-9A-Fa-f]{6}$")]
    meaning: Bilingual
    goal: Bilingual
    helps: list[Bilingual]
    avoid: list[Bilingual]


class FormatStage(Shape):
    """One part of a conversation. `minutes` is empty where no source gives a time."""

    name: Bilingual
    minutes: Annotated[int, Field(ge=1, le=240)] | None = None


class DialogueFormat(Entry):
    """A way to hold a conversation. `unverified` names the fields that rest on memory."""

    name: Bilingual
    people_min: Annotated[int, Field(ge=1)] | None = None
    people_max: Annotated[int, Field(ge=1)] | None = None
    minutes: Annotated[int, Field(ge=5)] | None = None
    stages: list[FormatStage]
    phases: list[PhaseSlug]
    purposes: list[Purpose]
    fits: Bilingual
    does_not_fit: Bilingual | None = None
    preparation: Bilingual | None = None
    needs_trained_facilitator: bool = False
    unverified: list[Slug] = []

    @model_validator(mode="after")
    def _smallest_before_largest(self) -> "DialogueFormat":
        if self.people_min and self.people_max and self.people_min > self.people_max:
            raise ValueError("people_min is larger than people_max")
        return self


class Intervention(Entry):
    """Something a neighbourhood can do, from the catalogue.

    `evidence` is what is published, to the letter of its source, or None for "none found".
    `effort` (S, M, L), `phases`, `needs`, `contact_conditions` and `stumbling_blocks` are this
    project's own estimates. `words` are Dutch words
    that tie the option to a wanted situation when no encoder speaks.
    """

    name: Bilingual
    goal: Bilingual
    audience: Bilingual
    phases: list[PhaseSlug]
    effort: Literal["S", "M", "L"]
    evidence: Bilingual | None
    direction: Literal[
        "daily_contact", "meeting", "youth_and_role_models", "resilience_and_safety", "programme"
    ]
    needs: list[Literal["trained_facilitator", "place", "partner", "budget", "volunteers"]]
    contact_conditions: list[Literal["equal_status", "common_goal", "cooperation", "support"]]
    stumbling_blocks: list[Slug]
    large_dialogue: bool = False
    needs_one_to_one_first: bool = False
    can_go_wrong: Bilingual | None = None
    words: list[Sentence]


class CalendarRule(Entry):
    """A day or period that returns each year, and how its date is worked out.

    `confirm` says that the date must be checked with the organiser before it is relied on.
    """

    name: Bilingual
    kind: Literal["fixed", "nth_weekday", "iso_week", "saturday_on_or_before", "lunar", "manual"]
    month: Annotated[int, Field(ge=1, le=12)] | None = None
    day: Annotated[int, Field(ge=1, le=31)] | None = None
    weekday: Annotated[int, Field(ge=0, le=6)] | None = None
    nth: Annotated[int, Field(ge=1, le=5)] | None = None
    week: Annotated[int, Field(ge=1, le=53)] | None = None
    hijri_month: Annotated[int, Field(ge=1, le=12)] | None = None
    hijri_day: Annotated[int, Field(ge=1, le=30)] | None = None
    days: Annotated[int, Field(ge=1, le=40)] = 1
    lead_weeks: list[Annotated[int, Field(ge=1, le=52)]]
    confirm: bool = False
    may_raise_tension: bool = False
    note: Bilingual | None = None


class PreferredTerm(Entry):
    """A word to rather not use, what to say instead and why. Advice; a quote is left intact."""

    avoid: list[Sentence]
    prefer: list[Sentence]
    reason: Bilingual


class ThresholdValue(Shape):
    """A number that holds from a day on, so that an old retrospective keeps its own."""

    valid_from: date
    value: float


class Threshold(Entry):
    """A number the product decides by, with the reason it is that number."""

    why: Bilingual
    values: Annotated[list[ThresholdValue], Field(min_length=1)]


class GlossaryTerm(Entry):
    """The bridge between the code's English and the screen's Dutch."""

    dutch: Sentence
    english: Sentence
    meaning: Bilingual
