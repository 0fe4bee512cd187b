/* Styles: attributes and a colour pair, which ncurses wants allocated beforehand. */
#include "internal.h"

#include <string.h>

enum { pair_limit = 1024 };

static cchar_t blanks[style_limit]; /* a blank in each style */
static struct { int foreground, background; } pairs[pair_limit];
static int pair_count, coloured;

void style_open(void) {
  coloured = has_colors();
  if (!coloured) return; /* start_color crashes there */
  start_color();
  use_default_colors();
}

int screen_colours(void) { return coloured ? COLORS : 0; }

void screen_reset_styles(void) {
  memset(blanks, 0, sizeof blanks);
  pair_count = 0;
  if (coloured) reset_color_pairs();
}

/* The pair of two colours, of the first alone where there are no more pairs, or none. */
static int pair_of(int foreground, int background) {
  if (!coloured || (foreground < 0 && background < 0)) return 0;
  for (int i = 0; i < pair_count; i++)
    if (pairs[i].foreground == foreground && pairs[i].background == background) return i + 1;
  if (pair_count >= pair_limit || pair_count + 1 >= COLOR_PAIRS)
    return background < 0 ? 0 : pair_of(foreground, -1);
  pairs[pair_count].foreground = foreground;
  pairs[pair_count].background = background;
  pair_count += 1;
  return init_extended_pair(pair_count, foreground, background) == OK ? pair_count : 0;
}

void screen_define_style(int style, int foreground, int background, int attributes) {
  if (style < 0 || style >= style_limit) return;
  attr_t curses = A_NORMAL;
  if (attributes & style_bold) curses |= A_BOLD;
  if (attributes & style_reverse) curses |= A_REVERSE;
  if (attributes & style_underline) curses |= A_UNDERLINE;
  if (attributes & style_dim) curses |= A_DIM;
  int pair = pair_of(foreground, background);
  setcchar(&blanks[style], L" ", curses, 0, &pair);
}

/* setcchar measures its text anew for each cell; what a cell holds is checked already. */
void style_apply(int style, cchar_t *cell, wchar_t text, wchar_t mark, wchar_t second_mark) {
  *cell = blanks[style < style_limit ? style : 0];
  cell->chars[0] = text;
  cell->chars[1] = mark;
  cell->chars[2] = second_mark;
}
