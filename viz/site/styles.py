"""The styles around the pages: one set of measures, the frame, a page of steps, in front of a class, and on paper."""

from __future__ import annotations

from viz.site.server.streamlit_internals import (
    ALERT,
    APP,
    BUTTONS,
    COLUMN,
    COLUMNS,
    DRESSED,
    FORMULA,
    HEADER,
    HINTS,
    MAIN,
    MAIN_BLOCK,
    MENU_BUTTON,
    OFFLINE,
    POPOVER,
    SELECT,
    SIDEBAR,
    SIDEBAR_BUTTON,
    STACK,
    TABLE,
    TOP_MENU,
    WIDGET,
    WORDS,
    WRAPPER,
)

SHADE = "color-mix(in srgb, currentColor 18%, transparent)"
MEASURES = f"""
:root {{
  --header: 3.75rem; --bar: 3.5rem; --control: 2.5rem; --gap: 1rem; --edge: 2.5rem;
  --corner: 0.4rem; --line: 1px solid {SHADE}; --least: 0rem; --fit: 0;
}}
@media (max-width: 640px) {{ :root {{ --edge: 1rem; --bar: 3.25rem; }} }}
"""
"""What everything is measured by, components included (custom properties reach into them).

`--control` is the height of every control, `--least` the smallest type, `--fit` 1 where heroes take the height left.
"""
PRINTED_ONLY = "printed-"
"""What the key of a container begins with that is there for a printer only, in place of a table in the same hero."""
FRAME = f"""
{MAIN_BLOCK} {{
  padding: calc(var(--header) + 0.75rem) var(--edge) calc(var(--bar) + 1rem); max-width: 96rem; margin: 0 auto;
}}
{MAIN} {{ scroll-padding: calc(var(--header) + 0.5rem) 0 calc(var(--bar) + 0.5rem); }}
{HEADER} {{ border-bottom: var(--line); height: var(--header); min-height: 0; }}
{SIDEBAR} {{ z-index: 999993; }}
{TOP_MENU}::before {{ content: "Inception Explorer"; font-weight: 700; white-space: nowrap; padding: 0 1rem 0 1.5rem; }}
.st-key-frame-tools {{
  position: fixed; top: 0; right: 3.6rem; height: var(--header); width: auto; z-index: 999991; justify-content: center;
}}
{OFFLINE} {{
  position: fixed; top: calc(var(--header) + 0.4rem); right: 1rem; padding: 0.4rem 0.7rem; border: var(--line);
  border-radius: var(--corner); background: Canvas; color: CanvasText; height: auto;
}}
.st-key-frame-bar {{ position: fixed; bottom: 0; left: 0; right: 0; height: var(--bar); width: 100%; z-index: 999980; }}
.st-key-picture-bar {{
  position: fixed; top: 0; right: 17.5rem; height: var(--header); width: auto; z-index: 999991;
  align-items: center; flex-wrap: nowrap;
}}
.st-key-picture-bar img {{
  height: var(--control) !important; width: var(--control) !important; max-width: none; border-radius: var(--corner);
}}
.st-key-picture-bar > :has(img) {{ width: var(--control) !important; flex: none; }}
.st-key-picture-bar p {{
  line-height: 1.15; white-space: nowrap; max-width: 16rem; overflow: hidden; text-overflow: ellipsis;
}}
.st-key-picture-bar button p {{ line-height: inherit; }}
{MAIN_BLOCK} h1 {{ padding-top: 0; }}
:focus-visible {{ outline-offset: 2px; }}
{FORMULA} {{ overflow: visible !important; }}
{WRAPPER}:has(> .st-key-history, > * > .st-key-maps-ahead, > [class*="st-key-{PRINTED_ONLY}"]) {{ display: none; }}
.js-plotly-plot .nsewdrag, .js-plotly-plot .legendtoggle {{ cursor: default !important; }}
@media (max-width: 1279px) {{
  .st-key-picture-bar {WORDS}, .st-key-picture-bar button p {{
    position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
  }}
}}
@media (max-width: 1024px) {{
  .st-key-picture-bar {{ right: 8.2rem; }}
}}
@media (max-width: 640px) {{
  {WORDS} table {{ font-size: 0.75rem; }}
  {POPOVER} p {{ display: block; max-width: calc(100vw - 8rem); overflow: hidden; text-overflow: ellipsis; }}
  {WORDS} th, {WORDS} td {{ padding: 0.25rem 0.3rem; }}
}}
"""
"""The header, the bar, and the room between them. Charts show a value where one points: no hand invites to click."""
ONE_STEP = f"""
:root {{ --fit: 1; }}
{MAIN_BLOCK} h1 {{ font-size: 1.75rem; line-height: round(1.2em, 1px); padding: 0 0 1rem; }}
{MAIN_BLOCK} > div {{ gap: 0; }}
[class*="st-key-note-"] {{ max-width: 72rem; opacity: 0.85; }}
.st-key-question-card {{ --apart: 0.5rem; gap: var(--apart); min-height: 22rem; }}
.st-key-question-card [role="radiogroup"] {{ gap: var(--apart); padding: calc(var(--apart) - 0.25rem) 0 0.25rem; }}
.st-key-question-card p {{ font-size: 1.1rem; line-height: 1.4; }}
@media (min-width: 1000px) and (min-height: 800px) {{
  .st-key-question-card {{ --apart: 0.9rem; min-height: clamp(22rem, 100svh - 25rem, 40rem); padding: 1.5rem; }}
  .st-key-question-card p {{ font-size: 1.4rem; }}
}}
{WRAPPER}:has(> .st-key-picture-bar) {{ position: absolute; }}
.st-key-tasks > * > * {{
  min-height: clamp(6rem, 30svh - 6rem, 12rem); padding: 1rem 1.5rem; gap: 1rem 2rem; flex-wrap: nowrap;
}}
.st-key-tasks p {{ font-size: 1.4rem; line-height: 1.4; }}
.st-key-tasks button p {{ font-size: 1rem; }}
@media (min-width: 1280px) {{
  [class*="st-key-hero-"] {WORDS} table {{ font-size: 1.35rem; width: 100%; }}
  [class*="st-key-hero-"] {WORDS} :is(th, td) {{
    padding: clamp(0.6rem, 4svh - 1.2rem, 1.25rem) 0.8rem; white-space: nowrap;
  }}
  [class*="st-key-hero-"] {FORMULA} {{ font-size: 1.5rem; }}
}}
@media (min-width: 1000px) {{
  .st-key-question-card:has({ALERT}) {{ display: grid; grid-template-columns: 1fr 1fr; align-content: start; }}
  .st-key-question-card:has({ALERT}) > :first-child {{ grid-column: 1 / -1; }}
  .st-key-question-card > :has({ALERT}) {{ grid-column: 2; grid-row: 2 / span 9; }}
}}
*:has(> {SELECT}) {{ min-width: 15rem; }}
[class*="st-key-step-"], [class*="st-key-hero-"] {{ gap: 0.75rem; }}
.st-key-task-strip {{
  background: color-mix(in srgb, currentColor 6%, transparent); border-radius: var(--corner); padding: 0.25rem 0.75rem;
}}
.st-key-task-strip p {{ line-height: 1.3; }}
@media (max-width: 640px) {{
  {MAIN_BLOCK} {{ padding-top: calc(var(--header) + 0.5rem); padding-bottom: calc(var(--bar) + 0.25rem); }}
  {MAIN_BLOCK} h1 {{ font-size: 1.3rem; }}
  [class*="st-key-note-"] {{ font-size: 0.9rem; line-height: 1.35; }}
  [class*="st-key-step-"], [class*="st-key-hero-"] {{ gap: 0.4rem; }}
  .st-key-task-strip {{ font-size: 0.85rem; }}
  [class*="st-key-hero-"] > :nth-child(-n + 2):has({TABLE}) {{ margin-top: 2rem; }}
  .st-key-question-card {{ --apart: 0.3rem; min-height: 27rem; }}
  .st-key-question-shown button {{ padding: 0 0.45rem; }}
  .st-key-question-shown button p {{ font-size: 0.875rem; }}
  .st-key-tasks > * > * {{ min-height: 0; padding: 0.75rem; gap: 0.5rem; flex-wrap: wrap; }}
  .st-key-tasks p {{ font-size: 1rem; }}
}}
"""
"""One step on the screen."""
WHOLE_PAGE = f"""
[class*="st-key-step-"] {{ border-top: var(--line); padding-top: 1.5rem; margin-top: 1rem; }}
{MAIN_BLOCK} h2 {{ padding: 0 0 1rem; }}
[class*="st-key-note-"] {{ max-width: 44rem; }}
"""
"""All steps one under another."""
NO_MENU = f"{SIDEBAR}, {SIDEBAR_BUTTON}, {MENU_BUTTON} {{ display: none; }}"
ON_A_WALL = "clamp(13px, min(2.6vh, 1.458vw), 80px)"
"""The type in front of a class; in whole pixels where the browser can round, so that its parts begin on
whole ones."""
PRESENT = f"""
html:root:root {{
  font-size: {ON_A_WALL}; font-size: round({ON_A_WALL}, 1px);
  --header: 2.75rem; --bar: 2.75rem; --control: 2.2rem;
  --least: 0.79rem; --edge: 2rem;
}}
{MAIN_BLOCK} {{ max-width: none; }}
{MAIN_BLOCK} h1 {{ font-size: 1.6rem; padding-bottom: round(1.15rem, 1px); }}
{NO_MENU}
.st-key-frame-tools {{ right: 1.5rem; }}
{MAIN}:focus-visible::before {{ content: none; }}
html[data-dark] :is({HEADER}, .st-key-frame-tools, .st-key-picture-bar) {{ visibility: hidden; }}
html:not([data-notes]) {WRAPPER}:has(> [class*="st-key-note-"]) {{ display: none; }}
.st-key-question-card {{ --apart: 0.7rem; min-height: 20.75rem; padding: 1rem; }}
.st-key-question-card p {{ font-size: 1.3rem; line-height: 1.3; }}
.st-key-tasks > * > * {{ min-height: 8.5rem; }}
[class*="st-key-hero-"] {WORDS} table {{ font-size: 1.25rem; }}
.st-key-tasks p {{ font-size: 1.8rem; }}
"""
"""In front of a class: 28 px on a screen of 1920×1080, nothing under 22, and one step whatever the screen."""
WHITE, BLACK, RULE = "#fff", "#14171c", "#9aa5b1"
"""What is printed on, what is printed with, and lines on paper, whatever the theme is."""
ON_A_SHEET = "12.5px"
"""The type of a printed page: 9.4 points."""
FOOT = "33mm"
"""Room at the end of a page's last step, for the address and its code, so that they never stand alone."""
ON_PAPER = f"""
@page {{ size: portrait; margin: 12mm; }}
@media print {{
  html, body, {APP}, {MAIN}, {MAIN_BLOCK}, {APP} > *, {APP} > * > * {{
    position: static !important; height: auto !important; overflow: visible !important; padding: 0 !important;
    display: block !important; max-width: none !important; min-width: 0 !important;
  }}
  html:root:root {{ font-size: {ON_A_SHEET} !important; }}
  html {{ print-color-adjust: exact; -webkit-print-color-adjust: exact; color-scheme: light; }}
  html, body {{ background: {WHITE} !important; }}
  .js-plotly-plot, .js-plotly-plot svg {{ max-width: 100%; }}
  {HEADER}, {SIDEBAR}, {BUTTONS}, {HINTS}, .st-key-frame-tools {{ display: none !important; }}
  .st-key-picture-bar, .st-key-frame-bar {{ position: static; height: auto; }}
  .st-key-picture-bar {WORDS} {{ position: static; width: auto; height: auto; clip-path: none; overflow: visible; }}
  {STACK}, {WRAPPER}:not(:has(> .st-key-history)), {COLUMN} {{
    display: block !important; height: auto !important; min-height: 0 !important;
  }}
  {STACK} > * + * {{ margin-top: 0.75rem; }}
  [class*="st-key-hero-"]:has([class*="st-key-{PRINTED_ONLY}"]) > :has({TABLE}) {{ display: none !important; }}
  [class*="st-key-{PRINTED_ONLY}"] table {{ width: 100%; border-collapse: collapse; }}
  [class*="st-key-{PRINTED_ONLY}"] :is(th, td) {{
    text-align: left; vertical-align: top; padding: 0.3rem 0.6rem 0.3rem 0; border-bottom: 1px solid {RULE};
  }}
  h2, h3 {{ break-after: avoid; }}
  [class*="st-key-step-"], [class*="st-key-note-"], .js-plotly-plot {{ break-inside: avoid; }}
  *:has(h1) + {WRAPPER} > [class*="st-key-step-"] {{ break-inside: auto; }}
  {WRAPPER}:last-child > [class*="st-key-step-"] {{ padding-bottom: {FOOT}; }}
  {WRAPPER}:has(> .st-key-frame-bar) {{ margin-top: -{FOOT} !important; }}
}}
"""
"""A page on paper: no menu and no bar, and nothing cut in two that fits on a sheet."""
IN_INK = f"""
@media print {{
  {APP} {{ background: {WHITE} !important; }}
  {APP} :is({DRESSED}) {{
    color: {BLACK} !important; background-color: transparent !important; border-color: {RULE} !important;
  }}
  {WIDGET} {{
    --st-background-color: {WHITE} !important; --st-text-color: {BLACK} !important;
    --st-border-color: {RULE} !important;
    --st-secondary-background-color: #f1f4f8 !important; --st-primary-color: #0b6bb8 !important;
  }}
  .js-plotly-plot text {{ fill: {BLACK} !important; }}
  .js-plotly-plot .main-svg {{ background: none !important; }}
  .js-plotly-plot .bg {{ fill: none !important; }}
}}
"""
"""Dark on light where a page in a dark theme is printed as it stands; the form for paper has the light theme."""
FOR_PAPER = f"""
html:root:root {{ font-size: {ON_A_SHEET}; --header: 0rem; --edge: 0rem; }}
[class*="st-key-step-"] {{ padding-top: 1rem; margin-top: 0.25rem; }}
{MAIN_BLOCK} {{ width: 186mm; max-width: 100%; }}
{NO_MENU}
{HEADER}, {BUTTONS} {{ display: none; }}
.st-key-picture-bar {{ position: static; }}
"""
"""As a window shows it before: as wide as a sheet of A4 without its margins, so that all is drawn for that width."""


def around(*, paper: bool = False) -> str:
    """The styles of every page as one element; one in the form for paper is light by its theme."""
    return _element(MEASURES, FRAME, ON_PAPER, "" if paper else IN_INK)


def of_steps(*, whole: bool, present: bool, paper: bool = False) -> str:
    """What a page of steps adds: for all its steps as one page, which may be for paper, or for one a screen."""
    return _element(WHOLE_PAGE if whole else ONE_STEP, PRESENT if present else "", FOR_PAPER if paper else "")


def side_by_side(key: str) -> str:
    """What keeps the columns in the container of this key side by side on a phone, too."""
    return _element(f".st-key-{key} {COLUMNS} {{ flex-wrap: nowrap; }}", f".st-key-{key} {COLUMN} {{ min-width: 0; }}")


def one_under_another(key: str) -> str:
    """What puts the columns in the container of this key under each other below 900 pixels, where they are too narrow.

    A table of weights gives its pictures half the height then: `--highest`.
    """
    return _element(
        f"@media (max-width: 900px) {{ .st-key-{key} {{ --highest: calc(50svh - 22rem); }} ",
        f".st-key-{key} {COLUMNS} {{ flex-wrap: wrap; }} .st-key-{key} {COLUMN} {{ min-width: 100%; }} }}",
    )


def picture_and_figures(key: str) -> str:
    """What keeps a picture in the container of this key, whose width is given in pixels, within a narrow window.

    On a phone it leaves the height for the figures under it, which stand in one row there.
    """
    return _element(
        f".st-key-{key} * {{ max-width: 100%; }} ",
        f"@media (max-width: 640px) {{ .st-key-{key} img {{ max-width: 34svh !important; }} ",
        f'.st-key-{key} [data-testid="stMetricValue"] {{ font-size: 1.6rem; }} }}',
    )


LEAST_FILLED = 15
"""Rem that a chart which fills the screen has at least."""


def filling(key: str, *, present: bool, besides: float = 0, least: float = LEAST_FILLED) -> str:
    """What gives the container of this key, the last of its step, the height that is left on one screen.

    For what cannot measure it by itself, a chart; it counts on a note of two lines, of seven on a phone, and on so many
    rem of whatever stands there `besides`; it is never lower than `least` rem.
    """
    usual, on_a_phone = (
        f".st-key-{key} {{ flex: none; height: calc(100svh - {rest + besides}rem); min-height: {least}rem; }}"
        for rest in (14 if present else 21, 27.5)
    )
    return _element(usual, "" if present else f"@media (max-width: 640px) {{ {on_a_phone} }}")


def _element(*parts: str) -> str:
    return f"<style>{''.join(parts)}</style>"
