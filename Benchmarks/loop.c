/* The floor of a list on a terminal: lines of a file, a cursor, and nothing else.
 *
 *     loop FILE        j, k and the arrows move by a line, the page keys by a page, q ends it
 */
#include <curses.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>

static char **lines;
static int count;

static void read_lines(const char *path) {
  FILE *file = fopen(path, "r");
  char *line = NULL;
  size_t room = 0;
  int most = 0;
  if (!file) exit(1);
  for (ssize_t length; (length = getline(&line, &room, file)) > 0; count++) {
    if (count == most) lines = realloc(lines, (most = most ? 2 * most : 1024) * sizeof *lines);
    line[strcspn(line, "\n")] = 0;
    lines[count] = strdup(line);
  }
  fclose(file);
}

static void draw(int top, int cursor) {
  erase();
  mvprintw(0, 0, "%d lines", count);
  for (int row = 0; row < LINES - 2 && top + row < count; row++) {
    if (top + row == cursor) attron(A_REVERSE);
    mvaddnstr(row + 1, 0, lines[top + row], COLS - 1);
    attroff(A_REVERSE);
  }
  mvprintw(LINES - 1, 0, "%d/%d  ready", cursor + 1, count);
  refresh();
}

int main(int argc, char **argv) {
  int top = 0, cursor = 0;
  if (argc != 2) return 2;
  setlocale(LC_ALL, "");
  read_lines(argv[1]);
  initscr();
  cbreak();
  noecho();
  keypad(stdscr, TRUE);
  for (;;) {
    int page = LINES - 2;
    if (cursor < 0) cursor = 0;
    if (cursor >= count) cursor = count - 1;
    if (cursor < top) top = cursor;
    if (cursor >= top + page) top = cursor - page + 1;
    draw(top, cursor);
    switch (getch()) {
      case 'j': case KEY_DOWN: cursor++; break;
      case 'k': case KEY_UP: cursor--; break;
      case KEY_NPAGE: cursor += page; break;
      case KEY_PPAGE: cursor -= page; break;
      case 'q': endwin(); return 0;
    }
  }
}
