"""The weekly review: five steps, each already answered."""
