"""Runs every check of scim2-tester against a server, and prints what did not pass."""

import sys

from httpx2 import Client
from scim2_client.engines.httpx2 import SyncSCIMClient
from scim2_tester import Status, check_server

url, token = sys.argv[1:3]
client = SyncSCIMClient(Client(base_url=url, headers={"Authorization": f"Bearer {token}"}))
results = check_server(client)
others = [result for result in results if result.status != Status.SUCCESS]
for result in others:
    print(f"{result.status.name} {result.title} {result.resource_type or ''}: {result.reason}")
print(f"{len(results) - len(others)} of {len(results)} checks passed")
sys.exit(1 if others else 0)
