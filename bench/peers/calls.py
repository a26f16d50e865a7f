"""Makes calls with pyone, and prints how long they took: {"seconds": [...]}, a number for each round."""

import json
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import pyone


def main(endpoint, calls, at_once, rounds):
    # One for each thread, as its documentation has it for one.
    servers = [pyone.OneServer(endpoint, session="oneadmin:opennebula") for _ in range(at_once)]

    def share(number):
        server = servers[number]
        for _ in range(number, calls, at_once):
            if server.zone.info(100).ID != 100:
                raise ValueError("another zone than the one that was asked for")

    seconds = []
    with ThreadPoolExecutor(at_once) as pool:
        servers[0].zone.info(100)
        for _ in range(rounds):
            start = time.perf_counter()
            if at_once == 1:
                share(0)
            else:
                list(pool.map(share, range(at_once)))
            seconds.append(time.perf_counter() - start)
    print(json.dumps({"seconds": seconds}))


main(sys.argv[1], *map(int, sys.argv[2:5]))
