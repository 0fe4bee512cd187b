"""What members of the groups try, and what comes of it: one line each."""
import glob
import os
import re
import time

import desk
import unit
from pane import Pane
from place import FILE, PEPPER, PIN, PROGRAM, WORK, must, shell
from report import AS_SIGNOFF, SIGNOFF, failed, holds, refused, works


def ssh(member, words="", options=""):
    return (f"ssh {options} -i {WORK}/{member}.key -p 2222 -o StrictHostKeyChecking=no -o LogLevel=ERROR "
            f"-o UserKnownHostsFile={WORK}/known -o BatchMode=yes {member}@localhost {words}")


def run():
    chosen = os.environ.get("PARTS", "").split()
    for part in [shipped_files, the_file_itself, sudo_rules, ssh_to_the_kiosk, a_dropped_line, signing, desk.run,
                 unit.by_hand, unit.under_systemd]:
        if not chosen or f"{part.__module__}.{part.__name__}" in chosen:
            part()
    print(f"{len(failed)} failed")
    return 1 if failed else 0


def shipped_files():
    works("sudoers_signoff is well-formed", "visudo -cf /etc/sudoers.d/signoff", None)
    works("sshd takes sshd_signoff.conf", "$(command -v sshd) -t", None)
    status, said = shell("systemd-analyze verify signoff-kiosk@tty7.service")
    holds("systemd takes signoff-kiosk@.service", status == 0 and not said.strip(), said)


def the_file_itself():
    for user in "ana", "dora", "eve":
        for what, command in [
            ("look into the folder", "ls /srv/signoff"), ("read the file", f"cat {FILE}"), ("read the pepper", f"cat {PEPPER}"),
            ("open it with sqlite3", f"sqlite3 {FILE} .tables"), ("open it with signoff", f"signoff status {FILE}"),
            ("put a file beside it", f"touch {FILE}-wal"), ("become the account", "su signoff -c id </dev/null"),
        ]:
            refused(f"{user} can not {what}", command, user)


def sudo_rules():
    kiosk = "/usr/local/bin/signoff-kiosk"
    bait = "kiosk /srv/signoff/yard.signoff --pepper /srv/signoff/pepper"
    for what, command in [
        ("another program", f"{AS_SIGNOFF} sh -c id"), ("sqlite3", f"{AS_SIGNOFF} sqlite3 {FILE} .tables"),
        ("signoff itself", f"{SIGNOFF} status {FILE}"), ("what the kiosk runs", f"{SIGNOFF} {bait}"),
        ("one argument with blanks for several", f"{SIGNOFF} '{bait}'"), ("the kiosk with an argument", f"{AS_SIGNOFF} {kiosk} --name x"),
        ("the kiosk with an empty argument", f"{AS_SIGNOFF} {kiosk} ''"),
        ("the kiosk as root", f"sudo -n {kiosk}"), ("the kiosk as another group", f"sudo -n -u signoff -g root {kiosk}"),
        ("a variable", f"sudo -n SIGNOFF_TODAY=2020-01-01 -u signoff {kiosk}"),
        ("the whole environment", f"sudo -n -E -u signoff {kiosk}"), ("another folder", f"sudo -n -D /srv -u signoff {kiosk}"),
        ("sudoedit", f"sudoedit -n -u signoff {FILE}"),
    ]:
        refused(f"ana's sudo refuses {what}", command, "ana", says="password is required|not allowed|no askpass|not permitted")
    for user in "eve", "dora":
        refused(f"{user}'s sudo refuses the kiosk", f"{AS_SIGNOFF} {kiosk}", user, says="password is required")
    refused("dora's sudo refuses another program", f"{AS_SIGNOFF} sqlite3 {FILE} .tables", "dora", says="password is required")
    refused("dora's sudo refuses a variable", f"sudo -n SIGNOFF_TODAY=2020-01-01 -u signoff {PROGRAM} status {FILE}", "dora")


def ssh_to_the_kiosk():
    for words in "ls", "'sh -c id'", "'scp -t /tmp'", "'cat /etc/passwd'":
        refused(f"ssh ana@ {words} runs no command", ssh("ana", words), None, says="need a terminal", without="root:")
    target = f"-i {WORK}/ana.key -P 2222 -o StrictHostKeyChecking=no -o UserKnownHostsFile={WORK}/known"
    refused("scp copies nothing there", f"scp -q {target} /etc/hostname ana@localhost:/tmp/stolen", None)
    refused("scp copies nothing here", f"scp -q {target} ana@localhost:/etc/passwd /tmp/stolen", None)
    refused("sftp lists nothing", f"echo ls | sftp -b - {target} ana@localhost", None)
    for what, option in [("local", "-W 127.0.0.1:2222"), ("remote", "-o ExitOnForwardFailure=yes -R 2223:127.0.0.1:2222")]:
        refused(f"no {what} forwarding", "timeout 5 " + ssh("ana", "", option), None, says="forwarding|prohibited|need a terminal",
                without="SSH-2.0")
    pane = Pane(ssh("ana", "sh", "-t -A -X -o SendEnv=LC_ALL -o SetEnv='SIGNOFF_TODAY=2020-01-01 LD_PRELOAD=/tmp/x SUDO_USER=root "
                    "SUDO_UID=0'"))
    holds("ssh -t ana@ sh shows the kiosk", pane.waits("Bring the learner"), pane.text())
    kiosk = pid_of_kiosk()
    for what, pid in [("sudo", must("pgrep -o -x sudo").strip()), ("the kiosk", kiosk)]:
        strange = [it for it in environment(pid) if re.match("LC_|LD_|SIGNOFF_|SUDO_USER=root|EDITOR|SSH_AUTH_SOCK|DISPLAY", it)]
        holds(f"nothing of a member's environment reaches {what}", not strange, strange)
    holds("sudo tells the kiosk who came", "SUDO_USER=ana" in environment(kiosk), environment(kiosk))
    no_hold_on(kiosk)
    for key in "C-c", "C-z", "C-\\", "C-d", "C-a", "Escape", "F12", ":", "!", "q", "z", "x":
        pane.press(key)
    pane.press("Escape")
    holds("no key of the terminal leaves it", pane.waits("Bring the learner", 5) and pane.ended(0) is None, pane.text())
    pane.close()
    poor = Pane("TERM=dumb " + ssh("ana", "", "-tt"))
    holds("a terminal that can not draw gets a reason", poor.ended() not in (None, 0), poor.text())
    poor.close()


def environment(pid):
    with open(f"/proc/{pid}/environ") as file:
        return file.read().split("\0")


def no_hold_on(kiosk):
    for what, command in [
        ("traced", f"strace -p {kiosk} & sleep 1; kill $!; exit 1"), ("killed", f"kill -9 {kiosk}"), ("read in memory", f"cat /proc/{kiosk}/mem"),
        ("read in its environment", f"cat /proc/{kiosk}/environ"), ("read in its open files", f"ls /proc/{kiosk}/fd/"),
    ]:
        for user in "ana", "signoff":
            if user == "ana" or what.startswith(("traced", "read in mem")):
                refused(f"the kiosk is not {what} by {user}", command, user, says="not permitted|denied")
    limits = open(f"/proc/{kiosk}/limits").read()
    holds("the kiosk leaves no core file", re.search(r"Max core file size +0 +0", limits), limits)


def pid_of_kiosk():
    return must("pgrep -n -u signoff -f 'signoff kiosk'").strip()


def is_gone(seconds=15):
    return wait(lambda: shell("pgrep -u signoff -f 'signoff kiosk'")[0] != 0, seconds)


def wait(condition, seconds):
    end = time.time() + seconds
    while time.time() < end and not condition():
        time.sleep(0.1)
    return condition()


def a_dropped_line():
    for what, kill in [("ssh is killed", "pkill -9 -x ssh"), ("sshd is killed", "pkill -9 -u ana -x sshd"),
                       ("sudo is killed", "pkill -9 -x sudo")]:
        pane = half_made()
        shell(kill)
        holds(f"the kiosk ends when {what}", is_gone(), must("ps -ef"))
        pane.close()
        left = [name for name in glob.glob("/srv/signoff/*") if name not in (FILE, PEPPER)]
        holds("and leaves no lock and no file beside it", not left, left)
        works("and the file whole", f"{SIGNOFF} verify {FILE}", None, says="is whole")
    pane = Pane(ssh("ben", "", "-tt"))
    to_the_criteria(pane)
    holds("a half-made checklist is there again", pane.waits("✓ met"), pane.text())
    pane.close()
    is_gone()


def half_made():
    pane = Pane(ssh("ana", "", "-tt"))
    to_the_criteria(pane)
    pane.press("1")
    pane.waits("✓ met")
    return pane


def to_the_criteria(pane):
    pane.waits("Bring the learner")
    pane.type("P019")
    pane.press("Enter")
    pane.waits("Step 2")
    pane.press("Down", "Enter")
    pane.waits("Step 3|unfinished")


def signing():
    pane = half_made()
    pane.press("*", "Enter")
    pane.waits("Observer number")
    pane.type("P007")
    pane.press("Enter")
    pane.waits(r"number +P007 +PIN")
    pane.type(PIN)
    pane.press("Enter")
    holds("an observer signs at ana's kiosk", pane.waits("SIGNED"), pane.text())
    log = must(f"{SIGNOFF} log {FILE} --format csv").strip().splitlines()
    holds("the ledger says that ana's kiosk did it", re.search(r",ana,", log[-1]), log[-1])
    pane.press("Enter", "Escape", "Escape")
    pane.waits("Bring the learner")
    pane.press("F10")
    pane.waits("number")
    pane.type("P007")
    pane.press("Enter")
    pane.waits(r"number +P007 +PIN")
    pane.type(PIN)
    pane.press("Enter")
    holds("the admin's PIN ends it", pane.ended() == 0, pane.text())
    pane.close()

