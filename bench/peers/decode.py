"""Reads the body of an answer with pyone, and prints how long that took and how much memory, as JSON.

The call is pyone's own, from its proxy to its bindings; only `requests.post`, which it gets the body from, has it already.
"""

import json
import resource
import sys
import time

import pyone
import requests


class Response:
    """What pyone asks of a response of `requests`."""

    def __init__(self, content):
        self.content = content

    def raise_for_status(self):
        pass


def memory():
    """The most memory held, and what is held now, in bytes."""
    try:
        with open("/proc/self/status", encoding="ascii") as status:
            fields = dict(line.split(":", 1) for line in status)
    except OSError:
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return peak if sys.platform == "darwin" else peak * 1024, None
    return tuple(int(fields[name].split()[0]) * 1024 for name in ("VmHWM", "VmRSS"))


def main(rounds, path):
    with open(path, "rb") as file:
        response = Response(file.read())
    requests.post = lambda *_, **__: response
    server = pyone.OneServer("http://localhost:2633/RPC2", session="oneadmin:opennebula")
    seconds = []
    for _ in range(rounds):
        pool = None
        start = time.perf_counter()
        pool = server.vmpool.infoextended(-2, -1, -1, -1)
        seconds.append(time.perf_counter() - start)
    peak, held = memory()
    ids = [machine.ID for machine in pool.VM]
    print(json.dumps({"seconds": seconds, "peak": peak, "held": held, "found": {"machines": len(ids), "ids": sum(ids)}}))


main(int(sys.argv[1]), sys.argv[2])
