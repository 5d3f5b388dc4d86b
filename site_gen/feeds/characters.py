"""Which characters a feed may carry. Word and PDF leave others behind, and one of them ruins a whole feed."""

import re

# XML 1.0 §2.2 forbids the C0 controls but tab, line feed and return, lone surrogates, U+FFFE and U+FFFF; no
# escape makes them legal. DEL and the C1 controls are legal, but the W3C validator warns of them
# (BadCharacters): in practice they are Windows-1252 text that was read as Latin-1.
FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def clean(text: str) -> str:
    """`text` without the characters that XML forbids or validators warn of; line ends become line feeds."""
    if "\r" in text:  # XML §2.11 would turn them into line feeds for one reader and into &#13; for another
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return FORBIDDEN.sub("", text) if FORBIDDEN.search(text) else text
