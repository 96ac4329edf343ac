"""Wrong use of the command line."""


class UsageError(Exception):
    """What was typed cannot be done; the message is the sentence that the person reads."""
