/* Styles: attributes and a colour pair, which ncurses wants allocated beforehand. */
#include "internal.h"

enum { pair_limit = 1024 };

static struct { attr_t attributes; int pair; } styles[style_limit];
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
  for (int i = 0; i < style_limit; i++) styles[i].attributes = 0, styles[i].pair = 0;
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
  styles[style].attributes = curses;
  styles[style].pair = pair_of(foreground, background);
}

void style_apply(int style, cchar_t *cell, const wchar_t *text) {
  int index = style < style_limit ? style : 0;
  setcchar(cell, text, styles[index].attributes, 0, &styles[index].pair);
}
