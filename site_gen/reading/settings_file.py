"""Where an option stands in mkdocs.yml, so that a message can name its line."""

from pathlib import Path

import yaml

from .yaml_faults import explain

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
Where = tuple[int, int]


def places_of(file: Path, plugin: str, option: str) -> dict[str, Where]:
    """Key → line and column of its value, for the keys of a plugin's option; "" is the option itself.

    Empty where the file does not write the option (MkDocs takes it from a file that this one inherits from).
    """
    try:
        # Nodes only: tags such as !ENV mean nothing yet.
        root = yaml.compose(file.read_text(encoding="utf-8-sig"), Loader=_Loader)
    except (OSError, UnicodeDecodeError, yaml.YAMLError):
        return {}
    found = _value(_plugin(_value(root, "plugins"), plugin), option)
    return {"": _where(found)} | {key.value: _where(value) for key, value in _pairs(found)} if found else {}


def broken(file: Path) -> str:
    """What is wrong with mkdocs.yml as YAML, with its place, the cause and the remedy; empty where that is sound."""
    try:
        text = file.read_text(encoding="utf-8-sig")
        yaml.compose(text, Loader=_Loader)
    except yaml.YAMLError as error:
        fault = explain(error, text, 1)
        return f"{file.name}:{fault.place.line}:{fault.place.column}: {fault.cause}。{fault.remedy}"
    except (OSError, UnicodeDecodeError):
        return f"{file.name} 打不开，或不是 UTF-8 编码"
    return ""


def _plugin(plugins: yaml.Node | None, name: str) -> yaml.Node | None:
    """The options of a plugin, in either of the forms MkDocs knows: a list of mappings, or one mapping."""
    if isinstance(plugins, yaml.SequenceNode):
        return next((found for entry in plugins.value if (found := _value(entry, name))), None)
    return _value(plugins, name)


def _value(node: yaml.Node | None, key: str) -> yaml.Node | None:
    return next((value for name, value in _pairs(node) if name.value == key), None)


def _pairs(node: yaml.Node | None) -> list[tuple[yaml.Node, yaml.Node]]:
    return node.value if isinstance(node, yaml.MappingNode) else []


def _where(node: yaml.Node) -> Where:
    return node.start_mark.line + 1, node.start_mark.column + 1
