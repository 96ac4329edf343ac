"""What a reader of PDF makes of a page: its words, its pictures and what is said of it."""

import re
import zlib


class PdfPage:
    """A file of one page, as the standard says that it is to be read.

    Only what Qt writes is understood; anything else is an error.
    """

    def __init__(self, content):
        assert content.startswith(b"%PDF-1.")
        found = re.finditer(rb"(?:^|\n)(\d+) 0 obj\s(.*?)\nendobj", content, re.DOTALL)
        self.objects = {int(one[1]): one[2] for one in found}
        self.page = next(one for one in self.objects.values() if b"/Type /Page\n" in one)
        self.images = sum(b"/Subtype /Image" in one for one in self.objects.values())

    @property
    def size(self):
        """Width and height in points."""
        box = re.search(rb"/MediaBox \[([^]]*)\]", self.page)[1].split()
        return float(box[2]) - float(box[0]), float(box[3]) - float(box[1])

    @property
    def pages(self):
        """How many pages there are."""
        return sum(b"/Type /Page\n" in one for one in self.objects.values())

    @property
    def drawing(self):
        """What is drawn, as the commands of the page."""
        return self._stream(int(re.search(rb"/Contents (\d+) 0 R", self.page)[1]))

    @property
    def places(self):
        """Each piece of text with where it begins, from the left upper corner, and its size."""
        found, inverse = [], []
        number = r"(-?[0-9.]+)"
        words = re.compile(rf"\bq\b|\bQ\b|{' '.join([number] * 6)} cm\b".encode())
        here = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
        texts = iter(self.runs)
        text_at = re.compile(
            rf"/F\d+ {number} Tf {' '.join([number] * 6)} Tm\s+{number} {number} Td".encode()
        )
        blocks = re.split(rb"(\bBT\b.*?\bET\b)", self.drawing, flags=re.DOTALL)
        for block in blocks:
            if block.startswith(b"BT"):
                one = text_at.search(block)
                size, *turn, x, y = (float(part) for part in one.groups())
                place = _times((1.0, 0.0, 0.0, 1.0, x, y), _times(tuple(turn), here))
                found.append((next(texts), place[4], self.size[1] - place[5], size * abs(place[3])))
                continue
            for word in words.finditer(block):
                if word[0] == b"q":
                    inverse.append(here)
                elif word[0] == b"Q":
                    here = inverse.pop()
                else:
                    here = _times(tuple(float(part) for part in word.groups()), here)
        return found

    @property
    def runs(self):
        """The pieces of text in the order in which they are painted."""
        resources = self.objects[int(re.search(rb"/Resources (\d+) 0 R", self.page)[1])]
        fonts = {
            one[1]: self._characters(int(one[2]))
            for one in re.finditer(rb"/(F\d+) (\d+) 0 R", resources)
        }
        runs = []
        for block in re.finditer(rb"\bBT\b(.*?)\bET\b", self.drawing, re.DOTALL):
            characters = fonts[re.search(rb"/(F\d+) ", block[1])[1]]
            glyphs = b"".join(re.findall(rb"<([0-9A-Fa-f]+)> Tj", block[1])).decode()
            codes = [int(glyphs[at : at + 4], 16) for at in range(0, len(glyphs), 4)]
            runs.append("".join(characters[code] for code in codes))
        return runs

    def _characters(self, font):
        """Return the characters of a font's glyphs."""
        table = self._stream(int(re.search(rb"/ToUnicode (\d+) 0 R", self.objects[font])[1]))
        found = {}
        for block in re.finditer(rb"beginbfrange(.*?)endbfrange", table, re.DOTALL):
            for low, high, values in re.findall(
                rb"<([0-9A-Fa-f]+)> <([0-9A-Fa-f]+)> (\[[^]]*\]|<[0-9A-Fa-f]+>)", block[1]
            ):
                each = re.findall(rb"<([0-9A-Fa-f]+)>", values)
                for number, code in enumerate(range(int(low, 16), int(high, 16) + 1)):
                    value = bytes.fromhex(each[number if len(each) > 1 else 0].decode())
                    text = value.decode("utf-16-be")
                    shift = number if len(each) == 1 else 0
                    found[code] = text[:-1] + chr(ord(text[-1]) + shift) if text else ""
        for block in re.finditer(rb"beginbfchar(.*?)endbfchar", table, re.DOTALL):
            for code, value in re.findall(rb"<([0-9A-Fa-f]+)> <([0-9A-Fa-f]+)>", block[1]):
                found[int(code, 16)] = bytes.fromhex(value.decode()).decode("utf-16-be")
        return found

    def _stream(self, number):
        head, _, rest = self.objects[number].partition(b"stream\n")
        body = rest[: rest.rindex(b"endstream")]
        return zlib.decompress(body) if b"/FlateDecode" in head else body


def _times(first, second):
    """Return the matrix that does one thing after the other, as the standard writes them."""
    a, b, c, d, e, f = first
    g, h, i, j, k, m = second
    return (
        *(a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j),
        *(e * g + f * i + k, e * h + f * j + m),
    )
