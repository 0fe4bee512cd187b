"""The desk and the command line through sudo: what works there, and what would be the account's."""
import os
import re

from pane import Pane
from place import FILE, PEPPER, PROGRAM, must, shell
from report import SIGNOFF, holds, refused, works

NOT_YOURS = "only files of your own are read"
NOT_WRITTEN = "Behind sudo no file is written"
NOT_ALONE = "is not signoff's alone"


def run():
    what_works()
    what_is_written()
    what_is_read()
    what_is_opened()
    the_screens()


def what_works():
    works("dora reads a report through sudo", f"{SIGNOFF} status {FILE} --format csv > ~/mine.csv && head -1 ~/mine.csv", "dora",
          says="person")
    works("and changes what a coordinator may", f"{SIGNOFF} edit {FILE} people id=P019 name='Xavier N.'", "dora")
    log = must(f"{SIGNOFF} log {FILE} --format csv").strip().splitlines()
    holds("the ledger says that dora did it", ",dora," in log[-1], log[-1])
    refused("and not what takes an admin", f"{SIGNOFF} grant {FILE} dora admin", "dora", says="coordinator")
    works("a name that she sets herself is not believed",
          f"SUDO_USER=walter SUDO_UID=0 USER=walter {SIGNOFF} edit {FILE} people id=P019 name='Xavier Null'", "dora")
    log = must(f"{SIGNOFF} log {FILE} --format csv").strip().splitlines()
    holds("she is dora all the same", ",dora," in log[-1], log[-1])
    works("a list of her own is read", f"echo P019 > /tmp/list; {SIGNOFF} assign {FILE} --course RADIO --people-file /tmp/list "
          "--dry-run", "dora")
    works("tables of her own are imported", f"mkdir /tmp/in; printf 'id,name\\nP999,Nova\\n' > /tmp/in/people.csv; "
          f"{SIGNOFF} import {FILE} /tmp/in", "dora")
    refused("a learner's login has no right at the file", f"{SIGNOFF} status {FILE}", "eve")


def what_is_written():
    must("mkdir -m 777 /tmp/out && ln -s /srv/signoff/yard.signoff /tmp/out/people.csv")
    for what, call in [
        ("an export over a link to the file", f"export {FILE} /tmp/out"), ("a new register", "new /srv/signoff/x"),
        ("a demo", "demo /srv/signoff/x"), ("a picture over the file", f"{FILE} --script x --dump {FILE}"),
    ]:
        refused(f"refused: {what}", f"{SIGNOFF} {call}", "dora", says=NOT_WRITTEN)
    works("the file is whole", f"{SIGNOFF} verify {FILE}", None, says="is whole")


def what_is_read():
    must("printf 'name = \"x\"\\nsecret-of-the-account\\n' > /srv/signoff/secret && chown signoff /srv/signoff/secret && "
         "chmod 600 /srv/signoff/secret")
    must("mkdir -m 777 /tmp/bait && ln -s /srv/signoff/secret /tmp/bait/people.csv && ln -s /srv/signoff/secret /tmp/bait/x.toml")
    for what, call in [
        ("tables", f"import {FILE} /tmp/bait"), ("a list", f"assign {FILE} --course RADIO --people-file /srv/signoff/secret"),
        ("a theme", "theme check /tmp/bait/x.toml"), ("the desk's theme", f"{FILE} --theme /tmp/bait/x.toml"),
        ("a checkpoint", f"verify {FILE} --checkpoint /srv/signoff/secret"),
    ]:
        refused(f"the account's files are not read as {what}", f"{SIGNOFF} {call}", "dora", says=NOT_YOURS, without="secret-of")
    refused("nor by a path through a link that she turns", f"ln -sfn /srv/signoff/secret /tmp/bait/y; {SIGNOFF} assign {FILE} "
            "--course RADIO --people-file /tmp/bait/y", "dora", says=NOT_YOURS)
    os.unlink("/srv/signoff/secret")


def what_is_opened():
    must(f"{PROGRAM} demo /tmp/evil", user="dora")
    must("mkdir -m 777 /tmp/d && cp /tmp/evil /tmp/d/x && chown signoff /tmp/d/x", )
    must(f"ln -s {FILE} /tmp/d/x-wal")
    refused("a register of her own is not opened", f"chmod 666 /tmp/evil; {SIGNOFF} /tmp/evil --plain </dev/null", "dora", says=NOT_ALONE)
    refused("nor one beside which she put links to the file", f"{SIGNOFF} edit /tmp/d/x people id=P019 name=x", "dora", says=NOT_ALONE)
    refused("nor a name with blanks for several arguments", f"""cd /tmp && mkdir -p 'status /srv/signoff' && cp /tmp/evil \
'status {FILE}' && chmod 666 'status {FILE}' && {SIGNOFF} 'status {FILE}'""", "dora", says=NOT_ALONE)
    works("the file is whole after that", f"{SIGNOFF} verify {FILE}", None, says="is whole")


def the_screens():
    must("printf '#!/bin/sh\\nid > /tmp/was-here; chmod 666 /tmp/was-here\\n' > /tmp/editor && chmod 755 /tmp/editor")
    pane = Pane(f"VISUAL=/tmp/editor EDITOR=/tmp/editor {SIGNOFF} {FILE} --pepper {PEPPER}", user="dora")
    holds("the desk opens through sudo", pane.waits("Learners"), pane.text())
    pane.press("x")
    pane.waits("to a file")
    pane.type("/srv/signoff/list.csv")
    pane.press("Enter")
    holds("a view is not written to a file, and says why", pane.waits(NOT_WRITTEN), pane.text())
    pane.press("Escape", "e", "C-o")
    holds("no editor is started, and says why", pane.waits("no editor is started"), pane.text())
    holds("and none was", not os.path.exists("/tmp/was-here"), "/tmp/was-here is there")
    pane.type("half a form")
    pane.press("Tab")
    shell("sleep 1; pkill -9 -x sudo; sleep 1")
    pane.close()
    left = must("cd /srv/signoff && find . -mindepth 1 -type f | sort").split()
    mine = [name for name in left if f"/guests/{must('id -u dora').strip()}/" in name]
    holds("what dora left is kept apart for her", mine and not re.search("walter", " ".join(left)), left)
    other = Pane(f"{SIGNOFF} {FILE}", user="walter")
    holds("walter finds the desk without her form", other.waits("Learners") and "half a form" not in other.text(), other.text())
    other.press("q")
    other.close()
