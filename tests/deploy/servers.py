"""nginx and Caddy with the project's own configuration on a free port, where the machine has them."""

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from ..kit import REPO

DEPLOY = REPO / "docs" / "deploy"
NGINX = """
{user}
daemon off;
pid {room}/nginx.pid;
error_log {room}/error.log;
events {{}}
http {{
    types {{
        text/html html;
        text/css css;
        text/xml xml;
        application/javascript js;
        application/json json;
        image/svg+xml svg;
        text/plain txt;
    }}
    access_log off;
    client_body_temp_path {room}/a;
    proxy_temp_path {room}/b;
    fastcgi_temp_path {room}/c;
    uwsgi_temp_path {room}/d;
    scgi_temp_path {room}/e;
    include nginx-site.conf;
}}
"""


def nginx(room: Path, site: Path, port: int) -> list[str]:
    """The command; the site's file is as shipped but for the port and the folder."""
    shutil.copyfile(DEPLOY / "nginx-headers.conf", room / "nginx-headers.conf")
    text = (DEPLOY / "nginx-site.conf").read_text(encoding="utf-8")
    text = text.replace("listen 80;", f"listen 127.0.0.1:{port};").replace("listen [::]:80;", "")
    (room / "nginx-site.conf").write_text(text.replace("/srv/www/site", str(site)), encoding="utf-8")
    user = "user root;" if os.geteuid() == 0 else ""
    (room / "nginx.conf").write_text(NGINX.format(user=user, room=room), encoding="utf-8")
    return ["nginx", "-p", str(room), "-c", str(room / "nginx.conf")]


def caddy(room: Path, site: Path, port: int) -> list[str]:
    shutil.copyfile(DEPLOY / "Caddyfile-headers", room / "Caddyfile-headers")
    text = (DEPLOY / "Caddyfile").read_text(encoding="utf-8")
    text = text.replace("www.example.org {", f"http://127.0.0.1:{port} {{").replace(
        "/srv/www/site", str(site)
    )
    (room / "Caddyfile").write_text("{\n\tadmin off\n}\n" + text, encoding="utf-8")
    return ["caddy", "run", "--config", str(room / "Caddyfile"), "--adapter", "caddyfile"]


COMMANDS = {"nginx": nginx, "caddy": caddy}


@contextmanager
def running(program: str, room: Path, site: Path) -> Iterator[str]:
    """The address of the site as that server gives it out, without the slash at its end."""
    if not shutil.which(program):
        pytest.skip(f"没有装 {program}，它的整份配置这里试不了。Debian、Ubuntu：sudo apt install {program}")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = COMMANDS[program](room, site, port)
    homes = {"HOME": str(room), "XDG_DATA_HOME": str(room), "XDG_CONFIG_HOME": str(room)}
    server = subprocess.Popen(command, cwd=room, env=os.environ | homes, stderr=subprocess.PIPE, text=True)
    try:
        wait_for(port, server)
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait(10)
        server.stderr.close()


def wait_for(port: int, server: subprocess.Popen) -> None:
    for _ in range(200):
        if server.poll() is not None:
            raise AssertionError(f"服务器没有起来：{server.stderr.read()}")
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise AssertionError("服务器十秒没有应声")
