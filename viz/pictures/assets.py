"""Where the files are that come with the app."""

from __future__ import annotations

from pathlib import Path

ASSETS = Path(__file__).resolve().parents[2] / "assets"
"""The folder of the embedded network, its classes and its figures, and of the gallery's drawings."""
