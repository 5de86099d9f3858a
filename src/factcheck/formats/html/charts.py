"""Draws pictures with Altair and vl-convert; nothing else imports them.

Colours are stand-ins that become CSS variables, so that one picture serves light and dark pages and print. Sizes are
fixed and no text is measured, so that the same numbers give the same bytes on every machine. The SVG is parsed again
and only plain shapes and texts are kept.
"""

import re
from collections.abc import Sequence
from typing import Any
from xml.etree import ElementTree

import altair as alt
import vl_convert as vlc

from factcheck.formats.html.pictures import Plot

COLOURS = {
    "#000001": "var(--ink)",
    "#000002": "var(--muted)",
    "#000003": "var(--rule)",
    "#000004": "var(--series)",
    "#000005": "var(--tone)",
    "#000006": "var(--nearest)",
    "#000007": "var(--band)",
    "#000008": "var(--paper)",
    "#000009": "var(--band-strong)",
}
INK, MUTED, RULE, SERIES, TONE, NEAREST, BAND, PAPER, BAND_STRONG = COLOURS
WIDTH = 372

_KEPT_TAGS = ("svg", "g", "path", "line", "rect", "text", "circle", "title")
_KEPT = (
    *("d", "x", "y", "x1", "x2", "y1", "y2", "r", "cx", "cy", "width", "height", "viewBox", "transform"),
    *("fill", "fill-opacity", "stroke", "stroke-width", "stroke-opacity", "stroke-dasharray", "opacity"),
    *("text-anchor", "font-size", "font-weight", "stroke-linecap", "stroke-linejoin"),
)


def draw(plot: Plot) -> str:
    """The SVG element of a plot, to be put into a page."""
    return _svg({"series": _series, "cycles": _cycles, "wages": _wages}[plot.kind](plot))


def draw_map(rows: Sequence[tuple[str, str, int, bool]]) -> str:
    """The proxy map: which job is counted under which occupation, (job, occupation, guides, in conflict)."""
    return _svg(_map(rows))


def _rows(items: Sequence[dict[str, Any]]) -> Any:
    return alt.InlineData(values=list(items))


def _number_axis(unit: str, **more: Any) -> Any:
    formats = {"usd_per_year": "$~s", "usd_per_hour": "$.0f", "percent": "d", "jobs": "~s"}
    return alt.Axis(format=formats.get(unit, "~s"), title=None, tickCount=4, **more)


def _series(plot: Plot) -> Any:
    points = [{"x": point.x, "y": point.y} for point in plot.points]
    years = [point.x for point in plot.points if isinstance(point.x, int)]
    stated = plot.x if isinstance(plot.x, int) else None
    first, last = min([*years, *([stated] if stated else [])]), max([*years, *([stated] if stated else [])])
    values = [point.y for point in plot.points] + [plot.y]
    pad = (max(values) - min(values)) * 0.08 or 1
    x = alt.X("x:Q", scale=alt.Scale(domain=[first - 0.4, last + 0.4], nice=False, zero=False),
              axis=alt.Axis(format="d", title=None, grid=False, values=_ticks(first, last)))  # fmt: skip
    y = alt.Y("y:Q", scale=alt.Scale(domain=[min(values) - pad, max(values) + pad], nice=False, zero=False),
              axis=_number_axis(plot.unit))  # fmt: skip
    base = alt.Chart(_rows(points)).encode(x=x, y=y)
    layers = [
        base.mark_line(color=SERIES, strokeWidth=1.75),
        base.mark_point(color=SERIES, fill=PAPER, filled=True, size=22, stroke=SERIES, strokeWidth=1.5, opacity=1),
    ]
    return _claim_layers(plot, layers, x, y, ends=(first - 0.4, last + 0.4))


def _cycles(plot: Plot) -> Any:
    names = [str(point.x) for point in plot.points]
    if plot.x is not None and plot.x not in names:
        names = sorted([*names, str(plot.x)])
    values = [point.y for point in (*plot.points, *plot.average)] + [plot.y, 0]
    pad = (max(values) - min(values)) * 0.08 or 1
    low = min(values) - pad if min(values) < 0 else 0
    x = alt.X("x:N", sort=names, scale=alt.Scale(domain=names, padding=0.3),
              axis=alt.Axis(title=None, labelAngle=0, grid=False))  # fmt: skip
    y = alt.Y("y:Q", scale=alt.Scale(domain=[low, max(values) + pad], nice=False), axis=_number_axis(plot.unit))
    bars = alt.Chart(_rows([{"x": point.x, "y": point.y} for point in plot.points])).encode(x=x, y=y)
    layers = [bars.mark_bar(color=BAND_STRONG, size=18)]
    if plot.average:
        average = alt.Chart(_rows([{"x": point.x, "y": point.y} for point in plot.average])).encode(x=x, y=y)
        layers.append(average.mark_tick(color=INK, thickness=1.5, size=26))
    return _claim_layers(plot, layers, x, y, ends=(names[0], names[-1]))


def _claim_layers(plot: Plot, layers: list[Any], x: Any, y: Any, *, ends: tuple[Any, Any]) -> Any:
    """The claimed value over the published ones: a diamond where it is claimed, a dashed line to where it stands."""
    at = {point.x: point.y for point in plot.points}
    if plot.nearest is not None:
        ring = alt.Chart(_rows([{"x": plot.nearest, "y": at[plot.nearest]}]))
        layers.append(
            _line([plot.nearest, ends[1] if plot.x is None else plot.x], plot.y, dashed=True).encode(x=x, y=y)
        )
        layers.append(ring.mark_point(color=NEAREST, size=120, strokeWidth=2, filled=False, opacity=1).encode(x=x, y=y))
    if plot.x is None:
        layers.append(_line(list(ends), plot.y, dashed=True).encode(x=x, y=y))
        return _finish(alt.layer(*layers), 138)
    if plot.x in at and plot.nearest != plot.x:
        gap = alt.Chart(_rows([{"x": plot.x, "y": plot.y}, {"x": plot.x, "y": at[plot.x]}]))
        layers.append(gap.mark_line(color=TONE, strokeWidth=1.25).encode(x=x, y=y))
    layers.append(_diamond([{"x": plot.x, "y": plot.y}]).encode(x=x, y=y))
    return _finish(alt.layer(*layers), 138)


def _line(xs: Sequence[Any], y: float, *, dashed: bool) -> Any:
    chart = alt.Chart(_rows([{"x": x, "y": y} for x in xs]))
    return chart.mark_line(color=TONE, strokeDash=[3, 3] if dashed else [], strokeWidth=1.25)


def _diamond(items: Sequence[dict[str, Any]]) -> Any:
    chart = alt.Chart(_rows(items))
    return chart.mark_point(shape="diamond", color=TONE, fill=TONE, filled=True, size=110, opacity=1)


def _wages(plot: Plot) -> Any:
    at = {str(point.x): point.y for point in plot.points}
    values = [*at.values(), plot.y]
    low, high = min(values), max(values)
    pad = (high - low) * 0.06
    x = alt.X("x:Q", scale=alt.Scale(domain=[low - pad, high + pad], nice=False, zero=False),
              axis=_number_axis(plot.unit, grid=False))  # fmt: skip
    y = alt.Y("y:Q", scale=alt.Scale(domain=[0, 10]), axis=None)
    layers = []
    for ends, colour, thick in ((("10th", "90th"), BAND, (3.2, 5.8)), (("25th", "75th"), BAND_STRONG, (2.4, 6.6))):
        if all(end in at for end in ends):
            box = _rows([{"x": at[ends[0]], "x2": at[ends[1]], "y": thick[0], "y2": thick[1]}])
            layers.append(alt.Chart(box).mark_rect(color=colour, opacity=1).encode(x=x, x2="x2:Q", y=y, y2="y2:Q"))
    for name, dash in (("median", []), ("mean", [2, 2])):
        if name in at:
            rule = _rows([{"x": at[name], "y": 1.8, "y2": 7.2}])
            layers.append(
                alt.Chart(rule).mark_rule(color=INK, strokeWidth=1.5, strokeDash=dash).encode(x=x, y=y, y2="y2:Q")
            )
    names = [{"x": value, "y": 0.7, "name": name} for name, value in at.items() if name != "mean"]
    layers.append(
        alt.Chart(_rows(names)).mark_text(color=MUTED, fontSize=10, baseline="middle").encode(x=x, y=y, text="name:N")
    )
    if "mean" in at:
        mean = _rows([{"x": at["mean"], "y": 8.6, "name": "mean"}])
        layers.append(
            alt.Chart(mean).mark_text(color=MUTED, fontSize=10, baseline="middle").encode(x=x, y=y, text="name:N")
        )
    layers.append(_diamond([{"x": plot.y, "y": 4.5}]).encode(x=x, y=y))
    return _finish(alt.layer(*layers), 70)


def _map(rows: Sequence[tuple[str, str, int, bool]]) -> Any:
    """Jobs on the left, occupations on the right; a line's width is the number of guides."""
    jobs = list(dict.fromkeys(row[0] for row in rows))
    titles = list(dict.fromkeys(row[1] for row in rows))
    tall, width = 34 * max(len(jobs), len(titles)), 190
    y_job = {job: (index + 0.5) * tall / len(jobs) for index, job in enumerate(jobs)}
    y_title = {title: (index + 0.5) * tall / len(titles) for index, title in enumerate(titles)}
    x = alt.X("x:Q", scale=alt.Scale(domain=[0, width], nice=False), axis=None)
    y = alt.Y("y:Q", scale=alt.Scale(domain=[tall, 0], nice=False), axis=None)
    layers = []
    for job, title, count, conflict in rows:
        link = _rows([{"x": 4, "y": y_job[job]}, {"x": width - 4, "y": y_title[title]}])
        line = alt.Chart(link).mark_line(
            color=TONE if conflict else SERIES,
            strokeWidth=min(1 + count * 0.75, 8),
            strokeDash=[6, 3] if conflict else [],
        )
        layers.append(line.encode(x=x, y=y))
    sides: tuple[tuple[dict[str, float], int, Any, int], ...] = (
        (y_job, 4, "right", -10),
        (y_title, width - 4, "left", 10),
    )
    for ends, at_x, align, offset in sides:
        names = alt.Chart(_rows([{"x": at_x, "y": at, "name": _short(name)} for name, at in ends.items()]))
        layers.append(names.mark_point(color=INK, fill=INK, filled=True, size=30, opacity=1).encode(x=x, y=y))
        text = names.mark_text(color=INK, fontSize=12, align=align, dx=offset, baseline="middle")
        layers.append(text.encode(x=x, y=y, text="name:N"))
    return _finish(alt.layer(*layers), tall, width=width, left=190, right=260)


def _short(name: str) -> str:
    return name if len(name) <= 34 else name[:33] + "…"


def _ticks(first: int, last: int) -> list[int]:
    step = max(1, -(-(last - first) // 6))
    return list(range(last, first - 1, -step))[::-1]


def _finish(chart: Any, height: int, *, width: int = WIDTH - 64, left: int = 44, right: int = 20) -> dict[str, Any]:
    """The Vega-Lite specification with the look and the fixed frame that all pictures share."""
    chart = (
        chart.properties(width=width, height=height, padding={"left": left, "right": right, "top": 8, "bottom": 22})
        .configure(autosize=alt.AutoSizeParams(type="none"), background="transparent", font="sans-serif")
        .configure_view(stroke=None)
        .configure_axis(
            domainColor=RULE, tickColor=RULE, gridColor=RULE, labelColor=MUTED, labelFontSize=10.5,
            tickSize=3, labelPadding=4, domain=False, gridOpacity=0.8, labelOverlap=False,
        )
    )  # fmt: skip
    spec: dict[str, Any] = chart.to_dict()
    return spec


def _svg(spec: dict[str, Any]) -> str:
    """Draw a specification; only plain shapes and texts remain, with CSS variables for colours."""
    root = ElementTree.fromstring(vlc.vegalite_to_svg(spec))  # noqa: S314  # our own drawing, made a line above
    _plain(root)
    for name in ("width", "height"):
        root.attrib.pop(name, None)
    text = ElementTree.tostring(root, encoding="unicode", short_empty_elements=True)
    text = re.sub(r"#00000[1-9]", lambda match: COLOURS[match[0]], text)
    return text.replace("<svg ", '<svg class="picture" aria-hidden="true" focusable="false" ', 1)


def _plain(element: ElementTree.Element) -> None:
    element.tag = element.tag.rpartition("}")[2]
    anchor = element.get("text-anchor")
    kept = {name: _round(value) for name, value in element.attrib.items() if name in _KEPT}
    if kept.get("transform") == "translate(0,0)":
        del kept["transform"]
    if kept.get("opacity") == "1":
        del kept["opacity"]
    element.attrib.clear()
    element.attrib.update(kept | ({"text-anchor": anchor} if anchor else {}))
    for child in list(element):
        _plain(child)
        tag = child.tag
        empty = (tag == "g" and not len(child)) or (tag == "path" and child.get("d", "") in ("", "M0,0h0v0h0Z"))
        invisible = tag in ("path", "rect") and child.get("fill") in (None, "transparent") and not child.get("stroke")
        if tag not in _KEPT_TAGS or empty or invisible:
            element.remove(child)
    if element.tag == "g" and len(element) == 1 and not element.attrib and element[0].tag == "g":
        inner = element[0]
        element.attrib.update(inner.attrib)
        element[:] = list(inner)


def _round(value: str) -> str:
    return re.sub(r"-?\d+\.\d{3,}", lambda match: f"{float(match[0]):.2f}", value)
