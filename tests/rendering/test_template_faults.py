"""A mistake in a template: which line of which file, in Chinese, whatever is laid into what."""

from pathlib import Path

import pytest

from site_gen.model.identity import Identity
from site_gen.rendering.environment import theme_environment
from site_gen.rendering.template_faults import TemplateBroken
from site_gen.rendering.theme import Template, Theme, read_theme
from site_gen.running.faults import BuildStopped, explain

from ..kit import REPO

PAGE = 'one\n  {% include "part.html" %}\nthree\n{% include "part.html" %}\n'


def rendered(**templates: str) -> str:
    named = {name: Template(f"theme/templates/{name}.html", text) for name, text in templates.items()}
    theme = Theme({f"{name}.html": template for name, template in named.items()}, {}, {})
    site = Identity(name="小站", url="https://example.org/", home_region="520600", since="2019-01-01")
    environment = theme_environment(theme, site, (), ())
    return environment.get_template("page.html").render(view=site)


@pytest.mark.parametrize(
    ("page", "part", "said"),
    [
        ("a\nb{{ nothing }}", "", "page.html:2 出错：没有 nothing 这个名字"),
        ("a\n{{ view.nothing }}", "", "page.html:2 出错：site_gen.model.identity.Identity 里没有 nothing"),
        ("{% if view %}\n", "", "page.html:1 出错：到文件末尾也没有与 if 配对的结尾"),
        ("\n\n{% endfor %}", "", "page.html:3 出错：这里不该有 endfor"),
        ("{{ view }", "", "page.html:1 出错：这里不该有 }"),
        ("{{ view|nothing }}", "", "page.html:1 出错：没有名叫 nothing 的 filter"),
        ("{{ view is nothing }}", "", "page.html:1 出错：没有名叫 nothing 的 test"),
        ("\n{{ view.name.nothing }}", "", "page.html:2 出错：str 里没有 nothing"),
        ("\n{{ 1 / 0 }}", "", "page.html:2 出错：ZeroDivisionError: division by zero"),
        ("\n{% include 'none.html' %}", "", "page.html:2 出错：主题里没有模板 none.html"),
        (PAGE, "x\n{{ nothing }}", "part.html:2 出错"),
        (PAGE + "{{ nothing }}", "x\ny\n", "page.html:5 出错"),
        (PAGE.replace("three", "{{ nothing }}"), "x\ny\nz\n", "page.html:3 出错"),
        (PAGE.replace("three", "{% endfor %}"), "{% if view %}\ny\n{% endif %}\n", "page.html:3 出错"),
    ],
)  # fmt: skip
def test_a_mistake_is_named_with_its_file_and_line(page, part, said):
    """The line as the editor of the file counts it."""
    with pytest.raises(TemplateBroken) as told:
        rendered(page=page, part=part)
    assert f"模板 theme/templates/{said}" in str(told.value)


def test_a_theme_that_lacks_a_template():
    """One of an older generator's: which one, and no word of programs."""
    with pytest.raises(BuildStopped) as told:
        rendered(other="x")
    assert explain(told.value) == "主题里没有模板 page.html"


def test_what_is_laid_in_shows_as_if_it_were_included():
    """The break after a partial, for the count of lines, is nowhere on the page."""
    assert rendered(page=PAGE, part="x\n{% if view %}\n  y\n{% endif %}\n") == "one\nx\n  y\nthree\nx\n  y\n"


def test_a_fault_of_the_machine_stays_what_it_is():
    """A damaged record makes a build start afresh, a full disk is told as such."""
    named = {"page.html": Template("p.html", "{{ broken() }}")}
    site = Identity(name="小站", url="https://example.org/", home_region="520600", since="2019-01-01")
    environment = theme_environment(Theme(named, {}, {}), site, (), ())

    def broken():
        raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space"):
        environment.get_template("page.html").render(broken=broken)


def test_copies_that_editors_leave_are_no_templates(tmp_path: Path):
    """.story.html.swp is no text, story.html~ an old one."""
    folder = tmp_path / "templates"
    folder.mkdir()
    (folder / ".story.html.swp").write_bytes(b"\xff\xfe\0b0VIM")
    (folder / "._story.html").write_bytes(b"\0\5\xff")
    (folder / "story.html~").write_text("old")
    (folder / "story.html").write_text("new")
    theme = read_theme((tmp_path, REPO / "theme"))
    assert theme.templates["story.html"].text == "new" and "base.html" in theme.templates
    assert all(name.endswith(".html") and "/." not in f"/{name}" for name in theme.templates)


@pytest.mark.parametrize("name", ["none.json", "."])
def test_a_script_that_names_a_table_which_is_not_there(tmp_path: Path, name: str):
    """Told with the name; nothing of Python."""
    (tmp_path / "scripts").mkdir()
    (tmp_path / "scripts/99-own.js").write_text(f'const TABLE = "asset:{name}";')
    with pytest.raises(Exception, match="theme/data 里没有这个文件"):
        read_theme((tmp_path, REPO / "theme"))
