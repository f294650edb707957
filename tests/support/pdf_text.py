#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Says what a PDF of the programs says: its text, a line for each piece, found through the fonts' own tables of characters.

    pdf_text.py FILE

Ends with 1 for a file that is cut short or holds no text.
"""
import re
import sys
import unicodedata
import zlib


def streams_of(data):
    """Object number -> (dictionary, inflated stream)."""
    found = {}
    for match in re.finditer(rb"(\d+) 0 obj\s(.*?)endobj", data, re.S):
        head, _, rest = match.group(2).partition(b"stream\n")
        body = rest.rpartition(b"\nendstream")[0]
        if b"/FlateDecode" in head:
            body = zlib.decompressobj().decompress(body)
        found[int(match.group(1))] = (head, body)
    return found


def characters_of(table):
    """Glyph -> text, of a ToUnicode table."""
    characters = {}
    for block in re.findall(rb"beginbfrange(.*?)endbfrange", table, re.S):
        for first, last, target in re.findall(rb"<(\w+)>\s*<(\w+)>\s*(\[.*?\]|<\w+>)", block, re.S):
            texts = re.findall(rb"<(\w+)>", target)
            for glyph in range(int(first, 16), int(last, 16) + 1):
                step = glyph - int(first, 16)
                if target.startswith(b"["):
                    characters[glyph] = bytes.fromhex(texts[step].decode()).decode("utf-16-be") if step < len(texts) else ""
                else:
                    characters[glyph] = chr(int(texts[0], 16) + step)
    for block in re.findall(rb"beginbfchar(.*?)endbfchar", table, re.S):
        for glyph, target in re.findall(rb"<(\w+)>\s*<(\w+)>", block):
            characters[int(glyph, 16)] = bytes.fromhex(target.decode()).decode("utf-16-be")
    return characters


def main(path):
    with open(path, "rb") as file:
        data = file.read()
    if not data.startswith(b"%PDF-") or not data.rstrip().endswith(b"%%EOF"):
        print("cut short", file=sys.stderr)
        return 1
    objects = streams_of(data)
    tables = {}
    for number, (head, _) in objects.items():
        unicode_at = re.search(rb"/ToUnicode (\d+) 0 R", head)
        if unicode_at:
            tables[number] = characters_of(objects[int(unicode_at.group(1))][1])
    lines = []
    for _, body in objects.values():
        font = None
        for name, text in re.findall(rb"/F(\d+) [\d.]+ Tf|<([0-9a-fA-F]+)>\s*Tj", body):
            if name:
                font = tables.get(int(name))
            elif font:
                glyphs = [int(text[i:i + 4], 16) for i in range(0, len(text), 4)]
                text = "".join(font.get(glyph, "") for glyph in glyphs)
                lines.append(" ".join(unicodedata.normalize("NFKC", text).split()))  # no ligatures
    print("\n".join(lines))
    return 0 if lines else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))
