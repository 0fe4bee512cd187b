/* ncursesw behind a few plain functions. No curses type, macro or global passes this header, so
   that Swift need not import what it cannot. Only the main thread calls these functions. */
#ifndef CNCURSES_H
#define CNCURSES_H

#include <stdint.h>

/* Crash guard ------------------------------------------------------------------------------ */

/* Gives the terminal back when the process dies of a trap or a fault, and lets it die of that
   signal without a debugger's prompt. The first call in main; before it nothing is safe. */
void guard_install(void);

/* Starts the program again, once, with the runtime's own backtraces off; they are configured
   before main, so nothing less helps. Returns only where it is off already or exec fails. */
void guard_rerun_without_backtrace(char *const *arguments);

/* For a kiosk: keys and signals cannot stop it, no core file, no debugger can attach. */
void guard_lock_down(void);

/* The screen ------------------------------------------------------------------------------- */

enum { screen_opened, screen_not_a_terminal, screen_no_terminal_type, screen_unusable };

/* Chooses a UTF-8 locale for characters, C.UTF-8 if need be; 0 where there is none. Idempotent. */
int screen_set_locale(void);

/* The cells that the C library gives a scalar; -1 where it does not know it. */
int screen_columns_of(uint32_t scalar);

/* Asks the terminal for its background before it is taken over: 0xRRGGBB, or -1 where it does not
   answer in time. What is typed meanwhile is lost. */
int screen_ask_background(int milliseconds);

/* Takes the terminal over. `escape_delay` is how long a lone ESC waits for the rest of a key, in
   ms. Asks for bracketed paste. Returns one of the four values above. */
int screen_open(int escape_delay);

/* Has the terminal report its mouse (SGR 1006), or not; it stays so until the program ends, though
   never while another program has the terminal. */
void screen_take_mouse(int wanted);

/* Gives the terminal back, and prints what went to stderr meanwhile; `screen_enter` undoes it. */
void screen_leave(void);
void screen_enter(void);

/* Stops the program as ^Z does, and takes the screen over again when it goes on. Returns 0 and
   does nothing where no shell could continue it. */
int screen_suspend(void);

/* Runs a shell command, which has the file as $1, and waits for it; the screen has to be given
   back meanwhile. Returns its exit status, -1 where it died of a signal or never was. */
int screen_run(const char *command, const char *file);

/* Reads the terminal's size anew; what is on it counts as unknown afterwards. */
void screen_resize(void);
int screen_rows(void);
int screen_columns(void);

/* The colours there are: 0, 8, 16, 256, or 1 << 24 where a colour is its RGB value. */
int screen_colours(void);

/* The name of the terminal type in use, which is not TERM's where that was unknown. */
const char *screen_terminal_type(void);

/* Cells and styles ------------------------------------------------------------------------- */

typedef struct {
  uint32_t scalar, mark, second_mark;
  uint16_t style;
  uint8_t columns; /* 0 in the right half of a wide character */
} screen_cell;

enum { style_bold = 1, style_reverse = 2, style_underline = 4, style_dim = 8 };
enum { style_limit = 4096 };

/* Forgets every style. */
void screen_reset_styles(void);

/* Says how a style below `style_limit` looks; a colour of -1 is the terminal's own. */
void screen_define_style(int style, int foreground, int background, int attributes);

/* Replaces cells of a row. Nothing reaches the terminal before `screen_finish_frame`. */
void screen_put_cells(int row, int column, const screen_cell *cells, int count);

/* Sends everything that differs in one write, and leaves the cursor there. */
void screen_finish_frame(int row, int column, int visible);

/* Sends bytes that leave the picture alone, such as a request to the clipboard. */
void screen_send(const char *bytes, int count);

/* Events ----------------------------------------------------------------------------------- */

enum {
  wait_key = 1,
  wait_resized = 2,
  wait_stop = 4,
  wait_continued = 8,
  wait_terminated = 16,
  wait_hung_up = 32
};

/* Sleeps until something happens or the time is over; -1 is for ever. Returns bits, 0 = timeout. */
int screen_wait(int milliseconds);

enum { key_none, key_character, key_named, key_paste_begins, key_paste_ends, key_ignored, key_mouse };
enum { mouse_press, mouse_drag, mouse_release, mouse_wheel_up, mouse_wheel_down };
enum {
  key_up = 1, key_down, key_left, key_right, key_shift_up, key_shift_down, key_shift_left,
  key_shift_right, key_home, key_end, key_page_up, key_page_down, key_tab, key_back_tab,
  key_enter, key_escape, key_backspace, key_delete, key_insert, key_function = 100
};

/* Reads one key without waiting for it: its kind, and the scalar or the name in `value`. What no
   key of ours sends is `key_ignored`; only `key_none` means that nothing was there. */
int screen_read_key(uint32_t *value);

/* Where the mouse was, from 0, when `screen_read_key` told of it. */
int screen_mouse_row(void);
int screen_mouse_column(void);

#endif
