/* The background's colour, asked of the terminal before the screen is taken over. */
#include "internal.h"

#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static long elapsed(const struct timespec *since) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (now.tv_sec - since->tv_sec) * 1000 + (now.tv_nsec - since->tv_nsec) / 1000000;
}

/* Reads answers until that to the second question, which every terminal knows, or too long. */
static void read_answers(char *answer, size_t size, int milliseconds) {
  struct timespec start;
  size_t length = 0;
  clock_gettime(CLOCK_MONOTONIC, &start);
  while (length + 1 < size) {
    struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
    long left = milliseconds - elapsed(&start);
    if (left <= 0 || poll(&input, 1, (int)left) <= 0) break;
    ssize_t count = read(STDIN_FILENO, answer + length, size - 1 - length);
    if (count <= 0) break;
    length += (size_t)count;
    answer[length] = 0;
    const char *attributes = strstr(answer, "\033[?");
    if (attributes && strchr(attributes, 'c')) break;
  }
}

/* The high byte of a part of one to four hexadecimal digits, `rgb:fdfd/f6f6/e3e3`. */
static int next_part(char **text) {
  char *end;
  long value = strtol(*text, &end, 16);
  long digits = end - *text;
  *text = *end ? end + 1 : end;
  if (digits == 0) return -1;
  return (int)(digits == 1 ? value * 17 : value >> (digits - 2) * 4) & 0xFF;
}

int screen_ask_background(int milliseconds) {
  static const char questions[] = "\033]11;?\033\\\033[c";
  struct termios saved, raw;
  char answer[256] = "";
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return -1;
  if (tcgetattr(STDIN_FILENO, &saved) != 0) return -1;
  raw = saved;
  cfmakeraw(&raw);
  tcsetattr(STDIN_FILENO, TCSANOW, &raw);
  if (write(STDOUT_FILENO, questions, sizeof questions - 1) > 0)
    read_answers(answer, sizeof answer, milliseconds);
  tcsetattr(STDIN_FILENO, TCSANOW, &saved);
  char *colour = strstr(answer, "]11;rgb:");
  if (!colour) return -1;
  colour += strlen("]11;rgb:");
  int red = next_part(&colour), green = next_part(&colour), blue = next_part(&colour);
  return red < 0 || green < 0 || blue < 0 ? -1 : red << 16 | green << 8 | blue;
}
