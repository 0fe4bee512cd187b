"""A terminal in which somebody sits: tmux, pressed and looked at from outside."""
import re
import shlex
import subprocess
import time

import place

SOCKET = place.WORK + "/tmux"


def tmux(*words):
    done = subprocess.run(["tmux", "-u", "-f", "/dev/null", "-S", SOCKET, *words], capture_output=True, text=True)
    return done.stdout


class Pane:
    count = 0

    def __init__(self, command, user=None):
        if Pane.count == 0:
            tmux("new-session", "-d", "-s", "keep", "sleep 100000")  # the server stays when a pane is closed
        Pane.count += 1
        self.name = f"p{Pane.count}"
        self.status = f"{place.WORK}/{self.name}.status"
        words = f"runuser -u {user} -- sh -c {shlex.quote(command)}" if user else command
        tmux("new-session", "-d", "-x", "80", "-y", "24", "-s", self.name,
             f"export LC_ALL=C.UTF-8 TERM=screen-256color; {words}; echo $? > {self.status}; sleep 600")

    def text(self):
        return tmux("capture-pane", "-p", "-t", self.name)

    def waits(self, pattern, seconds=20):
        """Whether a pattern shows up in time."""
        end = time.time() + seconds
        while time.time() < end:
            if re.search(pattern, self.text()):
                return True
            time.sleep(0.1)
        return False

    def press(self, *keys):
        for key in keys:
            tmux("send-keys", "-t", self.name, key)
            time.sleep(0.15)

    def type(self, text):
        tmux("send-keys", "-l", "-t", self.name, text)
        time.sleep(0.15)

    def ended(self, seconds=20):
        """The exit status once it has ended; nothing where it has not."""
        end = time.time() + seconds
        while time.time() < end:
            try:
                with open(self.status) as status:
                    return int(status.read())
            except (FileNotFoundError, ValueError):
                time.sleep(0.1)
        return None

    def close(self):
        tmux("kill-session", "-t", self.name)
