"""Runs a program on a pseudo-terminal and measures what somebody at its keys would feel."""
import fcntl, os, pty, re, select, signal, statistics, struct, termios, time

KEYS = {"down": b"\x1bOB", "up": b"\x1bOA", "pgdn": b"\x1b[6~", "pgup": b"\x1b[5~", "end": b"\x1bOF"}
QUIET = 0.03


def plain(shown):
    """What was shown, without its colours and moves."""
    return re.sub(rb"\x1b(\[[0-9;?]*[ -/]*[@-~]|\([A-Z0-9])", b"", shown)


def drain(fd, quiet, limit=30.0, pattern=None):
    """Reads until nothing has come for `quiet` seconds; returns the bytes and the time of the last."""
    got, last, end = bytearray(), None, time.perf_counter() + limit
    while time.perf_counter() < end:
        is_ready = got and (pattern is None or re.search(pattern, plain(got)))
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


class Screen:
    """A program on a pseudo-terminal, ready for keys."""

    def __init__(self, command, ready, size=(140, 40), directory=None):
        began = time.perf_counter()
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.environ.update(TERM="xterm-256color", LC_ALL="C.UTF-8", COLUMNS=str(size[0]), LINES=str(size[1]))
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))
            if directory:
                os.chdir(directory)
            os.execvp(command[0], command)
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))
        _, last = drain(self.fd, 0.25, pattern=ready.encode())
        self.ready_ms = (last - began) * 1e3 if last else float("nan")

    def press(self, key):
        """Presses a key: what was shown for it, and the milliseconds to the last of it."""
        sent = time.perf_counter()
        os.write(self.fd, KEYS.get(key, key.encode()))
        got, last = drain(self.fd, QUIET)
        return got, (last - sent) * 1e3 if last else float("nan")

    def answer(self, key, pattern):
        """Presses a key: the milliseconds until what was shown for it holds a text."""
        sent, got, last = time.perf_counter(), b"", None
        os.write(self.fd, KEYS.get(key, key.encode()))
        while not re.search(pattern, plain(got)):
            if not select.select([self.fd], [], [], 5)[0]:
                return float("nan")
            got += os.read(self.fd, 65536)
            last = time.perf_counter()
        drain(self.fd, QUIET)
        return (last - sent) * 1e3

    def close(self):
        for which in (signal.SIGHUP, signal.SIGKILL):
            try:
                os.kill(self.pid, which)
            except OSError:
                pass
            time.sleep(0.05)
        os.close(self.fd)
        os.waitpid(self.pid, 0)


def feel(command, ready, keys, size=(140, 40), directory=None):
    """Starts a program, waits for a text, presses keys: {"ready ms", "MiB", key: median ms, key + " bytes"}."""
    screen = Screen(command, ready, size, directory)
    figures = {"ready ms": screen.ready_ms}
    for key, count in keys:
        shown = [(len(got), ms) for got, ms in (screen.press(key) for _ in range(count)) if got]
        figures[key] = statistics.median(ms for _, ms in shown) if shown else float("nan")
        figures[key + " bytes"] = statistics.median(count for count, _ in shown) if shown else 0
    figures["MiB"] = resident(screen.pid)
    screen.close()
    return figures
