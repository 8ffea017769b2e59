#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Draws how the cost of a verdict grows, from what the benchmark measured.

    netralitas_bench --benchmark_filter=growth --benchmark_out=growth.json
    growth.py growth.json >docs/performance.svg
"""
import json
import math
import sys

# Name in the benchmark, title, and whether the costs stand on a scale of powers of ten.
PANELS = [
    ("norms", "rows of the rulebook, times the national law", False),
    ("overlays", "overlays of 12 norms each", False),
    ("unknown", "facts unknown of 35; the last: office, act, person, day, election", True),
]
WIDTH, HEIGHT, GAP, LEFT, TOP = 300, 170, 60, 50, 40


def ticks(most, by_powers):
    """The values along the axis of costs; the last one is its end."""
    if by_powers:
        return [10 ** n for n in range(math.ceil(math.log10(most)) + 1)]
    step = next(s for s in (0.2, 0.5, 1, 2, 5, 10) if most / s <= 5)
    return [step * n for n in range(int(most / step) + 2)]


def panel(title, points, by_powers, x0):
    most_x = max(x for x, _ in points)
    marks = ticks(max(y for _, y in points), by_powers)

    def height(y):
        share = math.log10(max(y, 1)) / math.log10(marks[-1]) if by_powers else y / marks[-1]
        return TOP + HEIGHT * (1 - share)

    def place(x, y):
        return x0 + WIDTH * x / most_x, height(y)

    out = [f'<text x="{x0 + WIDTH / 2:.0f}" y="{TOP + HEIGHT + 36}" text-anchor="middle">{title}</text>']
    for mark in marks:
        out.append(f'<path d="M{x0} {height(mark):.1f}h{WIDTH}" stroke="#ddd"/>'
                   f'<text x="{x0 - 6}" y="{height(mark) + 4:.1f}" text-anchor="end">{mark:g}</text>')
    line = " ".join("{:.1f},{:.1f}".format(*place(x, y)) for x, y in points)
    out.append(f'<polyline points="{line}" fill="none" stroke="#1f4e79" stroke-width="2"/>')
    last = -100.0
    for x, y in points:
        px, py = place(x, y)
        out.append(f'<circle cx="{px:.1f}" cy="{py:.1f}" r="3" fill="#1f4e79"/>')
        if px - last > 16:
            out.append(f'<text x="{px:.1f}" y="{TOP + HEIGHT + 16}" text-anchor="middle">{x}</text>')
            last = px
    return out


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        runs = json.load(file)["benchmarks"]
    cost = {run["name"]: 1 / run["items_per_second"] for run in runs}
    width = LEFT + len(PANELS) * (WIDTH + GAP)
    out = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{TOP + HEIGHT + 50}" '
           f'font-family="sans-serif" font-size="11">',
           "<title>Cost of a verdict, as a multiple of one with everything known</title>",
           f'<rect width="{width}" height="{TOP + HEIGHT + 50}" fill="#fff"/>',
           f'<text x="{LEFT - 30}" y="20" font-size="13">Cost of a verdict, times that of one '
           "with everything known under the national law</text>"]
    for i, (name, title, by_powers) in enumerate(PANELS):
        points = sorted((int(key.rsplit("/", 1)[1]), value) for key, value in cost.items()
                        if key.startswith(f"growth/{name}/"))
        base = points[0][1]
        out += panel(title, [(x, y / base) for x, y in points], by_powers, LEFT + i * (WIDTH + GAP))
    print("\n".join(out + ["</svg>"]))


main()
