"""The one kind of error whose text is meant for a person, and the one that a file's walkers raise among themselves."""

from __future__ import annotations


class UserError(Exception):
    """Something that a person can mend; its text says what was given, what is allowed and what to do."""


class ImageError(UserError, ValueError):
    """A picture that can't be used; its text is one sentence for a person."""


class BrokenFileError(Exception):
    """The structure of a file is not what its format says; whoever knows the file's name makes a sentence of it."""
