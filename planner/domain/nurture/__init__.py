"""Keeping in touch lightly with those who are not ready: who may receive the newsletter."""
