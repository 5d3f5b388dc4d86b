"""A loader that lays included partials into the template that includes them.

A page of an item has some eight includes, and Jinja makes a new context for each at render time, which is a fifth of
the page's cost. Laid in at load time they cost nothing, and the theme keeps its small files. The price: names set in
a partial are seen after it, and an error's line number counts the laid-in lines.
"""

import re
from collections.abc import Callable

from jinja2 import Environment, FileSystemLoader

# The tag with the white space that `lstrip_blocks` and `trim_blocks` would take away with it.
_INCLUDE = re.compile(r'(?:^[ \t]+)?\{% include "([^"]+)" %\}\n?', re.M)


class InliningLoader(FileSystemLoader):
    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        source, path, uptodate = super().get_source(environment, template)
        return self._inlined(environment, source, (template,)), path, uptodate

    def _inlined(self, environment: Environment, source: str, above: tuple[str, ...]) -> str:
        """A partial that includes itself (a tree) stays an include."""

        def partial(match: re.Match[str]) -> str:
            name = match[1]
            if name in above:
                return match[0]
            text, *_ = super(InliningLoader, self).get_source(environment, name)
            return self._inlined(environment, text.removesuffix("\n"), (*above, name))

        return _INCLUDE.sub(partial, source)
