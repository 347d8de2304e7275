"""The password of the calendar server: in the system's keyring, or in memory until the program ends. Nowhere else."""

from planner.errors import KnownError

SERVICE = "assidu"
_session: dict[str, str] = {}


def has_keyring() -> bool:
    """Whether this computer keeps passwords for programs."""
    import keyring

    try:
        # Backends below 1 are those that refuse, or that write in plain text.
        return float(keyring.get_keyring().priority) >= 1
    except Exception:  # backends are plugins of all kinds; a broken one is none
        return False


def password_of(url: str, user: str) -> str | None:
    """The password, None when it is not known (any more); KnownError publish_keyring_locked when it may not be read."""
    name = _name(url, user)
    if name in _session:
        return _session[name]
    if not has_keyring():
        return None
    import keyring
    from keyring.errors import KeyringError

    try:
        return keyring.get_password(SERVICE, name)
    except KeyringError:
        raise KnownError("publish_keyring_locked") from None


def keep_password(url: str, user: str, password: str) -> bool:
    """Keep it in the keyring; without one only in memory, and False."""
    name = _name(url, user)
    if has_keyring():
        import keyring
        from keyring.errors import KeyringError

        try:
            keyring.set_password(SERVICE, name, password)
        except KeyringError:
            _session[name] = password
            return False
        _session.pop(name, None)
        return True
    _session[name] = password
    return False


def forget_password(url: str, user: str) -> None:
    """Take it out of memory and keyring."""
    name = _name(url, user)
    _session.pop(name, None)
    if not has_keyring():
        return
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.delete_password(SERVICE, name)
    except KeyringError:
        return  # it was not there, or the keyring is closed: nothing of ours is left to take away


def _name(url: str, user: str) -> str:
    """Signs in by the name of the account, which is what the keyring shows."""
    return f"{user}@{url}"
