"""The one kind of error whose text is meant for a person."""


class UserError(Exception):
    """Something that a person can mend; its text says what was given, what is allowed and what to do."""
