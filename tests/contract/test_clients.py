"""Clients that others generate from the schema compile and page through the record."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.contract.conftest import TOOLS

pytestmark = [pytest.mark.contract, pytest.mark.django_db(transaction=True)]
OPENAPI_TYPESCRIPT, TYPESCRIPT = "openapi-typescript@7.13.0", "typescript@5.9.3"

IN_PYTHON = """
import sys
from parley_client import Client
from parley_client.api.entries import entries_list

client, cursor, seen = Client(sys.argv[1]), None, []
while True:
    page = entries_list.sync(client=client, page_size=1, **({"cursor": cursor} if cursor else {}))
    seen += [(entry.kind, entry.title) for entry in page.results]
    if page.next_ is None:
        break
    cursor = page.next_.split("cursor=")[1].split("&")[0]
print(len(seen), *sorted({kind for kind, _ in seen}))
"""

IN_TYPESCRIPT = """
import type { paths } from "./schema";
type Page = paths["/api/v1/entries/"]["get"]["responses"]["200"]["content"]["application/json"];
export async function titles(site: string): Promise<string[]> {
  const seen: string[] = [];
  let address: string | null = `${site}/entries/?page_size=1`;
  while (address !== null) {
    const page = (await (await fetch(address)).json()) as Page;
    for (const entry of page.results) seen.push(`${entry.kind}: ${entry.title}`);
    address = page.next;
  }
  return seen;
}
titles(process.argv[2]!).then((seen) => console.log(seen.length));
declare const process: { argv: string[] };
"""


def test_one_in_python_pages_through_the_record(
    site: str, tool: Callable[[str], str], tmp_path: Path
) -> None:
    made = tmp_path / "client"
    command = [
        tool("openapi-python-client"),
        "generate",
        "--url",
        f"{site}/schema/",
        "--output-path",
        str(made),
    ]
    run(*command, "--meta", "none", "--fail-on-warning", folder=tmp_path)
    made.rename(tmp_path / "parley_client")
    host = site.removesuffix("/api/v1")
    (tmp_path / "walk.py").write_text(IN_PYTHON)
    assert (
        run(tool("python"), "walk.py", host, folder=tmp_path) == "5 account demand meeting response statement"
    )


@pytest.mark.skipif(not shutil.which("npm"), reason="needs node")
def test_one_in_typescript_pages_through_the_record(site: str, tmp_path: Path) -> None:
    (tmp_path / "walk.ts").write_text(IN_TYPESCRIPT)
    run("npm", "install", "--silent", "--no-save", OPENAPI_TYPESCRIPT, TYPESCRIPT, folder=tmp_path)
    run("npx", "openapi-typescript", f"{site}/schema/", "--output", "schema.ts", folder=tmp_path)
    strict = [
        "--strict",
        "--target",
        "es2022",
        "--module",
        "esnext",
        "--moduleResolution",
        "bundler",
        "--lib",
    ]
    run("npx", "tsc", *strict, "es2022,dom", "walk.ts", folder=tmp_path)
    (tmp_path / "walk.js").rename(tmp_path / "walk.mjs")
    assert run("node", "walk.mjs", site, folder=tmp_path) == "5"


def run(*command: str, folder: Path) -> str:
    """What the command said; the test fails with all of it where the command does."""
    paths = {**os.environ, "PATH": f"{TOOLS}:{os.environ['PATH']}"}
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, cwd=folder, timeout=600, env=paths
    )
    assert done.returncode == 0, f"{' '.join(command)}\n{done.stdout}\n{done.stderr}"
    return done.stdout.strip()
