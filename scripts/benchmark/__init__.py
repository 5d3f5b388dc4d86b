"""The benchmark: the same stories built by this project and by Hugo, measured side by side. Run by scripts/bench."""
