"""The QR code of a page's own address, for templates."""

from collections.abc import Callable


def qr_of(origin: str) -> Callable[[str], tuple[int, str]]:
    """The function `qr` of templates: (side of the view box, data of the SVG path) for an address of this site;
    (0, "") where it is longer than any symbol holds."""

    def qr(address: str) -> tuple[int, str]:
        from segno import DataOverflowError  # loaded once there is a page to render

        from .qr_path import qr_path

        try:
            return qr_path(origin + address)
        except DataOverflowError:
            return 0, ""

    return qr
