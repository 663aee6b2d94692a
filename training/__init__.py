"""Training, adaptation, evaluation and export of the embedded network. Not needed to run the app."""
