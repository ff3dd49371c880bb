"""Mounts an empty folder at DIR over FUSE; once FILE exists it answers nothing any more, as a file server that is away.

Run as root, inside the mount namespace of whoever is to meet it. Says `mounted`, then `hanging` for each call that it leaves
without an answer. Its end frees whoever hangs.
"""

import ctypes
import errno
import os
import struct
import sys

INIT, GETATTR, LOOKUP, FORGET, BATCH_FORGET, INTERRUPT = 26, 3, 1, 2, 42, 36
OPEN, OPENDIR, READDIR, STATFS, RELEASEDIR, RELEASE, FLUSH = 14, 27, 28, 17, 29, 18, 25


def attributes(node: int) -> bytes:
    """Of a directory, with a validity of no time."""
    times = (1_796_000_000, 1_796_000_000, 1_796_000_000, 0, 0, 0)
    return struct.pack("<QII", 0, 0, 0) + struct.pack(
        "<QQQQQQIIIIIIIIII", node, 0, 0, *times, 0o40755, 2, 0, 0, 0, 4096, 0
    )


def answer(operation: int, node: int) -> bytes | int:
    """What is sent back, or the number of an error."""
    if operation == INIT:
        return struct.pack("<IIIIHHII", 7, 31, 65_536, 0, 12, 9, 65_536, 1) + bytes(32)
    if operation == GETATTR:
        return attributes(node)
    if operation == LOOKUP:
        return errno.ENOENT
    if operation in (OPEN, OPENDIR):
        return struct.pack("<QII", 1, 0, 0)
    if operation in (READDIR, RELEASEDIR, RELEASE, FLUSH):
        return b""
    return bytes(80) if operation == STATFS else errno.ENOSYS


def main(place: str, switch: str) -> None:
    device = os.open("/dev/fuse", os.O_RDWR)
    options = f"fd={device},rootmode=40000,user_id=0,group_id=0,allow_other"
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.mount(b"flagwatch-test", place.encode(), b"fuse", 0, options.encode()):
        sys.exit(f"mount: {os.strerror(ctypes.get_errno())}")
    print("mounted", flush=True)
    while True:
        try:
            request = os.read(device, 1 << 20)
        except OSError:
            return
        _, operation, unique, node = struct.unpack_from("<IIQQ", request)
        if operation in (FORGET, BATCH_FORGET, INTERRUPT):
            continue
        if operation != INIT and os.path.exists(switch):
            print("hanging", flush=True)
            continue
        found = answer(operation, node)
        body, error = (b"", -found) if isinstance(found, int) else (found, 0)
        os.write(device, struct.pack("<IiQ", 16 + len(body), error, unique) + body)


main(*sys.argv[1:3])
