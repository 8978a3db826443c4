#!/usr/bin/env python
"""The command line: every task of Parley by name, e.g. `python manage.py up`."""

import os
import sys


def main() -> None:
    """Run the named command; a bad environment is answered in one line, with exit code 2."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    from django.core.exceptions import ImproperlyConfigured
    from django.core.management import execute_from_command_line

    try:
        from config import settings  # noqa: F401
    except (ImproperlyConfigured, OSError) as error:
        sys.stderr.write(f"parley: {error}\n")
        raise SystemExit(2) from None
    from django.db import OperationalError

    try:
        execute_from_command_line(sys.argv)
    except OperationalError as error:
        reason = str(error).strip().splitlines()[0]
        sys.stderr.write(f"parley: the database cannot be used: {reason}. `make run` starts one.\n")
        raise SystemExit(2) from None


if __name__ == "__main__":
    main()
