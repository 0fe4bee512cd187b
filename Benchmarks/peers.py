"""Other programs that list 100,000 things in a terminal, with the data to list."""
import json, os, subprocess

HERE = os.path.dirname(os.path.abspath(__file__))
PACKAGES = ["tig", "mutt", "ncdu", "fzf", "newsboat"]


class Peer:
    """How to start a program on its data, what tells that it is ready, and which keys lead into its list."""

    def __init__(self, name, command, ready, before=(), down="down", page="pgdn", directory=None):
        self.name, self.command, self.ready, self.before = name, command, ready, list(before)
        self.down, self.page, self.directory = down, page, directory


def history(work, count):
    """A repository of so many commits."""
    path = os.path.join(work, "history")
    subprocess.run(["git", "init", "-q", path], check=True)
    commits = "".join(
        f"commit refs/heads/main\ncommitter A <a@example.org> {1_600_000_000 + i} +0000\ndata <<E\nChange number {i}\nE\n"
        for i in range(count))
    subprocess.run(["git", "-C", path, "fast-import", "--quiet"], input=commits.encode(), check=True)
    return path


def tig(work, count):
    return Peer("tig", ["tig", "main"], r"\[main\]", directory=history(work, count))


def loop(work, lines):
    """A C program of one screen that does nothing but list lines with curses."""
    program = os.path.join(work, "loop")
    subprocess.run(["gcc", "-O2", "-o", program, os.path.join(HERE, "loop.c"), "-lncursesw", "-ltinfo"], check=True)
    return Peer("C curses loop", [program, lines], "ready")


def mutt(work, count):
    box, settings = os.path.join(work, "mbox"), os.path.join(work, "muttrc")
    with open(box, "w") as file:
        for i in range(count):
            file.write(
                f"From a@example.org Thu Jan  1 00:00:00 2026\nFrom: Person {i} <p{i}@example.org>\nTo: b@example.org\n"
                f"Subject: Message number {i}\nDate: Thu, 01 Jan 2026 00:00:00 +0000\nMessage-ID: <{i}@example.org>\n\nText.\n\n")
    with open(settings, "w") as file:
        file.write(f'set folder={work}\nset record=""\nset spoolfile={box}\nset mbox_type=mbox\nset sort=mailbox-order\n')
    return Peer("mutt", ["mutt", "-n", "-F", settings, "-R", "-f", box], "Msgs", ["1", "\r"])


def ncdu(work, count):
    path = os.path.join(work, "directory.json")
    files = [{"name": f"file{i:06}", "asize": 1000 + i, "dsize": 4096} for i in range(count)]
    head = {"progname": "ncdu", "progver": "1", "timestamp": 0}
    with open(path, "w") as file:
        json.dump([1, 0, head, [{"name": "/list"}] + files], file)
    return Peer("ncdu", ["ncdu", "-f", path], "Total disk")


def fzf(work, lines):
    count = sum(1 for _ in open(lines))
    return Peer("fzf", ["sh", "-c", f"exec fzf < {lines}"], f"{count}/{count}", down="up", page="pgup")


def newsboat(work, count):
    feed, settings = os.path.join(work, "feed.xml"), os.path.join(work, "newsboat")
    items = "".join(
        f"<item><title>Item number {i}</title><link>http://example.org/{i}</link><guid>{i}</guid>"
        f"<pubDate>Thu, 01 Jan 2026 00:00:00 +0000</pubDate><description>Text.</description></item>" for i in range(count))
    with open(feed, "w") as file:
        file.write(
            '<?xml version="1.0"?><rss version="2.0"><channel><title>Many</title><link>http://example.org/</link>'
            f"<description>Many</description>{items}</channel></rss>")
    urls = os.path.join(work, "urls")
    with open(urls, "w") as file:
        file.write(f"file://{feed}\n")
    with open(settings, "w") as file:
        file.write("max-items 0\nauto-reload no\n")
    command = ["newsboat", "-u", urls, "-c", os.path.join(work, "cache.db"), "-C", settings]
    subprocess.run(command + ["-x", "reload"], check=True, stdout=subprocess.DEVNULL)
    return Peer("newsboat", command, "Many", ["\r", "down"])
