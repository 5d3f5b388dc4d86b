"""Lists of items in one file: a YAML list, with or without defaults for all its rows, or a table (CSV)."""

from msgspec import Struct

from .csv_table import ROW_LIMIT, read_table
from .fields import Table
from .nodes import Fault, Mapping, Node, Place, Scalar, Sequence
from .scope import Scope
from .yaml_nodes import compose


class Row(Struct):
    """One row. An unsound one is counted and held, but cannot be read."""

    node: Mapping
    sound: bool = True

    def words(self, *keys: str) -> str:
        """The text under the first of those keys that is there: to name a row that cannot be read."""
        texts = {key.value: node.value for key, node in self.node.pairs if type(node) is Scalar}
        return next((texts[key] for key in keys if texts.get(key)), "")


def read_rows(scope: Scope, path: str, text: str, table: Table, list_keys: tuple[str, str]) -> list[Row]:
    """`list_keys`: the names of the key under which the rows stand. Raises Fault where no row can be told."""
    rows = (
        _table_rows(scope, text, table)
        if path.lower().endswith(".csv")
        else _yaml_rows(scope, text, table, list_keys)
    )
    if len(rows) > ROW_LIMIT:
        raise Fault(
            Place(rows[ROW_LIMIT].node.line, 0), "too-large", f"超过 {ROW_LIMIT} 行", "请拆成几个文件"
        )
    if not rows and not scope.errors:
        scope.warn(Place(1, 0), "list-empty", "清单里一行也没有", "请补上内容，或删去这个文件")
    return rows


def _table_rows(scope: Scope, text: str, table: Table) -> list[Row]:
    return [Row(node, sound) for node, sound in read_table(scope, text, table)]


def _yaml_rows(scope: Scope, text: str, table: Table, list_keys: tuple[str, str]) -> list[Row]:
    root = compose(text)
    if root is None:
        return []
    if type(root) is Scalar:
        raise Fault(
            root,
            "list-shape",
            "文件里不是清单",
            "请每条以 - 开头，或在 " + list_keys[0] + ": 下面列出各条",
            root.value,
        )
    defaults = Mapping(root.line, root.column, [])
    listing: Node = root
    if type(root) is Mapping:
        listing, defaults = _parted(root, list_keys)
    if type(listing) is Scalar and listing.empty:
        return []
    if type(listing) is not Sequence:
        raise Fault(listing, "list-shape", f"{list_keys[0]} 应当是列表", "请每条以 - 开头")
    return [_row(scope, item, defaults, table) for item in listing.items[: ROW_LIMIT + 1]]


def _parted(root: Mapping, list_keys: tuple[str, str]) -> tuple[Node, Mapping]:
    """The list, and the other keys, which are defaults."""
    lists = [node for key, node in root.pairs if key.value in list_keys]
    if len(lists) != 1:
        cause = f"没有“{list_keys[1]}”（{list_keys[0]}）列表" if not lists else f"“{list_keys[0]}”写了两次"
        raise Fault(root, "list-shape", cause, f"请写一个 {list_keys[0]}:，下面每条以 - 开头")
    return lists[0], Mapping(
        root.line, root.column, [pair for pair in root.pairs if pair[0].value not in list_keys]
    )


def _row(scope: Scope, item: Node, defaults: Mapping, table: Table) -> Row:
    if type(item) is not Mapping:
        scope.error(item, "type-wrong", "这一条不是一组键", "请写成“- 标题: …”，下面各键与“标题”对齐")
        return Row(Mapping(item.line, item.column, []), sound=False)
    own = {_field_name(table, key) for key, _ in item.pairs}
    inherited = [pair for pair in defaults.pairs if _field_name(table, pair[0]) not in own]
    return Row(Mapping(item.line, item.column, item.pairs + inherited))


def _field_name(table: Table, key: Scalar) -> str:
    field = table.by_name.get(key.value)
    return field.name if field else key.value
