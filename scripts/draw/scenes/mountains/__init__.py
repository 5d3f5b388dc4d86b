"""Mountains and slopes: terraces, tea, saplings, the plateau."""
