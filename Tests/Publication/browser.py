"""Debian's Chromium looks at a page: axe-core in four settings, the width of a narrow screen, what is asked for, and print."""

from pathlib import Path

import axe_playwright_python
from playwright.sync_api import sync_playwright

CHROMIUM = "/usr/bin/chromium"
# Colours, width and medium: on a desk, at 320 px (WCAG 1.4.10), in the dark, and on paper.
SETTINGS = [
    ("screen", "light", 1280), ("screen", "light", 320), ("screen", "dark", 1280), ("print", "light", 1280),
]
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# WCAG 1.4.12: a reader may set text wider; nothing may be cut off or run out of a narrow screen.
SPACING = ("*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}"
           "p{margin-bottom:2em!important}")
AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()


def problems(page_file, pdf):
    """What is wrong with a page in any setting; and its print, as a PDF."""
    found = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        for medium, colours, width in SETTINGS:
            context = browser.new_context(
                bypass_csp=True, offline=True, color_scheme=colours, viewport={"width": width, "height": 900})
            page = context.new_page()
            asked = []
            page.on("request", lambda request, asked=asked: asked.append(request.url))
            page.goto(page_file.absolute().as_uri())
            page.emulate_media(media=medium, color_scheme=colours)
            where = f"{medium}, {colours}, {width} px"
            page.evaluate(AXE)
            report = page.evaluate("rules => axe.run(document, {runOnly: {type: 'tag', values: rules}})", RULES)
            for rule in report["violations"]:
                found.append(f"{where}: axe {rule['id']} at {rule['nodes'][0]['target']}")
            if len(report["passes"]) < 10:
                found.append(f"{where}: axe has looked at nothing")
            if len(asked) != 1:
                found.append(f"{where}: {len(asked)} requests: {asked[1:3]}")
            if width == 320:
                found += [f"{where}: {line}" for line in too_wide(page)]
            context.close()
        context = browser.new_context(offline=True)
        page = context.new_page()
        page.goto(page_file.absolute().as_uri())
        pdf.write_bytes(page.pdf(format="A4", prefer_css_page_size=True, tagged=True))
        browser.close()
    return found


def too_wide(page):
    width = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    if page.evaluate(width) > 0:
        yield f"the page is {page.evaluate(width)} px wider than the screen"
    page.add_style_tag(content=SPACING)
    if page.evaluate(width) > 0:
        yield f"with wider text the page is {page.evaluate(width)} px wider than the screen"
