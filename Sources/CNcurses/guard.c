/* The crash guard: a trap must not leave a raw terminal, nor open a debugger on it. */
#include "internal.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

enum { alternate_stack_size = 64 * 1024 };

static struct {
  volatile sig_atomic_t active, mouse;
  struct termios terminal;
  char farewell[512];
  size_t farewell_length;
  int errors, original_errors;
} guard = {.errors = -1, .original_errors = STDERR_FILENO};

static const char mouse_off[] = "\033[?1006l\033[?1002l";

static const int fatal[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGSYS, SIGQUIT};
enum { fatal_count = sizeof fatal / sizeof *fatal };

/* Only async-signal-safe calls, each regardless of the one before. */
static void die(int signal) {
  if (guard.active) {
    guard.active = 0;
    ssize_t ignored = guard.mouse ? write(STDOUT_FILENO, mouse_off, sizeof mouse_off - 1) : 0;
    ignored = write(STDOUT_FILENO, guard.farewell, guard.farewell_length);
    (void)ignored;
    tcsetattr(STDIN_FILENO, TCSANOW, &guard.terminal);
  }
  guard_print_errors();
  raise(signal);
}

void guard_install(void) {
  static char stack[alternate_stack_size];
  stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&alternate, NULL);
  struct sigaction action = {.sa_handler = die};
  action.sa_flags = SA_ONSTACK | SA_RESETHAND | SA_NODEFER;
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < fatal_count; i++) sigaction(fatal[i], &action, NULL);
}

void guard_rerun_without_backtrace(char *const *arguments) {
  if (getenv("SWIFT_BACKTRACE")) return;
  setenv("SWIFT_BACKTRACE", "enable=no", 1);
  execv("/proc/self/exe", arguments);
}

void guard_lock_down(void) {
  static const int ignored[] = {SIGINT, SIGQUIT, SIGTSTP, SIGTTIN, SIGTTOU};
  for (size_t i = 0; i < sizeof ignored / sizeof *ignored; i++) signal(ignored[i], SIG_IGN);
  struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
  prctl(PR_SET_DUMPABLE, 0);
}

static int add_to_farewell(int byte) {
  if (guard.farewell_length < sizeof guard.farewell)
    guard.farewell[guard.farewell_length++] = (char)byte;
  return byte;
}

/* Made ready here: nothing may be looked up any more when the process dies. */
void guard_remember_terminal(const struct termios *saved, int paste) {
  const char *paste_off = "\033[?2004l";
  guard.terminal = *saved;
  guard.farewell_length = 0;
  if (paste)
    while (*paste_off) add_to_farewell(*paste_off++);
  terminal_put("sgr0", add_to_farewell);
  terminal_put("rmkx", add_to_farewell);
  terminal_put("cnorm", add_to_farewell);
  terminal_put(terminal_string("rmcup") ? "rmcup" : "clear", add_to_farewell);
}

void guard_remember_errors(int file, int original) {
  guard.errors = file;
  guard.original_errors = original;
}

void guard_set_active(int active) { guard.active = active; }

void guard_set_mouse(int on) { guard.mouse = on; }

void guard_print_errors(void) {
  char buffer[4096];
  ssize_t count;
  if (guard.errors < 0) return;
  lseek(guard.errors, 0, SEEK_SET);
  while ((count = read(guard.errors, buffer, sizeof buffer)) > 0) {
    if (write(guard.original_errors, buffer, (size_t)count) < 0) break;
  }
  guard.errors = -1;
}
