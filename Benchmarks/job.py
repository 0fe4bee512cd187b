"""Runs a program as a job of a shell on a pseudo-terminal, and watches how it treats that."""
import fcntl, os, pty, re, select, signal, struct, termios, time

MODE = re.compile(rb"\x1b\[\?([0-9;]+)([hl])")
CLEARED = b"\x1b[2J"
# What has to be as it was when a program is gone: keys, alternate screen, paste, mouse; the cursor.
OFF, ON = {1, 1049, 2004, 1002, 1006}, {25}


def shell(command, report):
    """Starts the program in front, puts it in front again when it stops, and reports how it ended."""
    signal.signal(signal.SIGTTOU, signal.SIG_IGN)
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    before = without_signals(0)
    program = os.fork()
    if program == 0:
        os.setpgid(0, 0)
        os.tcsetpgrp(0, os.getpid())
        signal.signal(signal.SIGTTOU, signal.SIG_DFL)
        signal.signal(signal.SIGHUP, signal.SIG_DFL)
        os.execv(command[0], command)
    os.write(report, b"pid %d\n" % program)
    while True:
        _, status = os.waitpid(program, os.WUNTRACED)
        if not os.WIFSTOPPED(status):
            os.write(report, b"end %d\n" % status)
            os._exit(0)
        try:
            os.write(report, b"stop %d\n" % (termios.tcgetattr(0) == before))
            os.tcsetpgrp(0, program)
        except (OSError, termios.error):
            pass  # the terminal is gone
        os.kill(-program, signal.SIGCONT)


def without_signals(terminal):
    """Has a terminal make no signals of keys, or ^\\ would end a program that is stopped just then; returns its state."""
    state = termios.tcgetattr(terminal)
    state[3] &= ~termios.ISIG
    termios.tcsetattr(terminal, termios.TCSANOW, state)
    return state


class Job:
    """A program with keys that can be pressed; what is wrong with its terminal is a list of words."""

    def __init__(self, command, directory, environment, size=(80, 24)):
        self.modes, self.tail, self.stops = {}, b"", []
        report, inside = os.pipe()
        leader, self.fd = pty.fork()
        if leader == 0:
            os.chdir(directory)
            os.environ.update(environment)
            shell(command, inside)
        self.leader, self.before = leader, without_signals(self.fd)
        os.close(inside)
        self.report = os.fdopen(report, "rb")
        self.resize(*size)
        self.pid = int(self.report.readline().split()[1])

    def resize(self, width, height):
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", height, width, 0, 0))

    def read(self, quiet, until=None, limit=5.0, size=65536, once=False):
        """Reads until nothing comes for some seconds, or a text has come; nothing where it is gone."""
        got, end = b"", time.monotonic() + limit
        while time.monotonic() < end:
            if not select.select([self.fd], [], [], quiet)[0]:
                break
            try:
                chunk = os.read(self.fd, size)
            except OSError:
                return None
            self.note(chunk)
            got = got[-8:] + chunk
            if once or until and until in got:
                return got
        return got

    def note(self, chunk):
        start = self.tail[-16:]
        for match in MODE.finditer(start + chunk):
            for mode in match[1].split(b";"):
                self.modes[int(mode)] = match[2]
        self.tail = (self.tail + chunk)[-4000:]

    def send(self, data):
        """Types; reads meanwhile, so that neither side waits for the other. False where it is gone."""
        while data:
            try:
                readable, writable, _ = select.select([self.fd], [self.fd], [], 5)
                if readable:
                    self.note(os.read(self.fd, 65536))
                if writable:
                    data = data[os.write(self.fd, data[:512]):]
            except OSError:
                return False
        return True

    def answer(self):
        """The seconds until ^L is answered; nothing where it is not within two, False where it is gone.

        It is pressed again after a while: a torn key before it takes what comes next as its own.
        """
        if self.read(0.02) is None:
            return False
        began = time.monotonic()
        for patience in (0.15, 0.35, 1.5):
            if not self.send(b"\x0c"):
                return False
            got = self.read(patience, CLEARED, patience)
            if got is None:
                return False
            if CLEARED in got:
                return time.monotonic() - began
        return None

    def kill(self, which):
        try:
            os.killpg(self.pid, which)
        except ProcessLookupError:
            pass

    def ended(self, limit=3.0):
        """Waits for the end: (its status or nothing, what is wrong with the terminal)."""
        end, status = time.monotonic() + limit, None
        while status is None and time.monotonic() < end:
            if self.fd is not None and select.select([self.fd], [], [], 0)[0]:
                self.read(0.0)
            if select.select([self.report], [], [], 0.01)[0]:
                word, number = self.report.readline().split()
                if word == b"stop":
                    self.stops.append(int(number))
                else:
                    status = int(number)
        wrong = [] if all(self.stops) else ["termios while stopped"]
        if self.fd is not None and status is not None:
            self.read(0.0)
            wrong += [f"mode {mode}" for mode in OFF if self.modes.get(mode) == b"h"]
            wrong += [f"mode {mode}" for mode in ON if self.modes.get(mode) == b"l"]
            if termios.tcgetattr(self.fd) != self.before:
                wrong.append("termios")
        return status, wrong

    def hang_up(self):
        """Takes the terminal away."""
        os.close(self.fd)
        self.fd = None

    def close(self):
        self.kill(signal.SIGKILL)
        if self.fd is not None:
            os.close(self.fd)
        self.report.close()
        os.waitpid(self.leader, 0)
