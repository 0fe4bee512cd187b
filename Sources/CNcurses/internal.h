/* What the parts of this target share with each other. */
#ifndef CNCURSES_INTERNAL_H
#define CNCURSES_INTERNAL_H

#define _GNU_SOURCE
#define _XOPEN_SOURCE_EXTENDED 1
#include <curses.h>
#include <termios.h>

#include "CNcurses.h"

/* guard.c: what a dying process needs, ready made, since its handler may only write. */
void guard_remember_terminal(const struct termios *saved, int paste);
void guard_remember_errors(int file, int original);
void guard_set_active(int active);
void guard_set_mouse(int on);
void guard_print_errors(void);

/* signals.c */
void signals_install(void);
int signals_ending(void);

/* keys.c */
void keys_open(int escape_delay);

/* terminfo.c */
const char *terminal_string(const char *name);
void terminal_put(const char *name, int (*put)(int));

/* output.c */
FILE *output_open(void);
void output_end(void);
void output_announce(const char *text);

/* style.c */
void style_open(void);
void style_apply(int style, cchar_t *cell, wchar_t text, wchar_t mark, wchar_t second_mark);

#endif
