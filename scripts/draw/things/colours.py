"""What things are made of."""

WOOD, DARK_WOOD, RED, DEEP, GOLD, STEEL, INK, PAPER = (
    "#8a5a3a",
    "#5e3e2b",
    "#b5261e",
    "#9a1c1c",
    "#f0c36a",
    "#8f9a9c",
    "#2f2522",
    "#fff8ea",
)
