"""Places inside: every special range, and the disguises that the public lists of payloads know by class.

All spelled by ourselves. Each one must lead to no connection, by whichever road it comes.
"""

from __future__ import annotations

from ipaddress import ip_address, ip_network

# IANA's special-purpose address registries, and what is reserved beside them.
RANGES = (
    "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12",
    "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24",
    "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4", "::/128", "::1/128", "::ffff:10.0.0.0/104",
    "::ffff:127.0.0.0/104", "::ffff:169.254.0.0/112", "::ffff:192.168.0.0/112", "64:ff9b::/96",
    "64:ff9b:1::/48", "100::/64", "2001::/32", "2001:2::/48", "2001:10::/28", "2001:20::/28", "2001:db8::/32",
    "2002::/16", "3fff::/20", "5f00::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
)  # fmt: skip


def edges(block: str) -> list[str]:
    """The first, a middle and the last address of a range."""
    whole = ip_network(block)
    first, last = int(whole.network_address), int(whole.broadcast_address)
    make = type(whole.network_address)
    return sorted({str(make(number)) for number in (first, first + (last - first) // 2, last)})


MACHINES = [ip for block in RANGES for ip in edges(block)]
# Where clouds keep their keys, and what usually listens beside a worker.
METADATA = ["169.254.169.254", "169.254.170.2", "100.100.100.200", "192.0.0.192", "fd00:ec2::254"]

LITERALS = [f"http://[{ip}]/" if ip_address(ip).version == 6 else f"http://{ip}/" for ip in MACHINES]

DISGUISES = [
    # one number, in three systems; and in parts
    "http://2130706433/", "http://017700000001/", "http://0x7f000001/", "http://0x7F.0x00.0x00.0x01/",
    "http://0177.0.0.1/", "http://0177.0000.0000.0001/", "http://127.1/", "http://127.0.1/",
    "http://0/", "http://0x7f.1/", "http://127.0x0.0.1/", "http://00000177.1/",
    "http://425.510.425.510/", "http://3232235521/", "http://2852039166/", "http://0xa9fea9fe/",
    "http://0251.0376.0251.0376/",
    # letters that stand for digits and dots
    "http://①②⑦.⓪.⓪.①/", "http://127。0。0。1/", "http://127．0．0．1/", "http://１２７.０.０.１/",
    "http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/", "http://169。254。169。254/", "http://ｌｏｃａｌｈｏｓｔ/", "http://local\u00adhost/",
    # escapes, dots, brackets
    "http://%31%32%37.0.0.1/", "http://127%2e0%2e0%2e1/", "http://127.0.0.1./", "http://127.0.0.1../",
    "http://[127.0.0.1]/", "http://[::]/", "http://[0:0:0:0:0:0:0:1]/", "http://[::ffff:7f00:1]/",
    "http://[::127.0.0.1]/", "http://[::ffff:0:127.0.0.1]/", "http://[fe80::1%25lo]/",
    "http://[::1%251]/",
    # who reads the authority how
    "http://public.example@127.0.0.1/", "http://127.0.0.1@127.0.0.1/",
    "http://public.example:80@127.0.0.1:80/", "http://127.0.0.1\\@public.example/",
    "http://public.example\\@127.0.0.1/", "http://127.0.0.1:80\\t.example/",
    "http://127.0.0.1 .public.example/", "http://127.0.0.1\t.public.example/", "http://127.0.0.1\r\n/",
    "http://127.0.0.1%00.public.example/", "http://127.0.0.1%0d%0aX:y/", "http:127.0.0.1/",
    "http:/127.0.0.1/", "http:///127.0.0.1/", "http:////127.0.0.1/", "http://;@127.0.0.1/",
    "//127.0.0.1/", "http://127.0.0.1#@a.example/", "http://127.0.0.1?@a.example/",
    "http://127.0.0.1:80:80/", "http://127.0.0.1:+80/", "http://127.0.0.1:０/",
    # names of this machine, of its network, of its neighbours
    "http://localhost/", "http://LOCALHOST/", "http://localhost./", "http://a.localhost/",
    "http://localhost.local/", "http://ip6-localhost/", "http://kubernetes.default.svc.internal/",
    "http://metadata.google.internal/", "http://metadata/", "http://redis/", "http://db/",
    "http://printer.lan/", "http://wiki.corp/", "http://1.0.0.127.in-addr.arpa/",
    "http://hidden.onion/",
    # other languages than HTTP, other doors than the web's
    "file:///etc/passwd", "file://127.0.0.1/etc/passwd", "gopher://127.0.0.1:6379/_FLUSHALL",
    "dict://127.0.0.1:11211/", "ftp://127.0.0.1/", "ldap://127.0.0.1/", "tftp://127.0.0.1/",
    "sftp://127.0.0.1/", "jar:http://127.0.0.1!/", "netdoc:///etc/passwd", "data:text/html,x",
    "javascript:alert(1)", "unix:///run/x.sock", "http+unix://%2Frun/", "http://127.0.0.1:22/",
    "http://127.0.0.1:6379/", "http://127.0.0.1:5432/", "http://127.0.0.1:2375/",
    "http://127.0.0.1:9200/", "http://127.0.0.1:8000/admin/", "http://127.0.0.1:80/",
    "https://127.0.0.1/",
    *(f"http://[{ip}]/latest/" if ":" in ip else f"http://{ip}/latest/" for ip in METADATA),
]  # fmt: skip

PLACES = [*LITERALS, *DISGUISES]
