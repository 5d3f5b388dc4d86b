"""Both sides of the photo benchmark: the same files, each on a page of its own in the same widths."""

import shutil
from pathlib import Path

from site_gen.model.picture import WIDTHS

from .hugo import hugo_side
from .photo_files import names
from .project import ABOUT, REPO, project_side, settings_text
from .side import Side, front_matter

QUALITY = 75  # of WebP, on both sides
_HUGO = f"""baseURL = "https://www.example.org/"
title = "测速"
disableKinds = ["taxonomy", "term", "RSS", "sitemap", "404"]
[imaging]
resampleFilter = "lanczos"
[imaging.webp]
quality = {QUALITY}
hint = "photo"
"""
_PAGE = """{{ $photo := resources.Get .Params.photo }}{{ $widest := int (math.Min $photo.Width WIDEST) }}
{{ $wanted := slice }}{{ range $width := slice WIDTHS }}{{ if lt $width $widest }}{{ $wanted = $wanted | append $width }}{{ end }}{{ end }}
{{ $made := slice }}{{ range $width := $wanted | append $widest }}
{{ with $photo.Resize (printf "%dx webp" $width) }}{{ $made = $made | append (printf "%s %dw" .RelPermalink .Width) }}{{ end }}{{ end }}
<img srcset="{{ delimit $made ", " }}" alt="{{ .Title }}">"""


def lay_photos_for_us(root: Path, originals: Path, count: int) -> Side:
    """One folder with a captions.csv, as a station hands them in."""
    shutil.copytree(REPO / "theme", root / "theme")
    (root / "mkdocs.yml").write_text(settings_text(), encoding="utf-8")
    (root / "content/pages").mkdir(parents=True)
    (root / "content/pages/about.md").write_text(ABOUT, encoding="utf-8")
    shutil.copyfile(REPO / "content/columns.yml", root / "content/columns.yml")
    folder = root / "content/photos/2026/bench"
    folder.parent.mkdir(parents=True)
    shutil.copytree(originals, folder, copy_function=_link)
    rows = [f"{name},3月4日，贵州省铜仁市碧江区，第{n}张照片。,田野,2026-03-04,520602" for n, name in enumerate(names(count))]
    (folder / "captions.csv").write_text("\n".join(("file,caption,credit,date,region", *rows, "")), encoding="utf-8")
    return project_side(root)


def lay_photos_for_hugo(root: Path, originals: Path, count: int, program: Path) -> Side:
    for path, text in {"hugo.toml": _HUGO, "layouts/page.html": _page(), "layouts/home.html": "<p>测速</p>"}.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")
    shutil.copytree(originals, root / "assets/photos", copy_function=_link)
    pages = root / "content/photos"
    pages.mkdir(parents=True)
    for name in names(count):
        head = front_matter(title=f"照片 {name}", photo=f"photos/{name}")
        (pages / f"{Path(name).stem}.md").write_text(head, encoding="utf-8")
    return hugo_side(root, program)


def _page() -> str:
    return _PAGE.replace("WIDTHS", " ".join(map(str, WIDTHS))).replace("WIDEST", str(WIDTHS[-1]))


def _link(source: str, target: str) -> None:
    """The same bytes on both sides, once."""
    Path(target).hardlink_to(source)
