"""Beheer on screen: the round and its place, the policy it answers to, the example, you and
this computer, copies."""

import streamlit as st

from models import Neighbourhood, Record, Round, StepMove
from sessions import describing
from sessions.remembering import remember
from sessions.screens import administration_machine, state
from sessions.screens.correction import show_correction
from sessions.screens.desk import Desk
from sessions.stepping import SCOPES, begin_neighbourhood

#: The first year for which CBS published codes of wijken as they are made now.
FIRST_CBS_YEAR = 1995


def show(at: Desk) -> None:
    """Everything that is set up once and changed now and then."""
    st.title(at.say("page-administration"))
    if at.content_fault:
        st.error(at.content_fault)
        st.write(at.say("administration-content-what"))
        administration_machine.read_again_button(at)
    round_, policy, new, example, machine = st.tabs(
        [
            at.say("administration-tab-round"),
            at.say("administration-tab-policy"),
            at.say("administration-tab-new"),
            at.say("administration-tab-example"),
            at.say("administration-tab-machine"),
        ]
    )
    with round_:
        _round(at)
        if at.place is not None:
            _place(at, at.place)
        show_correction(at, *_texts(at))
    with policy:
        _policy(at)
    with new:
        _new(at)
    with example:
        administration_machine.example(at)
    with machine:
        administration_machine.show(at)


def _round(at: Desk) -> None:
    st.header(at.say("administration-round"))
    round_ = at.open_round
    form = state.form("round", round_.id)
    title = at.text(form, "round_title", lines=1, most=160, value=round_.title, required=True)
    scope = _scope(at, form, round_.scope)
    at.save_button(
        at.say("administration-round-keep"),
        form,
        lambda: describing.describe_round(at.db, round_, title=title, scope=scope, by=at.by),
        told=at.say("administration-kept"),
    )


def _place(at: Desk, place: Neighbourhood) -> None:
    st.header(at.say("administration-place"))
    form = state.form("place", place.id)
    name = at.text(form, "neighbourhood_name", lines=1, most=120, value=place.name, required=True)
    municipality = at.text(form, "municipality", lines=1, most=120, value=place.municipality)
    code, year = _cbs(at, form, place.cbs_code or "", place.cbs_year)
    at.save_button(
        at.say("administration-place-keep"),
        form,
        lambda: describing.describe_neighbourhood(
            at.db,
            place,
            name=name,
            municipality=municipality,
            cbs_code=code,
            cbs_year=year,
            by=at.by,
        ),
        told=at.say("administration-kept"),
    )


def _texts(at: Desk) -> list[Record]:
    """What can hold a name that was missed: also the reasons for every step of the round."""
    round_ = at.open_round
    moves = at.db.every(StepMove, order=("moved_on", "recorded_at"), round_id=round_.id)
    goals = [path.goal for path in describing.policy_goals(at.db)]
    return [round_, *([at.place] if at.place else []), *goals, *moves]


def _scope(at: Desk, form: state.Form, now: str) -> str:
    return st.selectbox(
        at.say("field-scope"),
        SCOPES,
        index=SCOPES.index(now) if now in SCOPES else 0,
        format_func=lambda code: at.say(f"scope-{code}"),
        key=f"scope:{form.token}",
    )


def _cbs(at: Desk, form: state.Form, code: str, year: int | None) -> tuple[str, int | None]:
    """The code that CBS gives a place, and the year it belongs to; both may stay empty."""
    left, right = st.columns(2)
    with left:
        given = at.text(form, "cbs_code", lines=1, most=20, value=code)
    with right:
        picked = st.number_input(
            at.say("field-cbs_year"),
            min_value=FIRST_CBS_YEAR,
            max_value=at.today.year + 1,
            value=year,
            step=1,
            placeholder=at.say("not-said"),
            key=f"year:{form.token}",
        )
    return given, int(picked) if picked is not None else None


def _policy(at: Desk) -> None:
    st.write(at.say("administration-policy-what"))
    round_ = at.open_round
    paths = {path.goal.id: path for path in describing.policy_goals(at.db)}
    form = state.form("policy", round_.id)
    ids = [None, *paths]
    picked = st.selectbox(
        at.say("field-policy_goal"),
        ids,
        index=ids.index(round_.policy_goal_id) if round_.policy_goal_id in paths else 0,
        format_func=lambda id_: (
            " ← ".join(reversed(paths[id_].titles)) if id_ else at.say("administration-no-goal")
        ),
        key=f"goal:{form.token}:{round_.policy_goal_id}",
    )
    chosen = paths.get(picked) if picked else None
    if chosen is not None:
        for kind, title in zip(describing.POLICY_KINDS, chosen.titles, strict=False):
            st.markdown(f"**{at.say(f'policy-{kind}')}:** {at.plain(title)}")
    at.save_button(
        at.say("administration-policy-keep"),
        form,
        lambda: describing.answer_to(at.db, round_, picked, by=at.by),
        told=at.say("administration-kept"),
    )
    with st.expander(at.say("administration-goal-new")):
        _new_goal(at, round_)


def _new_goal(at: Desk, round_: Round) -> None:
    form = state.form("policy-goal", round_.id)
    programme, line, goal = (
        at.text(form, field, lines=1, most=200, required=True)
        for field in describing.POLICY_FIELDS.values()
    )
    at.save_button(
        at.say("administration-goal-keep"),
        form,
        lambda: describing.make_policy_goal(
            at.db, round_, programme=programme, line=line, goal=goal, by=at.by
        ),
        told=at.say("administration-goal-kept"),
    )


def _new(at: Desk) -> None:
    st.write(at.say("administration-new-what"))
    form = state.form("neighbourhood")
    name = at.text(form, "neighbourhood_name", lines=1, most=120, required=True)
    municipality = at.text(form, "municipality", lines=1, most=120)
    scope = _scope(at, form, "wijk")
    code, year = _cbs(at, form, "", None)

    def begin() -> None:
        begun = begin_neighbourhood(
            at.db,
            name=name,
            municipality=municipality,
            cbs_code=code,
            cbs_year=year,
            scope=scope,
            by=at.by,
            today=at.today,
            record_id=form.id,
        )
        state.choose("round", begun.id)
        remember(at.settings, round=str(begun.id))

    at.save_button(at.say("welcome-begin-do"), form, begin, told=at.say("administration-begun"))
