"""Holds a terminal: what is shown on it goes to a file, and what comes in is typed. Outlives hang-ups, as a real one does."""
import fcntl
import os
import select
import struct
import sys
import termios
import time

master, slave = os.openpty()
fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
shown = open("/media/shown", "ab", buffering=0)
with open("/media/tty", "w") as tty:
    tty.write(os.ttyname(slave))
os.close(slave)
while True:
    ready, _, _ = select.select([master, 0], [], [], 1)
    if 0 in ready:
        typed = os.read(0, 4096)
        if not typed:
            sys.exit()
        os.write(master, typed)
    if master in ready:
        try:
            shown.write(os.read(master, 65536))
        except OSError:  # nobody has it open just now
            time.sleep(0.05)
