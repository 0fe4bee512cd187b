/* What goes out: ncurses writes into memory, and each frame leaves in one write. */
#include "internal.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#include <wchar.h>

static int memory = -1; /* where ncurses writes */
static int shows_cursor = -1;

/* What goes out before the next frame, in the same write. */
static char announced[64];

void output_announce(const char *text) { strncat(announced, text, sizeof announced - strlen(announced) - 1); }

FILE *output_open(void) {
  memory = memfd_create("screen", MFD_CLOEXEC);
  return memory < 0 ? NULL : fdopen(memory, "w");
}

static void send_all(const char *data, size_t length) {
  while (length > 0) {
    ssize_t count = write(STDOUT_FILENO, data, length);
    if (count > 0) {
      data += count, length -= (size_t)count;
    } else if (signals_ending() || (errno != EAGAIN && errno != EINTR)) {
      return; /* the terminal is gone or stuck; poll will say so */
    } else if (errno == EAGAIN) {
      struct pollfd output = {.fd = STDOUT_FILENO, .events = POLLOUT};
      poll(&output, 1, 1000);
    }
  }
}

void screen_send(const char *data, int count) { send_all(data, (size_t)count); }

static void flush_frame(void) {
  static char *buffer;
  static size_t capacity;
  off_t length = lseek(memory, 0, SEEK_CUR);
  if (length <= 0) return;
  size_t start = strlen(announced), needed = start + (size_t)length;
  if (needed > capacity) {
    char *larger = realloc(buffer, needed * 2);
    if (!larger) return;
    buffer = larger, capacity = needed * 2;
  }
  memcpy(buffer, announced, start);
  announced[0] = 0;
  ssize_t count = pread(memory, buffer + start, (size_t)length, 0);
  lseek(memory, 0, SEEK_SET);
  if (count <= 0) return;
  send_all(buffer, start + (size_t)count);
}

int screen_columns_of(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

/* Marks that take a cell on this machine would shift the row; better none than that. */
static wchar_t mark_of(uint32_t mark) {
  return mark != 0 && screen_columns_of(mark) == 0 ? (wchar_t)mark : 0;
}

/* Whether the C library of this machine gives a cell the same width; bars repeat one scalar. */
static int has_its_width(const screen_cell *cell) {
  static uint32_t scalar;
  static int columns;
  if (cell->scalar < 0x7F) return 1;
  if (cell->scalar != scalar) scalar = cell->scalar, columns = screen_columns_of(scalar);
  return columns == cell->columns;
}

/* Adds a cell, or a replacement where it would have another width. */
static int put_cell(const screen_cell *cell, cchar_t *out) {
  wchar_t text = (wchar_t)cell->scalar;
  if (has_its_width(cell)) {
    style_apply(cell->style, out, text, mark_of(cell->mark), mark_of(cell->second_mark));
    return 1;
  }
  style_apply(cell->style, out, screen_columns_of(0xFFFD) == 1 ? 0xFFFD : '?', 0, 0);
  if (cell->columns == 2) style_apply(cell->style, out + 1, ' ', 0, 0);
  return cell->columns;
}

void screen_put_cells(int row, int column, const screen_cell *cells, int count) {
  static cchar_t *line;
  static int capacity;
  if (count > capacity) {
    cchar_t *larger = realloc(line, sizeof(cchar_t) * (size_t)count);
    if (!larger) return;
    line = larger, capacity = count;
  }
  int used = 0;
  for (int i = 0; i < count; i++) /* ncurses makes the right halves itself */
    if (cells[i].columns > 0) used += put_cell(&cells[i], &line[used]);
  mvwadd_wchnstr(newscr, row, column, line, used); /* through stdscr it would be copied twice */
}

void screen_finish_frame(int row, int column, int visible) {
  if (visible != shows_cursor) curs_set(visible);
  shows_cursor = visible;
  wmove(newscr, row, column);
  doupdate();
  flush_frame();
}

void output_end(void) {
  endwin();
  flush_frame();
  shows_cursor = -1;
}
