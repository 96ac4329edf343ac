"""Listens to the Python log for warnings that no test announced."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from tests.guards.messages import MessageRecord


class _Listener(logging.Handler):
    def __init__(self, record: MessageRecord) -> None:
        super().__init__(logging.WARNING)
        self._record = record

    def emit(self, record: logging.LogRecord) -> None:
        self._record.add(f"{record.name} {record.levelname}", record.getMessage())


@contextmanager
def listen_to_log() -> Iterator[MessageRecord]:
    """Collect every record of level WARNING or above while the block runs."""
    messages = MessageRecord("log record")
    listener = _Listener(messages)
    root = logging.getLogger()
    root.addHandler(listener)
    try:
        yield messages
    finally:
        if listener not in root.handlers:
            messages.unexpected.append("the test took away the root logger's handlers")
        root.removeHandler(listener)
