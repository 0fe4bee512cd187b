/* Another program on the terminal, such as an editor, while the screen is given back. */
#include "internal.h"

#include <errno.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

/* ^C and ^\ are the other program's keys; ^Z stops both, as the shell expects of a job. */
static const struct { int signal; void (*handler)(int); } meanwhile[] = {
  {SIGINT, SIG_IGN}, {SIGQUIT, SIG_IGN}, {SIGTSTP, SIG_DFL}, {SIGCONT, SIG_DFL},
};
enum { meanwhile_count = sizeof meanwhile / sizeof *meanwhile };

static int spawn(pid_t *child, const char *command, const char *file) {
  char *arguments[] = {"sh", "-c", (char *)command, "sh", (char *)file, NULL};
  posix_spawnattr_t attributes;
  sigset_t all, none;
  sigfillset(&all);
  sigemptyset(&none);
  posix_spawnattr_init(&attributes);
  posix_spawnattr_setsigdefault(&attributes, &all);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
  int outcome = posix_spawn(child, "/bin/sh", NULL, &attributes, arguments, environ);
  posix_spawnattr_destroy(&attributes);
  return outcome;
}

/* Waits for the program; one that is told to end meanwhile tells the program so. */
static int status_of(pid_t child) {
  int status = 0;
  while (waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) return -1;
    if (signals_ending()) kill(child, SIGHUP);
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

int screen_run(const char *command, const char *file) {
  struct sigaction saved[meanwhile_count], action = {0};
  pid_t child;
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < meanwhile_count; i++) {
    action.sa_handler = meanwhile[i].handler;
    sigaction(meanwhile[i].signal, &action, &saved[i]);
  }
  int status = spawn(&child, command, file) == 0 ? status_of(child) : -1;
  for (int i = 0; i < meanwhile_count; i++) sigaction(meanwhile[i].signal, &saved[i], NULL);
  return status;
}
