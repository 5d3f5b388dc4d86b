"""One long look at a page: what axe says of it in each mode and width, how large it is, what it is without script."""

from collections.abc import Callable

from axe_playwright_python.sync_playwright import Axe

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
WIDE, PHONE, NARROW = 1280, 375, 320
# Mode → the classes that site.js gives to <html> for it.
MODES = {"normal": "", "elder": "elder", "contrast": "contrast"}
# Each mode at one width at least, each width in one mode at least; the product takes three times as long.
CHOSEN = {("normal", WIDE), ("elder", PHONE), ("contrast", PHONE)}
PRODUCT = {(mode, width) for mode in MODES for width in (WIDE, PHONE)}

PUT_ON = "classes => { document.documentElement.className = ('js ' + classes).trim(); }"
# The page's width, and what hangs over it (but for boxes that scroll by themselves).
OVERHANG = """width => [document.documentElement.scrollWidth, [...document.querySelectorAll('body *')]
  .filter(e => e.getBoundingClientRect().right > width + 1 && !e.closest('[tabindex], .scroll, .vh, .skip'))
  .slice(0, 3).map(e => e.outerHTML.slice(0, 160))]"""
# Text that is smaller than `least` px.
SMALL_TEXT = """least => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = new Map();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const box = node.parentElement;
    if (!node.nodeValue.trim() || !box.checkVisibility() || box.closest('.vh, .skip, svg, script, option')) continue;
    const size = parseFloat(getComputedStyle(box).fontSize);
    if (size && size < least) found.set(box.tagName + '.' + box.className + ' ' + size + ' ' + node.nodeValue.trim().slice(0, 20), 1);
  }
  return [...found.keys()].slice(0, 8);
}"""
# What is clicked and is smaller than `least` px in either direction; links within a sentence are excused (WCAG 2.5.8).
SMALL_TARGETS = """least => [...document.querySelectorAll('a[href], button, input, select, textarea, summary')].filter(target => {
  if (!target.checkVisibility() || target.closest('.vh, .skip, [hidden]') || target.disabled) return false;
  let box = target;
  if (target.matches('[type=radio], [type=checkbox]') && target.closest('label')) box = target.closest('label');
  const rect = box.getBoundingClientRect();
  if (!rect.width || (rect.width >= least - .5 && rect.height >= least - .5)) return false;
  let block = target.parentElement;
  while (/^inline/.test(getComputedStyle(block).display)) block = block.parentElement;
  return !(/^inline/.test(getComputedStyle(target).display) && block.innerText.trim() !== target.innerText.trim());
}).slice(0, 8).map(e => {
  const r = e.getBoundingClientRect();
  return `${Math.round(r.width)}x${Math.round(r.height)} ${e.parentElement.outerHTML.slice(0, 140)}`;
})"""

# Down the page at a reader's pace: what a script fills well before it is seen has the time to; then how far things have moved by themselves, and what moved.
SCROLL = """async () => {
  const waiting = () => [...document.querySelectorAll('section[data-latest]:not(.filled)')]
    .some(box => box.getBoundingClientRect().top < innerHeight + 1100);
  for (let y = 0; y < Math.min(document.body.scrollHeight, 12000); y += 600) {
    scrollTo(0, y);
    do { await new Promise(requestAnimationFrame); } while (waiting());
  }
}"""
SHIFTS = """() => new Promise(done => {
  let sum = 0;
  const moved = [];
  const note = entries => entries.filter(one => !one.hadRecentInput).forEach(one => {
    sum += one.value;
    moved.push(...one.sources.map(source => source.node && (source.node.outerHTML || source.node.nodeName).slice(0, 120)));
  });
  const watcher = new PerformanceObserver(list => note(list.getEntries()));
  watcher.observe({type: 'layout-shift', buffered: true});
  setTimeout(() => { note(watcher.takeRecords()); scrollTo(0, 0); done([Math.round(sum * 1000) / 1000, moved.slice(0, 3)]); }, 50);
})"""

MAIN_TEXT = """() => {
  const extra = [...document.querySelectorAll('main [data-latest] ul')].map(box => box.innerText);
  return extra.reduce((text, more) => text.replace(more, ''), document.querySelector('main').innerText);
}"""


class Look:
    """`violations` by mode and width; `overhang` by mode; too small text and targets; `shift`, what moved by itself on a phone; `away`, `complaints`; what is there without script."""

    def __init__(self, visit: Callable, windows: dict, address: str, thorough: bool):
        page = windows[True].new_page()
        page.set_viewport_size({"width": PHONE, "height": 800})
        opened = visit(page)
        opened.go(address)
        page.evaluate(SCROLL)
        page.wait_for_load_state("networkidle")
        self.shift, self.moved = page.evaluate(SHIFTS)
        self.away, self.complaints = opened.away, opened.complaints
        page.evaluate(Axe().axe_script)
        self.violations = {
            (mode, width): violations(page, mode, width)
            for mode, width in sorted(PRODUCT if thorough else CHOSEN, key=lambda one: (one[1], one[0]))
        }
        self._sizes(page)
        self.text = main_text(page)
        page.close()
        self._without_script(visit, windows[False], address)

    def _sizes(self, page) -> None:
        self.overhang = {}
        page.set_viewport_size({"width": NARROW, "height": 900})
        for mode in ("", "elder", "elder size-2", "elder size-3", "contrast"):
            page.evaluate(PUT_ON, mode)
            width, what = page.evaluate(OVERHANG, NARROW)
            self.overhang[mode] = (width, what)
        page.set_viewport_size({"width": PHONE, "height": 900})
        page.evaluate(PUT_ON, "elder")
        self.small_text = page.evaluate(SMALL_TEXT, 18)
        self.small_targets = page.evaluate(SMALL_TARGETS, 60)
        page.set_viewport_size({"width": WIDE, "height": 900})
        self.small_targets += page.evaluate(SMALL_TARGETS, 60)
        page.evaluate(PUT_ON, "")
        self.tiny_text = page.evaluate(SMALL_TEXT, 12)
        self.tiny_targets = page.evaluate(SMALL_TARGETS, 24)

    def _without_script(self, visit: Callable, window, address: str) -> None:
        page = window.new_page()
        opened = visit(page)
        opened.go(address)
        self.away += opened.away
        self.plain_text = main_text(page)
        self.plain_heading = page.locator("h1").first.inner_text()
        self.dead_buttons = page.locator("button.needs-js:visible, .needs-js button:visible").count()
        page.close()


def main_text(page) -> str:
    """Without the boxes that a script fills with the newest titles of other pages."""
    return page.evaluate(MAIN_TEXT)


def violations(page, mode: str, width: int) -> list[tuple[str, str, str]]:
    """WCAG 2.2 AA and best practice; in high contrast 7:1 besides."""
    page.set_viewport_size({"width": width, "height": 900})
    page.evaluate(PUT_ON, MODES[mode])
    options = {
        "resultTypes": ["violations"],
        "runOnly": RULES,
        "rules": {"color-contrast-enhanced": {"enabled": mode == "contrast"}},
    }
    found = page.evaluate("options => axe.run(options)", options)["violations"]
    return [
        (one["id"], node["html"][:200], node["failureSummary"][:300])
        for one in found
        for node in one["nodes"][:3]
    ]
