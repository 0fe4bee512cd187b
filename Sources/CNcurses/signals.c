/* Signals become bytes in a pipe, so that one poll is the only place that sleeps. */
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <unistd.h>

static int pipe_ends[2] = {-1, -1};
static volatile sig_atomic_t ending;

static void post(unsigned char byte) {
  int saved = errno;
  if (pipe_ends[1] >= 0 && write(pipe_ends[1], &byte, 1) < 0) errno = saved; /* full will do */
  errno = saved;
}

static void notice(int signal) {
  if (signal == SIGTERM || signal == SIGHUP || signal == SIGINT) ending = 1;
  post((unsigned char)signal);
}

void signals_install(void) {
  static const int signals[] = {SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT};
  if (pipe_ends[0] < 0 && pipe2(pipe_ends, O_NONBLOCK | O_CLOEXEC) != 0) return;
  struct sigaction action = {.sa_handler = notice}, present;
  sigemptyset(&action.sa_mask);
  for (size_t i = 0; i < sizeof signals / sizeof *signals; i++) {
    sigaction(signals[i], NULL, &present);
    if (present.sa_handler != SIG_IGN) sigaction(signals[i], &action, NULL);
  }
  signal(SIGPIPE, SIG_IGN);
}

int signals_ending(void) { return ending; }

static int meaning(unsigned char byte) {
  switch (byte) {
  case SIGWINCH: return wait_resized;
  case SIGTSTP: return wait_stop;
  case SIGCONT: return wait_continued;
  case SIGTERM: case SIGINT: return wait_terminated;
  case SIGHUP: return wait_hung_up;
  default: return 0;
  }
}

int screen_wait(int milliseconds) {
  struct pollfd files[2] = {{.fd = STDIN_FILENO, .events = POLLIN},
                            {.fd = pipe_ends[0], .events = POLLIN}};
  int events = 0;
  if (poll(files, 2, milliseconds) < 0 && poll(files, 2, 0) < 0) return 0;
  if (files[1].revents & POLLIN) {
    unsigned char bytes[64];
    ssize_t count;
    while ((count = read(pipe_ends[0], bytes, sizeof bytes)) > 0)
      for (ssize_t i = 0; i < count; i++) events |= meaning(bytes[i]);
  }
  if (files[0].revents & (POLLHUP | POLLERR | POLLNVAL)) return events | wait_hung_up;
  if (files[0].revents & POLLIN) events |= wait_key;
  return events;
}
