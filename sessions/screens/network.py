"""Step two on screen: who is active in the neighbourhood, and what makes living together hard."""

import streamlit as st

from models import Conversation, Party
from sessions import mapping
from sessions.mapping import KINDS, BlockInRound, PartyDetails
from sessions.screens import state
from sessions.screens.desk import Desk
from sessions.screens.pages import asked_record, link_to
from sessions.screens.perspectives import marked
from sessions.screens.step_head import show_step

#: Notes and signals shown under a stumbling block.
LATEST = 3
#: Longer lines are cut in a link.
TITLE_CHARACTERS = 110


def show(at: Desk) -> None:
    """One party when the address asks for it; else the parties and the stumbling blocks."""
    party = at.db.find(Party, asked_record(at))
    if party is not None:
        _show_one(at, party)
        return
    show_step(at, "research", at.say("page-network"))
    parties, new, blocks = st.tabs(
        [at.say("network-tab-list"), at.say("network-tab-new"), at.say("network-tab-blocks")]
    )
    with parties:
        _list(at)
    with new:
        _new(at)
    with blocks:
        _blocks(at)


def _list(at: Desk) -> None:
    by_kind = mapping.find_parties(at.db, at.open_round)
    if not by_kind:
        st.info(at.say("network-none"))
        return
    st.markdown(at.say("network-count", count=sum(len(found) for found in by_kind.values())))
    picked = st.selectbox(
        at.say("network-filter"),
        [None, *by_kind],
        format_func=lambda kind: at.say(f"party-kind-{kind}") if kind else at.say("all"),
    )
    for kind, parties in by_kind.items():
        if picked not in (None, kind):
            continue
        st.header(at.say(f"party-kind-{kind}"))
        for party in parties:
            with st.container(border=True):
                link_to(at, "network", f"**{at.plain(party.name)}**", record=party.id)
                _about(at, party)


def _about(at: Desk, party: Party) -> None:
    if party.about:
        st.markdown(at.plain(party.about))
    if party.reach:
        st.markdown(f"*{at.say('network-reach')}:* {at.plain(party.reach)}")


def _new(at: Desk) -> None:
    form = state.form("party", at.open_round.neighbourhood_id)
    st.write(at.say("network-new-what"))
    details = _ask(at, form)
    at.save_button(
        at.say("network-keep"),
        form,
        lambda: mapping.add_party(at.db, at.open_round, details, by=at.by, record_id=form.id),
        told=at.say("network-kept"),
    )


def _ask(at: Desk, form: state.Form, party: Party | None = None) -> PartyDetails:
    left, right = st.columns(2)
    with left:
        name = at.text(
            form,
            "party_name",
            lines=1,
            most=120,
            value=party.name if party else "",
            required=True,
        )
    with right:
        kind = st.selectbox(
            at.say("field-party_kind"),
            KINDS,
            index=KINDS.index(party.kind) if party else None,
            format_func=lambda code: at.say(f"party-kind-{code}"),
            placeholder=at.say("network-choose"),
            key=f"kind:{form.token}",
        )
    about = at.text(form, "party_about", lines=2, most=1000, value=party.about if party else "")
    reach = at.text(form, "party_reach", lines=2, most=500, value=party.reach if party else "")
    return PartyDetails(name=name, kind=kind or "", about=about, reach=reach)


def _show_one(at: Desk, party: Party) -> None:
    link_to(at, "network", at.say("back-to-list"))
    st.caption(at.say(f"party-kind-{party.kind}"))
    st.title(at.plain(party.name))
    with st.container(border=True):
        _about(at, party)
        st.caption(at.say("written-down", name=at.who(party), moment=party.recorded_at))
    with st.expander(at.say("network-correct")):
        form = state.form("party-correct", party.id)
        details = _ask(at, form, party)
        forget = st.checkbox(at.say("correct-forget"), key=f"forget:{form.token}")
        at.save_button(
            at.say("correct-keep"),
            form,
            lambda: mapping.correct_party(at.db, party.id, details, by=at.by, forget=forget),
            told=at.say("network-corrected"),
        )


def _blocks(at: Desk) -> None:
    st.write(at.say("network-blocks-what"))
    talks = at.db.number_of(Conversation, round_id=at.open_round.id)
    found = mapping.stumbling_blocks_of(at.db, at.content, at.open_round, latest=LATEST)
    for named in found:
        with st.container(border=True):
            _block(at, named, talks)


def _block(at: Desk, named: BlockInRound, talks: int) -> None:
    st.header(at.entry(named.block.name))
    st.write(at.entry(named.block.meaning))
    if named.named.notes or named.named.signals:
        said = at.say("network-block-conversations", count=named.named.conversations, of=talks)
        lines = at.say("network-block-notes", count=named.named.notes)
        noticed = at.say("network-block-signals", count=named.named.signals)
        st.markdown(f"**{said}** · {lines} · {noticed}")
    else:
        st.markdown(at.say("network-block-nobody"))
    with st.expander(at.say("network-signs")):
        for sign in named.block.signs:
            st.markdown(f"- {at.entry(sign)}")
        st.markdown(at.say("network-signs-care"))
    if not named.notes and not named.signals:
        return
    with st.expander(at.say("network-block-latest")):
        for note, talk in named.notes:
            words = f"“{_short(note.text)}”" if note.kind == "quote" else _short(note.text)
            link_to(
                at,
                "conversations",
                at.plain(words),
                record=note.id,
                more={"within": str(talk.id)},
            )
            st.markdown(f"{marked(at, note.perspective)} · {at.wording.day(talk.held_on)}")
        for signal in named.signals:
            link_to(at, "signals", at.plain(_short(signal.observation)), record=signal.id)
            st.markdown(f"{at.say('network-a-signal')} · {at.wording.day(signal.observed_on)}")


def _short(text: str) -> str:
    if len(text) <= TITLE_CHARACTERS:
        return text
    return text[:TITLE_CHARACTERS].rsplit(" ", 1)[0] + " …"
