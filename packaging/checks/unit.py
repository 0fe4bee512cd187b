"""The unit for a tty: what the kiosk touches, and how it comes up again."""
import os
import re
import shutil
import subprocess
import time

from pane import Pane
from place import FILE, PIN, WORK, must, shell
from report import SIGNOFF, holds, works

KIOSK = "/usr/local/bin/signoff-kiosk"
CHANGES = "openat,open,creat,mkdir,mkdirat,rename,renameat,renameat2,unlink,unlinkat,link,symlink,chmod,fchmodat,truncate"


def by_hand():
    """The unit's command as its user: every file that it makes, changes or takes away, while somebody signs."""
    os.chmod(WORK + "/all", 0o777)
    pane = Pane(f"env -i PATH=$PATH TERM=linux strace -f -qq -e trace={CHANGES} -o {WORK}/all/trace {KIOSK}", user="signoff")
    sign(pane)
    holds("the account's own kiosk signs on a terminal", pane.waits("SIGNED"), pane.text())
    pane.close()
    is_done = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|^\d+ +(?!open)\w+\(")
    with open(WORK + "/all/trace") as trace:
        lines = [line for line in trace if " = -1 " not in line and is_done.search(line)]
    touched = {path for line in lines for path in re.findall(r'"([^"]+)"', line)}
    strange = sorted(it for it in touched if not it.startswith("/srv/signoff/") and not it.startswith(("/dev/", "/proc/")))
    holds("and changes nothing outside of /srv/signoff", touched and not strange, strange or lines)
    last = must(f"{SIGNOFF} log {FILE} --format csv").strip().splitlines()[-1]
    holds("the ledger says that the account's kiosk did it", ",signoff," in last, last)


def sign(pane):
    pane.waits("Bring the learner")
    for key in "P039", "Enter", "Enter", "*", "Enter", "P007", "Enter", PIN, "Enter":
        pane.type(key) if key != "Enter" else pane.press("Enter")
        time.sleep(0.7)


def under_systemd():
    """A systemd of its own, on a copy of the machine, with the unit enabled on a terminal of it."""
    if not shutil.which("systemd-nspawn"):
        print("skip    the unit under systemd: install systemd-container", flush=True)
        return
    with Machine() as machine:
        if machine.leader is None:
            print(f"skip    the unit under systemd: it does not start here\n{machine.said()}", flush=True)
            return
        kiosk_comes_up(machine)
        comes_again(machine)
        ends_for_good(machine)


def kiosk_comes_up(machine):
    machine.run(f"systemctl start {machine.unit}")
    holds("systemd starts the unit on a terminal", machine.waits("Bringthelearner"), machine.told())
    status = machine.run(f"cat /proc/{machine.pid()}/status")
    for what, line in [("no new privileges", r"NoNewPrivs:\s+1"), ("no capabilities", r"CapBnd:\s+0+\n"), ("the account", r"Uid:\s+(\d\d+)\s+\1")]:
        holds(f"it runs with {what}", re.search(line, status), status)
    mounts = machine.run(f"cat /proc/{machine.pid()}/mountinfo")
    writable = [it.split()[4] for it in mounts.splitlines() if re.match("rw", it.split()[5])]
    real = [it for it in writable if not re.match("/(dev|proc|sys|run|tmp|var/tmp)(/|$)", it)]
    holds("it can write in /srv/signoff alone", real == ["/srv/signoff"], mounts)
    links = machine.run(f"nsenter -t {machine.pid()} -n cat /proc/net/dev")
    holds("it has no network", re.findall(r"(\w+):", links) == ["lo"], links)


def comes_again(machine):
    for name in "KILL", "HUP", "SEGV":
        for key in "P012", "\r", "\r", "1":
            machine.type(key)
        before = machine.pid()
        machine.forget()
        machine.run(f"kill -{name} {before}")
        is_back = machine.waits("Bringthelearner")
        holds(f"it comes up again asleep after SIG{name}", is_back and machine.pid() != before, machine.told())
    for key in "P012", "\r", "\r":
        machine.type(key)
    holds("with the half-made checklist", machine.waits(r"[✓+]met"), machine.told())
    works("and the file whole", f"{SIGNOFF} verify {FILE}", None, says="is whole")
    for key in "\x1b", "\x1b", "\x1b":
        machine.type(key)


def ends_for_good(machine):
    for key in "\x1b[21~", "P007", "\r", PIN, "\r":
        machine.type(key)
    time.sleep(4)
    state = machine.run(f"systemctl show -p ActiveState,Result {machine.unit}")
    holds("the admin's PIN ends it, and it stays ended", "ActiveState=inactive" in state and "Result=success" in state, state)


def reap():
    """Takes note of orphans that have ended: the check is the first process of its namespace."""
    try:
        os.waitpid(-1, os.WNOHANG)
    except ChildProcessError:
        pass


class Machine:
    """systemd-nspawn on a copy of everything; what the check has set up is bound into it."""

    def __enter__(self):
        for name in "root", "root.upper", "root.work":
            os.mkdir(f"{WORK}/{name}")
        layers = f"lowerdir=/,upperdir={WORK}/root.upper,workdir={WORK}/root.work"
        must(f"mount -t overlay overlay -o {layers} {WORK}/root")
        shutil.copy(WORK + "/packaging/checks/tty.py", WORK + "/all/tty.py")
        binds = [f"--bind={it}" for it in ("/etc", "/srv", "/usr/local", f"{WORK}/all:/media")]
        self.groups = self.control_groups()
        self.log = open(f"{WORK}/boot.log", "wb")
        self.child = subprocess.Popen(
            ["systemd-nspawn", "--quiet", "--boot", "--register=no", "--keep-unit", "--private-network", "--link-journal=no",
             "--resolv-conf=off", "--timezone=off", "--machine=signoff-check", f"--directory={WORK}/root", *binds,
             "systemd.unit=basic.target"],
            stdin=subprocess.DEVNULL, stdout=self.log, stderr=subprocess.STDOUT)
        self.leader = self.find()
        if self.leader:
            self.tty = subprocess.Popen(self.inside("python3 /media/tty.py"), stdin=subprocess.PIPE, text=True)
            time.sleep(1)
            with open(WORK + "/all/tty") as tty:
                self.unit = "signoff-kiosk@" + tty.read().removeprefix("/dev/").replace("/", "-")
        return self

    def __exit__(self, *_):
        if self.leader:
            self.tty.kill()
            self.tty.wait()
            self.run("systemctl poweroff --no-block")
        end = time.time() + 20
        while self.child.poll() is None and time.time() < end:
            time.sleep(0.1)
            reap()  # or systemd would wait for what was started there from here
        self.child.kill()
        for group in sorted(self.control_groups() - self.groups, reverse=True):
            self.remove(group)

    def remove(self, group):
        """Takes a control group away, once the last process has left it."""
        for _ in range(50):
            try:
                return os.rmdir(group)
            except OSError:
                shell("sleep 0.1")
                reap()

    def control_groups(self):
        """Those that systemd-nspawn makes for itself on the machine, and leaves there."""
        found = must("find /sys/fs/cgroup -type d | grep -E '/(payload|supervisor)(/|$)' || true")
        return set(found.splitlines())

    def find(self):
        """The process that is systemd there, once it has come up."""
        for _ in range(150):
            time.sleep(0.2)
            found = shell("pgrep -x systemd")[1].split()
            if found and "running" in self.state(found[0]):
                return found[0]
            if self.child.poll() is not None:
                return None
        return None

    def state(self, leader):
        self.leader = leader
        said = self.run("systemctl is-system-running")
        self.leader = None
        return said.replace("degraded", "running")

    def inside(self, command):
        return ["nsenter", "-t", self.leader, "-m", "-p", "-i", "-u", "-n", "sh", "-c", command]

    def run(self, command):
        done = subprocess.run(self.inside(command), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=30)
        return done.stdout.decode(errors="replace")

    def pid(self):
        return self.run(f"systemctl show -p MainPID --value {self.unit}").strip()

    def type(self, text):
        self.tty.stdin.write(text)
        self.tty.stdin.flush()
        time.sleep(0.7)

    def forget(self):
        with open(WORK + "/all/shown", "w"):
            pass

    def shown(self):
        with open(WORK + "/all/shown", encoding="utf-8", errors="replace") as file:
            return re.sub(r"\s", "", re.sub(r"\x1b(\[[0-9;?]*[A-Za-z]|[()].|.)", "", file.read()))

    def waits(self, pattern, seconds=15):
        end = time.time() + seconds
        while time.time() < end:
            if re.search(pattern, self.shown()):
                return True
            time.sleep(0.1)
        return False

    def told(self):
        return self.shown()[-1500:] + "\n" + self.run(f"systemctl status {self.unit}; journalctl -n 20 -u {self.unit}")

    def said(self):
        with open(f"{WORK}/boot.log", errors="replace") as file:
            return file.read()[-1500:]
