"""Becomes the given command, bound to its parent's life and, when asked, under another user.

Run as a script of its own (`python -I -S launch.py ...`), so it needs nothing of ours. Doing this in a fresh
process instead of between fork and exec keeps it safe beside threads, and lets it say what went wrong.
"""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path

PR_SET_PDEATHSIG = 1
CLONE_NEWUSER = 0x10000000
CANNOT = 126  # what shells answer when a command was found but could not be run


def die_with_parent(signal_number: int, parent: int) -> None:
    """Ask Linux to send the signal when the parent ends, even by kill -9; other systems cannot."""
    if sys.platform != "linux":
        return
    if ctypes.CDLL(None, use_errno=True).prctl(PR_SET_PDEATHSIG, signal_number, 0, 0, 0):
        raise OSError(ctypes.get_errno(), "prctl")
    if os.getppid() != parent:
        raise SystemExit(0)  # the parent was gone before we asked


def enter_namespace(uid: int, gid: int) -> None:
    """Show our own user as another one inside a new user namespace; our file rights stay as they are."""
    mine, group = os.geteuid(), os.getegid()
    if ctypes.CDLL(None, use_errno=True).unshare(CLONE_NEWUSER):
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    Path("/proc/self/setgroups").write_text("deny", encoding="ascii")
    Path("/proc/self/uid_map").write_text(f"{uid} {mine} 1", encoding="ascii")
    Path("/proc/self/gid_map").write_text(f"{gid} {group} 1", encoding="ascii")


def become(uid: int, gid: int) -> None:
    """Give up root for good."""
    os.setgroups([])
    os.setgid(gid)
    os.setuid(uid)


def main(arguments: list[str]) -> None:
    """Take: signal, parent's pid, way (self, namespace or user), uid, gid, folder, then the command."""
    death_signal, parent, way, uid, gid, folder, *command = arguments
    try:
        if way == "namespace":
            enter_namespace(int(uid), int(gid))
        elif way == "user":
            become(int(uid), int(gid))
        os.chdir(folder)
        die_with_parent(int(death_signal), int(parent))  # last: a change of user clears it
        os.execv(command[0], command)  # noqa: S606 - the caller's own command, no shell
    except OSError as error:
        sys.stderr.write(f"{command[0]}: {error}\n")
        raise SystemExit(CANNOT) from None


if __name__ == "__main__":
    main(sys.argv[1:])
