"""Debian's nginx with an example of deploy/, as docs/school.md says, but for ports, the certificate and the log."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

from tests.parts import ROOT

EXAMPLES = ROOT / "deploy" / "nginx"
PATHS = ("path-kept", "path-stripped")
SITES = ("own-name", *PATHS)
MAIN = """
{user}daemon off; pid pid; error_log error.log; events {{ }}
http {{
    include /etc/nginx/mime.types;
    client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path f; uwsgi_temp_path u; scgi_temp_path s;
    access_log access.log;
    include site.conf;
    server {{
        access_log off;
        listen 127.0.0.1:{https} ssl; server_name course.example stranger.example; root pages;
        ssl_certificate cert.pem; ssl_certificate_key key.pem;
    }}
}}"""
"""nginx.conf: Debian's own only says which user, how many workers and which logs. The pages are those of a course."""

USER = "user root root; " if os.geteuid() == 0 else ""
"""Else the workers of root's nginx may not read root's temporary folders."""


def program() -> str:
    """Path of nginx. Debian keeps it where only root looks."""
    path = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin:/usr/local/sbin")
    if not path:
        raise RuntimeError("no nginx found: install Debian's package nginx-light")
    return path


def certificate(folder: Path) -> None:
    """A certificate that its maker has signed, in `folder`."""
    names = "subjectAltName=DNS:school.example,DNS:course.example,DNS:stranger.example"
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=school.example"]
    files = ["-addext", names, "-keyout", str(folder / "key.pem"), "-out", str(folder / "cert.pem")]
    subprocess.run(command + files, check=True, capture_output=True)


def lay_out(folder: Path, site: str, *, app: int = 8501, http: int = 80, https: int = 443) -> None:
    """Everything that `nginx -p folder -c nginx.conf` reads, with the example called `site` for the app's port."""
    (folder / "snippets").mkdir(parents=True, exist_ok=True)
    (folder / "pages").mkdir(exist_ok=True)
    certificate(folder)
    shutil.copy(EXAMPLES / "common.conf", folder / "snippets" / "inception.conf")
    text = (EXAMPLES / f"{site}.conf").read_text(encoding="utf-8")
    text = re.sub(r"^ *listen \[::\].*\n", "", text, flags=re.M)
    text = text.replace("listen 80", f"listen 127.0.0.1:{http}").replace("listen 443", f"listen 127.0.0.1:{https}")
    text = text.replace("/etc/ssl/inception/fullchain.pem", "cert.pem")
    text = text.replace("/etc/ssl/inception/privkey.pem", "key.pem").replace("127.0.0.1:8501", f"127.0.0.1:{app}")
    (folder / "site.conf").write_text(text, encoding="utf-8")
    (folder / "nginx.conf").write_text(MAIN.format(https=https, user=USER), encoding="utf-8")


def command(folder: Path, *more: str) -> list[str]:
    """What runs nginx with what `lay_out` has made."""
    return [program(), "-p", str(folder), "-c", "nginx.conf", "-e", "error.log", *more]
