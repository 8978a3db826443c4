"""Addresses: parsed once and strictly, compared in one spelling; only public machines are open to us."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from hashlib import sha256
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from urllib.parse import parse_qsl, quote, urlencode, urljoin, urlsplit

from talks.ingest.errors import Refused

LONGEST = 2000
PORTS = frozenset({80, 443, 8080, 8443})
_DEFAULT_PORTS = {"http": 80, "https": 443}
_FORBIDDEN = re.compile(r"[\x00-\x20\x7f-\x9f\\<>\"{}|^`\s]")
_LABEL = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?<!-)\Z")
_PRIVATE_NAMES = ("local", "internal", "localhost", "onion", "lan", "home", "corp", "intranet", "arpa")
_TRACKING = re.compile(r"utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|ocid|cmpid\Z", re.I)
# What `is_global` lets through although it leads, or may lead, into somebody's own network.
# From IANA's special-purpose address registries.
_CLOSED = [
    ip_network(block)
    for block in (
        "100.64.0.0/10",
        "192.0.0.0/24",
        "192.88.99.0/24",
        "198.18.0.0/15",
        "64:ff9b::/96",
        "64:ff9b:1::/48",
        "2001::/23",
        "2002::/16",
        "3fff::/20",
        "5f00::/16",
        "fec0::/10",
    )
]
_GLOBAL_V6 = ip_network("2000::/3")


@dataclass(frozen=True, slots=True)
class Address:
    """A http(s) address in parts; `host` is ASCII and lower-case, `target` is path and query, escaped.

    `excepted` marks a literal (ip, port) that the settings open to us although it is not public.
    """

    scheme: str
    host: str
    port: int
    target: str
    excepted: bool = False

    @property
    def origin(self) -> str:
        """Scheme, host and port, the port only when it is not the scheme's own."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}" + (
            "" if self.port == _DEFAULT_PORTS[self.scheme] else f":{self.port}"
        )

    def __str__(self) -> str:
        return self.origin + self.target

    def join(self, location: str, allows: Collection[str] = ()) -> Address:
        """Return where a redirect or a relative link leads; raises Refused."""
        try:
            joined = urljoin(str(self), location.strip(" \t\r\n"))
        except ValueError as error:
            raise Refused(f"{shown(location)} is not an address.") from error
        return parse(joined, allows)


def parse(text: str, allows: Collection[str] = (), *, any_port: bool = False) -> Address:
    """Read an address typed or found somewhere; raises Refused, which says what to change.

    `allows` are exact "ip:port" pairs that are open although not public. `any_port` is for addresses that are
    only noted: whether the door opens them is asked when they are fetched.
    """
    if len(text) > LONGEST:
        raise Refused(f"The address is longer than {LONGEST} characters.")
    if _FORBIDDEN.search(text):
        raise Refused(
            f"{shown(text)} holds a space or a character that no address may hold: check how it was copied."
        )
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError as error:
        raise Refused(f"{shown(text)} is not an address: write it as https://host/path.") from error
    if parts.scheme not in _DEFAULT_PORTS:
        raise Refused(f"{shown(text)} does not begin with http:// or https://; only those are fetched.")
    if "@" in parts.netloc:
        raise Refused(f"{shown(text)} carries a user name; take everything up to the @ out.")
    host = _host(parts.hostname or "", text)
    port = _DEFAULT_PORTS[parts.scheme] if port is None else port
    excepted = f"{host}:{port}" in allows
    if port not in PORTS and not excepted and not any_port:
        raise Refused(
            f"{shown(text)} asks for port {port}; only {', '.join(map(str, sorted(PORTS)))} are open."
        )
    target = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
    if parts.query:
        target += "?" + quote(parts.query, safe="/%:@!$&'()*+,;=~-._?[]")
    return Address(parts.scheme, host, port, target, excepted)


def canonical(address: Address) -> str:
    """One spelling for all copies of an address: no fragment, no tracking, no default port."""
    path, _, query = address.target.partition("?")
    kept = [
        (key, value) for key, value in parse_qsl(query, keep_blank_values=True) if not _TRACKING.match(key)
    ]
    return address.origin + path + (f"?{urlencode(kept)}" if kept else "")


def digest(text: str) -> str:
    """sha256 in hexadecimal: how addresses and feed ids are compared."""
    return sha256(text.encode()).hexdigest()


def refuse_closed_number(where: Address) -> None:
    """Raise Refused for a machine named by its number that is closed to us: what is known without asking."""
    numeric = ":" in where.host or _is_number(where.host.rpartition(".")[2])
    if numeric and not where.excepted and (reason := why_closed(where.host)):
        raise Refused(f"{where.host}, {reason}; only public machines are fetched from.")


def why_closed(ip: str) -> str | None:
    """Say why this machine is closed to us, or None for a public one."""
    try:
        machine = ip_address(ip)
    except ValueError:
        return "not an address of a machine"
    if isinstance(machine, IPv6Address):
        if machine.scope_id:
            return "bound to one network"
        machine = machine.ipv4_mapped or machine
    return None if _is_public(machine) else "not a public address"


def _is_public(machine: IPv4Address | IPv6Address) -> bool:
    if isinstance(machine, IPv6Address) and machine not in _GLOBAL_V6:
        return False
    if any(machine in block for block in _CLOSED if block.version == machine.version):
        return False
    return machine.is_global and not machine.is_multicast and not machine.is_reserved


def shown(text: str) -> str:
    """An address as a message may show it: short, on one line, nothing that moves the cursor."""
    plain = "".join(letter if letter.isprintable() else "�" for letter in text[:120])
    return f"“{plain}{'…' if len(text) > 120 else ''}”"


def _host(name: str, text: str) -> str:
    """Return the host in ASCII; a number in any disguise must be a plain IP address."""
    if not name:
        raise Refused(f"{shown(text)} names no host: write it as https://host/path.")
    if ":" in name:
        return _literal(name, text)
    try:
        host = name.encode("idna").decode("ascii").lower().removesuffix(".")
    except UnicodeError as error:
        raise Refused(f"{shown(text)} has a host that is not a name.") from error
    labels = host.split(".")
    if _is_number(labels[-1]):
        return _literal(host, text)
    if not all(_LABEL.match(label) for label in labels):
        raise Refused(f"{shown(text)} has a host that is not a name.")
    if len(labels) < 2 or labels[-1] in _PRIVATE_NAMES:
        raise Refused(f"“{host}” is a name of a private network; only public hosts are fetched.")
    return host


def _is_number(label: str) -> bool:
    return label.isdigit() or label.startswith("0x")


def _literal(host: str, text: str) -> str:
    try:
        if "%" in host:
            raise ValueError("an address of one network only")
        return str(ip_address(host))
    except ValueError as error:
        raise Refused(f"{shown(text)} has a host that is neither a name nor a plain IP address.") from error
