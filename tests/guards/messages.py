"""Keeps messages that a test did not announce apart from those it did."""

from dataclasses import dataclass, field


@dataclass
class Expectation:
    """A message that a test announced, and whether it came."""

    text: str
    source: str
    met: bool = False

    def matches(self, source: str, text: str) -> bool:
        return self.text in text and self.source in source


@dataclass
class MessageRecord:
    """The messages of one test: announced ones are ticked off, the others kept."""

    kind: str
    expectations: list[Expectation] = field(default_factory=list)
    unexpected: list[str] = field(default_factory=list)

    def expect(self, text: str, source: str = "") -> None:
        """Announce messages that contain `text`, from a source whose name contains `source`."""
        self.expectations.append(Expectation(text, source))

    def add(self, source: str, text: str) -> None:
        """Take in a message that arrived."""
        matching = [one for one in self.expectations if one.matches(source, text)]
        for expectation in matching:
            expectation.met = True
        if not matching:
            self.unexpected.append(f"{source}: {text}")

    def problems(self) -> list[str]:
        """Return one sentence for each surprise, and for each announced message that never came."""
        surprises = [f"unexpected {self.kind}: {message}" for message in self.unexpected]
        absent = [
            f"expected {self.kind} never came: {one.text!r}"
            for one in self.expectations
            if not one.met
        ]
        return surprises + absent
