"""The script that Streamlit runs for every change on screen; alone in its folder, since Streamlit
puts the folder of its script at the front of the import path."""

from sessions.screens.frame import show

show()
