"""A calendar server, reached through the caldav library: calendars, the ETags in one, and single events.

Nothing here runs before the owner has set up an address, and the library is loaded only then. Errors come out as
KnownError with the host; the password is in none of them.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import TracebackType
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, unquote, urljoin, urlsplit

from planner.errors import KnownError

if TYPE_CHECKING:
    from caldav.davclient import DAVClient

SECONDS_TO_WAIT = 10
_NOT_FOUND, _GONE, _PRECONDITION, _CONFLICT = 404, 410, 412, 409
_TOO_LARGE, _NO_ROOM = 413, 507
_FIND = (
    '<?xml version="1.0" encoding="utf-8"?><C:calendar-query xmlns:D="DAV:" '
    'xmlns:C="urn:ietf:params:xml:ns:caldav"><D:prop><D:getetag/><C:calendar-data/></D:prop><C:filter>'
    '<C:comp-filter name="VCALENDAR"><C:comp-filter name="VEVENT"><C:prop-filter name="UID">'
    '<C:text-match collation="i;octet">{uid}</C:text-match></C:prop-filter></C:comp-filter></C:comp-filter>'
    "</C:filter></C:calendar-query>"
)
_ETAGS = '<?xml version="1.0" encoding="utf-8"?><D:propfind xmlns:D="DAV:"><D:prop><D:getetag/></D:prop></D:propfind>'


@dataclass(frozen=True, slots=True)
class Account:
    """Where the owner's calendars are; the password never shows."""

    url: str
    user: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class RemoteCalendar:
    """One calendar on the server."""

    url: str
    name: str


@dataclass(frozen=True, slots=True)
class Resource:
    """One event file on the server, with its content."""

    href: str
    etag: str
    content: bytes = field(repr=False)


class ChangedThereError(Exception):
    """The server holds something else than expected: nothing was written."""


class CalendarServer:
    """A session with a server; use it in a `with`.

    Every call may raise KnownError: publish_wrong_password, publish_not_found, publish_unreachable,
    publish_certificate, publish_refused, publish_quota, publish_bad_address, publish_no_calendar_server.
    """

    def __init__(self, account: Account, seconds: int = SECONDS_TO_WAIT) -> None:
        self._account = account
        self._seconds = seconds
        self._client: DAVClient | None = None

    def __enter__(self) -> "CalendarServer":
        from caldav.davclient import DAVClient

        checked_address(self._account.url)
        with self._known_errors():
            self._client = DAVClient(
                url=self._account.url,
                username=self._account.user,
                password=self._account.password,
                timeout=self._seconds,
                enable_rfc6764=False,
            )
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._client is not None:
            self._client.close()

    def calendars(self) -> list[RemoteCalendar]:
        """The calendars of the account, by name; KnownError publish_no_calendar_server for a web page."""
        with self._known_errors():
            found = self._principal.calendars()
            named = [
                RemoteCalendar(str(each.url), each.get_display_name() or _last_part(str(each.url))) for each in found
            ]
        return sorted(named, key=lambda each: each.name.casefold())

    def make_calendar(self, name: str) -> RemoteCalendar:
        """A new calendar for events."""
        with self._known_errors():
            made = self._principal.make_calendar(name=name, supported_calendar_component_set=["VEVENT"])
            return RemoteCalendar(str(made.url), name)

    def etags(self, calendar_url: str) -> dict[str, str]:
        """The ETag of every resource in a calendar, by path."""
        with self._known_errors():
            answer = self._connected.request(calendar_url, "PROPFIND", _ETAGS, {"Depth": "1"})
            self._check(answer.status)
            return {
                path_of(found.href): str(found.properties["{DAV:}getetag"])
                for found in answer.parse_propfind()
                if found.properties.get("{DAV:}getetag")
            }

    def find(self, calendar_url: str, uid: str) -> Resource | None:
        """The resource that holds a UID, wherever it is in the calendar."""
        with self._known_errors():
            answer = self._connected.report(calendar_url, _FIND.format(uid=_escaped(uid)), depth=1)
            self._check(answer.status)
            for found in answer.parse_calendar_query():
                content = (found.calendar_data or "").encode()
                if found.etag and holds_uid(content, uid):
                    return Resource(path_of(found.href), str(found.etag), content)
        return None

    def read(self, calendar_url: str, href: str) -> Resource | None:
        """One resource, None when it is no longer there."""
        with self._known_errors():
            answer = self._connected.request(_address(calendar_url, href), "GET")
            if answer.status in (_NOT_FOUND, _GONE):
                return None
            self._check(answer.status)
            content = answer._raw  # the library has no other way to the bytes of an event
            etag = str(answer.headers.get("ETag", ""))
        return Resource(href, etag, content.encode() if isinstance(content, str) else bytes(content))

    def put(self, calendar_url: str, href: str, content: bytes, etag: str) -> str:
        """Write one event over what has `etag`, or anew with an empty one; returns the new ETag.

        ChangedThereError when something else stands there, or the UID stands elsewhere.
        """
        headers = {"Content-Type": "text/calendar; charset=utf-8"}
        headers |= {"If-Match": etag} if etag else {"If-None-Match": "*"}
        with self._known_errors(changed_on_conflict=True):
            answer = self._connected.put(_address(calendar_url, href), content.decode(), headers)
            if answer.status in (_PRECONDITION, _CONFLICT):
                raise ChangedThereError
            self._check(answer.status)
            new = str(answer.headers.get("ETag", "") or "")
        return new or self.etags(calendar_url).get(href, "")

    def delete(self, calendar_url: str, href: str, etag: str) -> None:
        """Remove one event that has `etag`; ChangedThereError when it has another. One that is gone is fine."""
        with self._known_errors():
            answer = self._connected.delete(_address(calendar_url, href), {"If-Match": etag})
            if answer.status == _PRECONDITION:
                raise ChangedThereError
            if answer.status not in (_NOT_FOUND, _GONE):
                self._check(answer.status)

    @property
    def _principal(self) -> Any:
        client: Any = self._connected  # the library leaves this one without types
        return client.principal()

    @property
    def _connected(self) -> "DAVClient":
        if self._client is None:
            raise KnownError("publish_unreachable", host=host_of(self._account.url))
        return self._client

    def _check(self, status: int) -> None:
        if status >= 300:
            raise KnownError(_code(status), host=host_of(self._account.url), status=status)

    @contextmanager
    def _known_errors(self, *, changed_on_conflict: bool = False) -> Iterator[None]:
        from caldav.lib import error as dav
        from niquests import exceptions as http

        host = host_of(self._account.url)
        try:
            yield
        except dav.UidConflictError as error:
            if changed_on_conflict:
                raise ChangedThereError from None
            raise KnownError("publish_refused", host=host) from error
        except dav.AuthorizationError as error:
            if changed_on_conflict and error.preconditions:
                raise ChangedThereError from None
            code = "publish_wrong_password" if error.status == 401 else "publish_refused"
            raise KnownError(code, host=host) from None
        except dav.RateLimitError:
            raise KnownError("publish_unreachable", host=host) from None
        except dav.DAVError as error:
            raise KnownError(_code(error.status or 0), host=host, status=error.status) from None
        except http.SSLError:
            raise KnownError("publish_certificate", host=host) from None
        except (http.InvalidURL, http.InvalidSchema, http.MissingSchema):
            raise KnownError("publish_bad_address", host=host) from None
        except (http.RequestException, OSError):
            raise KnownError("publish_unreachable", host=host) from None
        except (SyntaxError, ValueError, AttributeError, AssertionError, KeyError, TypeError):
            # The library trips over pages that are no answer of a calendar server in many ways.
            raise KnownError("publish_no_calendar_server", host=host) from None


def checked_address(url: str) -> None:
    """KnownError publish_bad_address for an address that is none, or that holds a password."""
    parts = _split(url)
    if parts is None or parts.scheme not in ("http", "https") or not parts.hostname or parts.password:
        raise KnownError("publish_bad_address", host=host_of(url))


def is_open_road(url: str) -> bool:
    """Whether a password would travel unprotected: http to another computer."""
    parts = _split(url)
    if parts is None or parts.scheme != "http":
        return False
    return parts.hostname not in ("localhost", "127.0.0.1", "::1")


def host_of(url: str) -> str:
    """The name of the server in an address."""
    parts = _split(url)
    return (parts.hostname or "") if parts is not None else ""


def path_of(href: str) -> str:
    """An href as a plain path, however a server writes it."""
    return unquote(urlsplit(href).path if "://" in href else href)


def holds_uid(content: bytes, uid: str) -> bool:
    """Whether a resource is about exactly this event; others are none of ours."""
    whole = content.replace(b"\r\n", b"\n").replace(b"\n ", b"").replace(b"\n\t", b"")
    found = {line[4:].strip() for line in whole.split(b"\n") if line.upper().startswith(b"UID:")}
    return found == {uid.encode()}


def _split(url: str) -> Any:
    try:
        return urlsplit(url.strip())
    except ValueError:
        return None


def _address(calendar_url: str, href: str) -> str:
    return urljoin(calendar_url, quote(href, safe="/@:+$,;=!*'()~"))


def _last_part(url: str) -> str:
    return unquote(url.rstrip("/").rpartition("/")[2])


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _code(status: int) -> str:
    if status == 401:
        return "publish_wrong_password"
    if status in (_NOT_FOUND, _GONE):
        return "publish_not_found"
    if status in (_TOO_LARGE, _NO_ROOM):
        return "publish_quota"
    if status >= 500:
        return "publish_unreachable"
    return "publish_refused" if status >= 400 else "publish_no_calendar_server"
