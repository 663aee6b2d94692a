"""deploy/ and docs/school.md say the same, and what they say is so: ports, paths, limits, settings, figures, errors."""

from __future__ import annotations

import configparser
import re
import subprocess
import tomllib
from pathlib import Path

import pytest
from streamlit import config

from benchmarks.__main__ import RESULTS
from benchmarks.table import Row, load
from tests.e2e import nginx
from tests.parts import ROOT
from viz.pictures.files import MAX_MB

DEPLOY = ROOT / "deploy"
PAGE = (ROOT / "docs" / "school.md").read_text(encoding="utf-8")
FILES = sorted(path.relative_to(DEPLOY).as_posix() for path in DEPLOY.rglob("*") if path.is_file())
PORT, BASE, ENVELOPE_MB = "8501", "inception", 1


def text(name: str) -> str:
    return (DEPLOY / name).read_text(encoding="utf-8")


def code() -> str:
    """Every program of the app, for the names of settings and the sentences in it."""
    return "\n".join(
        path.read_text(encoding="utf-8") for top in ("viz", "pages") for path in (ROOT / top).rglob("*.py")
    )


@pytest.mark.parametrize("name", FILES)
def test_the_page_speaks_of_every_file(name: str) -> None:
    assert f"deploy/{name}" in PAGE


def test_the_page_speaks_of_no_other_file() -> None:
    named = {*re.findall(r"deploy/([\w./-]+\w)", PAGE)}
    assert named - {*FILES} <= {"nginx", "caddy"}
    assert [link for link in re.findall(r"\]\((\.\./[^)#]+)\)", PAGE) if not (ROOT / "docs" / link).exists()] == []


@pytest.mark.parametrize("name", [name for name in FILES if not name.endswith((".env", "common.conf"))])
def test_every_port_is_the_app_s(name: str) -> None:
    assert {*re.findall(r"\b8\d{3}\b", text(name))} == {PORT}


@pytest.mark.parametrize("site", nginx.SITES)
def test_nginx_takes_the_example(site: str, tmp_path: Path) -> None:
    nginx.lay_out(tmp_path, site, http=8080, https=8443)
    said = subprocess.run(nginx.command(tmp_path, "-t"), capture_output=True, text=True, check=False)
    assert said.returncode == 0, said.stderr
    assert "warn" not in said.stderr


@pytest.mark.parametrize("folder", ["nginx", "caddy"])
@pytest.mark.parametrize("site", nginx.SITES)
def test_the_path_is_kept_or_taken_away_as_the_name_says(folder: str, site: str) -> None:
    example = text(f"{folder}/{site}.{'conf' if folder == 'nginx' else 'Caddyfile'}")
    served = f"location /{BASE}/ {{" if folder == "nginx" else f" /{BASE}/* {{"
    assert (served in example) == (site != "own-name")
    assert (f"STREAMLIT_SERVER_BASE_URL_PATH={BASE}" in example) == (site == "path-kept")
    takes_away = f"proxy_pass http://127.0.0.1:{PORT}/;" if folder == "nginx" else f"handle_path /{BASE}/*"
    assert (takes_away in example) == (site == "path-stripped")


def test_every_limit_lets_the_largest_upload_through() -> None:
    settings = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))
    assert settings["server"]["maxUploadSize"] == MAX_MB
    allowed = f"{MAX_MB + ENVELOPE_MB}m"
    assert f"client_max_body_size {allowed};" in text("nginx/common.conf")
    assert f"client_max_body_size {allowed};" in PAGE
    for site in nginx.SITES:
        assert f"max_size {MAX_MB + ENVELOPE_MB}MiB" in text(f"caddy/{site}.Caddyfile")


def test_every_setting_exists_and_stands_on_the_page() -> None:
    lines = [line.lstrip("#") for line in text("inception.env").splitlines() if re.match(r"#?[A-Z_]+=", line)]
    names = [line.split("=")[0] for line in lines]
    options = {"STREAMLIT_" + re.sub(r"[.]|(?=[A-Z])", "_", key).upper() for key in config.get_config_options()}
    sources = code()
    for name in names:
        assert name in options or f'"{name}"' in sources, name
        assert f"| `{name}` |" in PAGE


def test_the_image_is_lean_and_may_do_little() -> None:
    dockerfile = text("Dockerfile")
    tried = re.findall(r"3\.\d+", re.findall(r"^Python (.*) on Linux", PAGE, re.M)[0])
    assert re.findall(r"ARG PYTHON=(\S+)", dockerfile)[0] in tried
    assert "ARG TORCH_INDEX=https://download.pytorch.org/whl/cpu" in dockerfile
    assert re.search(r"^USER \d+$", dockerfile, re.M)
    assert dockerfile.index("\nUSER ") < dockerfile.index("\nCMD ")
    assert "_stcore/health" in dockerfile
    sources = [word for line in re.findall(r"^COPY (.+)", dockerfile, re.M) for word in line.split()[:-1]]
    ignored = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    assert sorted(sources) == sorted(line[1:] for line in ignored if line.startswith("!"))
    compose = text("compose.yaml")
    for line in ("read_only: true", "cap_drop: [ALL]", f'"127.0.0.1:{PORT}:{PORT}"', "no-new-privileges:true"):
        assert line in compose


def test_the_health_check_of_the_image_is_a_program() -> None:
    program = re.findall(r'"-c", \\\n +"(.+)"\]', text("Dockerfile"))[0]
    compile(program, "Dockerfile", "exec")


def test_the_unit_starts_the_app_where_the_page_puts_it() -> None:
    unit = configparser.ConfigParser(strict=False, interpolation=None)
    unit.optionxform = str  # type: ignore[method-assign, assignment]
    unit.read_string(text("inception.service"))
    service = unit["Service"]
    assert service["WorkingDirectory"] == "/opt/inception"
    assert service["ExecStart"].startswith("/opt/inception/.venv/bin/python -m streamlit run app.py ")
    assert f"--server.address 127.0.0.1 --server.port {PORT}" in service["ExecStart"]
    assert f"cp deploy/inception.env {service['EnvironmentFile']}" in PAGE
    assert (service["DynamicUser"], service["ProtectSystem"]) == ("yes", "strict")
    assert f"{service['MemoryMax'].removesuffix('G')} GB of memory in the service and in the container" in PAGE
    assert "mem_limit: 3g" in text("compose.yaml")


def measured(count: int, name: str) -> float:
    """The worst round's value of the class of `count` on all pages."""
    group = f"{count} session{'s' if count > 1 else ''} on all pages"
    rows: list[Row] = [row for row in load(RESULTS) if row.group.startswith(group)]
    values = [row.value for row in rows if row.name.endswith(name) and isinstance(row.value, int | float)]
    assert values, (count, name)
    return max(values)


def test_memory_and_speed_are_those_measured() -> None:
    memory = [f"{measured(count, 'memory, peak') / 1000:.2f} GB" for count in (1, 50, 200)]
    assert f"| memory in use | {memory[0]} | at most {memory[1]} (measured with 50) | {memory[2]} at the peak |" in PAGE
    slider = [f"{measured(count, 'move a slider, p95'):.0f} ms" for count in (50, 200)]
    assert f"| a slider's answer, p95 | – | {slider[0]} (measured with 50) | {slider[1]} |" in PAGE
    picture = [f"{measured(count, 'change the picture, p95'):.0f} ms" for count in (1, 50, 200)]
    assert f"| a new picture, p95 | {picture[0]} | {picture[1]} (measured with 50) | {picture[2]} |" in PAGE
    planned = [int(gb) for gb in re.findall(r"(\d) GB", next(line for line in PAGE.splitlines() if "plan for" in line))]
    assert all(plan > measured(count, "memory, peak") / 1000 for plan, count in zip(planned, (1, 50, 200), strict=True))


@pytest.mark.parametrize(
    "sentence",
    [
        "Browsers hand the camera only to pages that came over https",
        "The picture that the address names is not here",
        "Open in a tab of its own",
        "As many people as this server has room for are here already",
        "Two of your files are on their way already",
        "So many files are on their way to this server that there is no room for yours",
        "Your last files are still being made",
    ],
)
def test_sentences_of_the_app_are_quoted_as_they_are(sentence: str) -> None:
    assert f"“{sentence}”" in PAGE
    assert sentence in code()


def test_the_frame_is_the_one_that_the_browser_test_uses() -> None:
    from tests.e2e.test_school import FRAME

    element = FRAME[FRAME.index("<iframe") :]
    assert element.format(address="https://school.example/inception/cost?embed=true") in PAGE


def test_ci_installs_the_proxy_that_the_tests_drive() -> None:
    assert "nginx-light" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert "apt-get install --yes git python3-venv nginx-light curl" in PAGE
