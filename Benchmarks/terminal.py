"""Runs a program on a pseudo-terminal and measures what somebody at its keys would feel."""
import fcntl, os, pty, re, select, signal, statistics, struct, termios, time

KEYS = {"down": b"\x1bOB", "pgdn": b"\x1b[6~", "end": b"\x1bOF"}
QUIET = 0.03


def drain(fd, quiet, limit=30.0, pattern=None):
    """Reads until nothing has come for `quiet` seconds; returns the bytes and the time of the last."""
    got, last, end = bytearray(), None, time.perf_counter() + limit
    while time.perf_counter() < end:
        is_ready = got and (pattern is None or re.search(pattern, got))
        ready, _, _ = select.select([fd], [], [], quiet if is_ready else 0.5 if pattern is None else limit)
        if not ready:
            break
        try:
            chunk = os.read(fd, 65536)
        except OSError:
            break
        last = time.perf_counter()
        got += chunk
    return bytes(got), last


def resident(pid):
    """The memory that a process holds, in MiB."""
    with open(f"/proc/{pid}/status") as status:
        return int(re.search(r"VmRSS:\s+(\d+)", status.read()).group(1)) / 1024


def feel(command, ready, keys, size=(140, 40), directory=None):
    """Starts a program, waits for a text, presses keys: {"ready ms", "MiB", key: median ms}."""
    began = time.perf_counter()
    pid, fd = pty.fork()
    if pid == 0:
        os.environ.update(TERM="xterm-256color", LC_ALL="C.UTF-8", COLUMNS=str(size[0]), LINES=str(size[1]))
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))
        if directory:
            os.chdir(directory)
        os.execvp(command[0], command)
    fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))
    got, last = drain(fd, 0.25, pattern=ready.encode())
    figures = {"ready ms": (last - began) * 1e3 if last else float("nan")}
    for key, count in keys:
        times = []
        for _ in range(count):
            sent = time.perf_counter()
            os.write(fd, KEYS.get(key, key.encode()))
            _, last = drain(fd, QUIET)
            if last:
                times.append((last - sent) * 1e3)
        figures[key] = statistics.median(times) if times else float("nan")
    figures["MiB"] = resident(pid)
    for which in (signal.SIGHUP, signal.SIGKILL):
        try:
            os.kill(pid, which)
        except OSError:
            pass
        time.sleep(0.05)
    os.close(fd)
    os.waitpid(pid, 0)
    return figures
