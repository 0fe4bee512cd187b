/* The screen as a whole: taken over, given back, stopped, resized. */
#include "internal.h"

#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

static int errors = -1;          /* stderr while on screen */
static int original_errors = -1; /* stderr otherwise */
static int wants_paste, wants_mouse, has_alternate_screen, on_screen;
static struct termios saved;
static char type[64];

int screen_rows(void) { return getmaxy(stdscr); }
int screen_columns(void) { return getmaxx(stdscr); }
const char *screen_terminal_type(void) { return type; }

int screen_set_locale(void) {
  if (!setlocale(LC_CTYPE, "") || strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
    setlocale(LC_CTYPE, "C.UTF-8");
  return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

static struct winsize terminal_size(void) {
  struct winsize size = {0};
  ioctl(STDOUT_FILENO, TIOCGWINSZ, &size);
  if (size.ws_row == 0 || size.ws_col == 0) size.ws_row = 24, size.ws_col = 80;
  return size;
}

/* ncurses cannot ask memory for its size, and takes the linux console for none without it. The
   variables go again, or children would believe them. */
static void set_size_variables(void) {
  struct winsize size = terminal_size();
  char number[16];
  snprintf(number, sizeof number, "%d", size.ws_row);
  setenv("LINES", number, 1);
  snprintf(number, sizeof number, "%d", size.ws_col);
  setenv("COLUMNS", number, 1);
}

/* A terminal type that terminfo does not know is most likely a descendant of xterm. */
static int start(const char *wanted, FILE *file) {
  const char *candidates[] = {wanted, "xterm-256color", "vt100"};
  SCREEN *screen = NULL;
  set_size_variables();
  for (size_t i = 0; !screen && i < sizeof candidates / sizeof *candidates; i++) {
    strncpy(type, candidates[i], sizeof type - 1);
    screen = newterm(type, file, stdin);
  }
  unsetenv("LINES");
  unsetenv("COLUMNS");
  return screen != NULL;
}

static const char mouse_on[] = "\033[?1002h\033[?1006h", mouse_off[] = "\033[?1006l\033[?1002l";

void screen_take_mouse(int wanted) {
  wants_mouse = wanted && has_alternate_screen;
  guard_set_mouse(wants_mouse);
  if (!on_screen) return;
  if (wants_mouse) screen_send(mouse_on, sizeof mouse_on - 1);
  else screen_send(mouse_off, sizeof mouse_off - 1);
}

static void leave_at_exit(void) {
  if (on_screen) screen_leave();
}

int screen_open(int escape_delay) {
  const char *name = getenv("TERM");
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return screen_not_a_terminal;
  if (!name || !*name || !strcmp(name, "dumb") || !strcmp(name, "unknown"))
    return screen_no_terminal_type;
  if (tcgetattr(STDIN_FILENO, &saved) != 0) return screen_not_a_terminal;
  screen_set_locale();
  signals_install();
  FILE *file = output_open();
  if (!file || !start(name, file)) return screen_unusable;
  has_alternate_screen = terminal_string("rmcup") != NULL;
  wants_paste = has_alternate_screen;
  nonl();
  typeahead(-1); /* or doupdate looks at stdin every few lines */
  style_open();
  keys_open(escape_delay);
  guard_remember_terminal(&saved, wants_paste);
  original_errors = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  atexit(leave_at_exit);
  screen_enter();
  return screen_opened;
}

static void redirect_errors(void) {
  errors = memfd_create("errors", MFD_CLOEXEC);
  if (errors < 0) return;
  guard_remember_errors(errors, original_errors);
  dup2(errors, STDERR_FILENO);
}

static void print_errors(void) {
  if (errors < 0) return;
  dup2(original_errors, STDERR_FILENO);
  guard_print_errors();
  close(errors);
  errors = -1;
}

void screen_enter(void) {
  struct termios raw = saved;
  cfmakeraw(&raw);
  tcsetattr(STDIN_FILENO, TCSANOW, &raw);
  redirect_errors();
  guard_set_active(1);
  on_screen = 1;
  screen_resize();
  if (wants_paste) output_announce("\033[?2004h");
  if (wants_mouse) output_announce(mouse_on);
}

void screen_leave(void) {
  if (wants_paste) output_announce("\033[?2004l");
  if (wants_mouse) output_announce(mouse_off);
  if (!has_alternate_screen) {
    werase(stdscr);
    wrefresh(stdscr);
  }
  output_end();
  guard_set_active(0);
  on_screen = 0;
  tcsetattr(STDIN_FILENO, TCSANOW, &saved);
  print_errors();
}

int screen_suspend(void) {
  if (getpgrp() == getsid(0)) return 0; /* no shell with job control above us */
  screen_leave();
  signal(SIGCONT, SIG_DFL); /* or it would be told as a stop from outside */
  kill(0, SIGSTOP);
  signals_install();
  screen_enter();
  return 1;
}

void screen_resize(void) {
  struct winsize size = terminal_size();
  resize_term(size.ws_row, size.ws_col);
  clearok(curscr, TRUE);
}
