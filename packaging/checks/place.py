"""A machine beside the machine, set up as README.md says: accounts, keys, file, sshd."""
import ctypes
import fcntl
import os
import shutil
import socket
import struct
import subprocess

WORK = "/mnt"
FILE, PEPPER, PROGRAM = "/srv/signoff/yard.signoff", "/srv/signoff/pepper", "/usr/local/bin/signoff"
PIN = "407182"
# Who there is: kiosk, kiosk, the desk as coordinator, the desk as admin, and a login without a group of ours.
PEOPLE = {"ana": "kiosk", "ben": "kiosk", "dora": "signoff-desk", "walter": "signoff-desk", "eve": None}


def shell(command, user=None, stdin="", env=None):
    """What a command printed and how it ended; as a user with a login shell of their own."""
    words = ["runuser", "-u", user, "--", "sh", "-c", command] if user else ["sh", "-c", command]
    more = dict(os.environ, **(env or {}))
    done = subprocess.run(
        words, input=stdin.encode(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=more, timeout=60, cwd=WORK + "/all")
    return done.returncode, done.stdout.decode(errors="replace")


def must(command, **more):
    status, said = shell(command, **more)
    if status:
        raise SystemExit(f"packaging/check: {command}\n{said}")
    return said


def build(program, packaging):
    lay_copies(program, packaging)
    light_loopback()
    install()
    make_people()
    fill()
    start_sshd()


def lay_copies(program, packaging):
    subprocess.run(["mount", "-t", "tmpfs", "tmpfs", WORK], check=True)
    os.mkdir(WORK + "/all", 0o755)
    shutil.copy(program, WORK + "/signoff")
    shutil.copytree(packaging, WORK + "/packaging")
    for folder in ["etc", "home", "srv", "usr/local", "var"]:
        upper, work = (f"{WORK}/{folder.replace('/', '-')}.{kind}" for kind in ("upper", "work"))
        os.mkdir(upper)
        os.mkdir(work)
        shutil.copystat("/" + folder, upper)
        layers = f"lowerdir=/{folder},upperdir={upper},workdir={work}"
        subprocess.run(["mount", "-t", "overlay", "overlay", "-o", layers, "/" + folder], check=True)
    for folder, mode in [("/run", 0o755), ("/tmp", 0o1777)]:
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"mode={mode:o}", "tmpfs", folder], check=True)
    os.mkdir("/run/sshd", 0o755)


def light_loopback():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as it:
        fcntl.ioctl(it, 0x8914, struct.pack("16sH22x", b"lo", 0x41))  # SIOCSIFFLAGS: IFF_UP, IFF_RUNNING
    ctypes.CDLL(None).sethostname(b"localhost", 9)


def install():
    """The lines of README.md, on the file of whoever sets it up."""
    must(f"""
set -e
cd {WORK}/packaging
install -m 0755 {WORK}/signoff signoff-kiosk /usr/local/bin
useradd --system --home-dir /srv/signoff --shell /usr/sbin/nologin signoff
install -d -m 0700 -o signoff -g signoff /srv/signoff
head -c 32 /dev/urandom | install -m 0600 -o signoff -g signoff /dev/stdin {PEPPER}
{PROGRAM} demo yard.signoff
install -m 0600 -o signoff -g signoff yard.signoff {FILE}
groupadd kiosk
groupadd signoff-desk
visudo -cf sudoers_signoff && install -m 0440 sudoers_signoff /etc/sudoers.d/signoff
install -m 0644 sshd_signoff.conf /etc/ssh/sshd_config.d/signoff.conf
install -m 0644 signoff-kiosk@.service /etc/systemd/system
""")


def make_people():
    for name, group in PEOPLE.items():
        must(f"useradd -m -s /bin/bash {'-G ' + group if group else ''} {name} && passwd -d {name} >/dev/null")
        must(f"""ssh-keygen -q -t ed25519 -N '' -f {WORK}/{name}.key
install -d -m 0700 -o {name} -g {name} /home/{name}/.ssh
install -m 0600 -o {name} -g {name} {WORK}/{name}.key.pub /home/{name}/.ssh/authorized_keys""")


def fill():
    """The first rights and PINs: root, whose file it is, lets the admin in; the admin does the rest."""
    must(f"sudo -u signoff {PROGRAM} grant {FILE} walter admin --person P007")
    mine = f"sudo -n -u signoff {PROGRAM}"
    must(f"{mine} pin {FILE} P007 --pepper {PEPPER}", user="walter", stdin=PIN + "\n")
    for who, right in [("ana", "observer"), ("ben", "observer"), ("signoff", "observer"), ("dora", "coordinator")]:
        must(f"{mine} grant {FILE} {who} {right}", user="walter")


def start_sshd():
    must("ls /etc/ssh/ssh_host_*_key >/dev/null 2>&1 || ssh-keygen -A >/dev/null")
    loose = "-o AcceptEnv=SIGNOFF_* -o AcceptEnv=LD_* -o AcceptEnv=SUDO_* -o PermitUserEnvironment=yes"
    must(f"$(command -v sshd) -p 2222 -E {WORK}/sshd.log {loose}")
