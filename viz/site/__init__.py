"""The Streamlit shell around all pages."""
