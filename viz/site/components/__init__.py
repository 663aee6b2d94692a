"""Streamlit components, each a Python file with its scripts and styles beside it.

What a component shows goes to it as the only entry of a list: Streamlit looks at every value of a dictionary whether it
is a dataframe (about 50 µs each), and sends a list as it is.
"""
