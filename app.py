"""Front door: assembles the app. `streamlit run app.py`, or `samenleven start`."""

from pathlib import Path

import streamlit as st
from starlette.middleware import Middleware
from starlette.responses import RedirectResponse
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from sessions.screens.page_language import PageLanguage

SCREENS = Path(__file__).parent / "sessions" / "screens"

app = st.App(
    SCREENS / "entry" / "script.py",
    routes=[
        Mount("/letters", StaticFiles(directory=SCREENS / "browser" / "fonts")),
        # Streamlit opens its first page at the front door only.
        Route("/overzicht", lambda _: RedirectResponse("/")),
    ],
    middleware=[Middleware(PageLanguage)],
)
