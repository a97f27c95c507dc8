"""What would come in from a file, what is skipped and what must be put right, as a person reads
it."""

from collections import defaultdict

import streamlit as st

from sessions.importing import Preview
from sessions.screens.desk import Desk
from sessions.screens.perspectives import marked
from toolkit.interchange import LineFault, Skip

FIRST_ROWS = 10
FAULTS_SHOWN = 40
ROWS_NAMED = 12


def show_preview(at: Desk, seen: Preview) -> None:
    """Faults first: with one of them nothing comes in."""
    if seen.faults:
        _faults(at, seen.faults)
        return
    sentence = f"**{at.say('imports-will-come', count=len(seen.lines))}**"
    if len(seen.conversations) == 1:
        talk = seen.conversations[0]
        sentence += " " + at.plain(at.say("imports-in-one", name=talk.name, day=talk.held_on))
    elif seen.conversations:
        sentence += " " + at.say("imports-in-conversations", count=len(seen.conversations))
    st.markdown(sentence)
    _skipped(at, seen.skipped)
    if not seen.lines:
        return
    shown = seen.lines[:FIRST_ROWS]
    st.write(at.say("imports-first-rows", count=len(shown)))
    where = {line.row: talk for talk in seen.conversations for line in talk.lines}
    rows = []
    for line in shown:
        row = {
            at.say("imports-head-row"): str(line.row),
            at.say("imports-head-text"): at.plain(line.text),
            # The mark stays beside its word, also in a narrow column.
            at.say("imports-head-who"): marked(at, line.perspective).replace(" ", "\u00a0"),
            at.say("imports-head-kind"): at.say(f"imports-kind-{line.kind}"),
        }
        if len(seen.conversations) > 1:
            talk = where[line.row]
            name = f"{at.plain(talk.name)} · {at.wording.day(talk.held_on)}"
            row[at.say("imports-head-conversation")] = name
        rows.append(row)
    st.table(rows, border="horizontal", hide_index=True)
    st.caption(at.say("imports-masked"))


def _faults(at: Desk, faults: tuple[LineFault, ...]) -> None:
    st.error(at.say("imports-faults", count=len(faults)))
    st.table(
        [
            {
                at.say("imports-head-row"): str(fault.row),
                at.say("imports-head-column"): at.plain(fault.heading),
                at.say("imports-head-what"): fault_sentence(at, fault),
            }
            for fault in faults[:FAULTS_SHOWN]
        ],
        border="horizontal",
        hide_index=True,
    )
    if len(faults) > FAULTS_SHOWN:
        st.write(at.say("imports-faults-more", count=len(faults) - FAULTS_SHOWN))


def fault_sentence(at: Desk, fault: LineFault) -> str:
    """What is wrong in a row and what to do about it."""
    sentence = at.say(
        f"imports-fault-{fault.code}",
        given=fault.given,
        have=fault.have,
        most=fault.most,
        other=fault.other_row,
    )
    return at.plain(sentence)


def _skipped(at: Desk, skipped: tuple[Skip, ...]) -> None:
    if not skipped:
        return
    by_reason: dict[str, list[int]] = defaultdict(list)
    for skip in skipped:
        by_reason[skip.reason].append(skip.row)
    with st.expander(at.say("imports-skipped", count=len(skipped))):
        for reason, rows in by_reason.items():
            named = ", ".join(str(row) for row in rows[:ROWS_NAMED])
            if len(rows) > ROWS_NAMED:
                named += f" {at.say('imports-and-more', count=len(rows) - ROWS_NAMED)}"
            sentence = at.say(f"imports-skip-{reason}", count=len(rows))
            st.markdown(f"- {at.say('imports-skip-rows', reason=sentence, rows=named)}")
