"""The page that the tests of Streamlit's own words look at, in the language its address asks for.

One label, one option and one table hold words that are also Streamlit's: they are people's here.
"""

from __future__ import annotations

from datetime import date

import pandas as pd
import streamlit as st

from methods.wording import load_wording
from sessions.screens.built_in_words import show_built_in_words

language = "en" if st.toggle("in English") else "nl"
show_built_in_words(load_wording(language))

st.title("Proef")
st.file_uploader("Een bestand", type=["csv"])
st.date_input("Een dag", date(2026, 3, 3), format="DD-MM-YYYY")
st.date_input("Geen dag", None, format="DD-MM-YYYY")
st.selectbox("Een keuze", ["Close", "Search", "Open"], index=None)
st.multiselect("Meer keuzes", ["Stop", "Select all"], ["Stop"])
st.number_input("Een getal", value=None)
st.text_input("Een tekst")
st.text_area("Een lange tekst")
st.checkbox("Open")
st.pagination(5, key="pages")
st.dataframe(pd.DataFrame({"Search": ["Stop", "Upload"]}))
st.markdown("Upload")
st.text("Choose an option")
st.button("Search")
st.dataframe(pd.DataFrame({"a": [1]}))


@st.dialog("Een venster")
def window() -> None:
    st.write("Connection error")


if st.button("Venster"):
    window()
if st.button("Nog een keer"):
    st.write("nog een keer getekend")
