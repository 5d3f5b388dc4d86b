"""The judges of scripts/audit and what they found."""
