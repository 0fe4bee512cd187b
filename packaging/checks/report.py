"""One line for each check, and what to try."""
import re

from place import PROGRAM, shell

failed = []
AS_SIGNOFF = "sudo -n -u signoff"
SIGNOFF = f"{AS_SIGNOFF} {PROGRAM}"


def holds(what, is_so, detail=""):
    print(f"{'ok    ' if is_so else 'FAILED'}  {what}", flush=True)
    if not is_so:
        failed.append(what)
        print("        " + str(detail).strip().replace("\n", "\n        "), flush=True)


def refused(what, command, user, *, says="", without="", **more):
    status, said = shell(command, user=user, **more)
    holds(what, status != 0 and re.search(says, said) and not (without and without in said), f"$ {command}\n{said}")


def works(what, command, user, *, says="", **more):
    status, said = shell(command, user=user, **more)
    holds(what, status == 0 and re.search(says, said), f"$ {command}\n{status}: {said}")
