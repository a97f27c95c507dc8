"""What the team sees. The only place with Streamlit beside `app.py`: screens ask and show."""
