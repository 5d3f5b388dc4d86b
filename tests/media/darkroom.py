"""One file through the darkroom, and what came out of it."""

from io import BytesIO
from pathlib import Path

from PIL import Image

from site_gen.media.photos import Darkroom, Developed, develop, drawer
from site_gen.model.picture import Picture


class Bench:
    """A darkroom in a folder of the test."""

    def __init__(self, root: Path):
        self.darkroom = Darkroom(root / "content", root / "cache")
        self.darkroom.content.mkdir(parents=True)

    def lay(self, data: bytes, name: str = "a.jpg") -> str:
        (self.darkroom.content / name).write_bytes(data)
        return name

    def result(self, data: bytes, name: str = "a.jpg") -> Developed:
        return develop(self.darkroom, (self.lay(data, name), None)).result

    def picture(self, data: bytes) -> Picture:
        result = self.result(data)
        assert result.picture is not None, result.cause
        return result.picture

    def data(self, picture: Picture) -> dict[str, bytes]:
        """Address → bytes of every rendition."""
        return {address: drawer(self.darkroom, address).read_bytes() for address in picture.files}

    def images(self, picture: Picture) -> dict[str, Image.Image]:
        return {address: Image.open(BytesIO(data)) for address, data in self.data(picture).items()}

    def jpeg(self, data: bytes) -> Image.Image:
        """The widest JPEG of these bytes."""
        picture = self.picture(data)
        return self.images(picture)[picture.address]
