"""The web app manifest (W3C appmanifest): what a phone calls the site, and which sign it draws on its home screen."""

import msgspec

from ..model.identity import Identity
from ..publishing.artifact import Artifact, ready

PATH = "manifest.json"
SIZES = (192, 512)
# As --red and --paper of theme/styles/10-tokens.css.
RED, PAPER = "#a81414", "#fbf8f2"


def web_app_artifact(site: Identity) -> Artifact:
    data = msgspec.json.format(msgspec.json.encode(_manifest(site)), indent=1) + b"\n"
    return ready(PATH, data)


def _manifest(site: Identity) -> dict[str, object]:
    icons = [(f"icon-{size}.png", f"{size}x{size}", "image/png") for size in SIZES]
    icons.append(("icon.svg", "any", "image/svg+xml"))
    return {
        "name": site.name,
        "short_name": site.name[:12],
        "description": site.description,
        "lang": "zh-CN",
        "start_url": f"{site.base}/",
        "scope": f"{site.base}/",
        "display": "browser",
        "theme_color": RED,
        "background_color": PAPER,
        "icons": [
            {"src": f"{site.base}/assets/art/{name}", "sizes": sizes, "type": kind} for name, sizes, kind in icons
        ],
    }
