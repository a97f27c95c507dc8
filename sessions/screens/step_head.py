"""The head of a step's screen: what the step is for and what to ask oneself."""

import streamlit as st

from methods.entries import Step
from sessions.screens.desk import Desk


def show_step(at: Desk, slug: str, title: str) -> None:
    """Title, step and purpose, with the guiding questions folded away."""
    step = at.content.find(Step, slug)
    if step is None:
        st.title(title)
        return
    st.caption(at.say("step-of-six", number=step.number, name=at.entry(step.name)))
    st.title(title)
    st.write(at.entry(step.purpose))
    with st.expander(at.say("step-questions")):
        for question in step.questions:
            st.markdown(f"- {at.entry(question)}")
