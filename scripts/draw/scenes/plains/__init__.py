"""Plains and greenhouses, wheat and maize, machines."""
