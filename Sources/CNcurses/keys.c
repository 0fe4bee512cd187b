/* Keys: what a terminal sends, as a scalar or a name. */
#include "internal.h"

#include <poll.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { code_paste_begins = 0x1000, code_paste_ends, code_mouse };
enum { escape = 27, rest_delay = 25, lone_escape_guard = 100 };

static WINDOW *reader; /* a pad: reading from a window would draw it */
static int held_kind = ERR, held_code;
static int64_t lone_escape_at;
static int mouse_row, mouse_column;

int screen_mouse_row(void) { return mouse_row; }
int screen_mouse_column(void) { return mouse_column; }

/* What terminals send besides what their terminfo entry says. */
static const struct { const char *bytes; int code; } sequences[] = {
  {"\033[200~", code_paste_begins}, {"\033[201~", code_paste_ends},
  {"\033[<", code_mouse},
  {"\033[A", KEY_UP}, {"\033[B", KEY_DOWN}, {"\033[C", KEY_RIGHT}, {"\033[D", KEY_LEFT},
  {"\033OA", KEY_UP}, {"\033OB", KEY_DOWN}, {"\033OC", KEY_RIGHT}, {"\033OD", KEY_LEFT},
  {"\033[H", KEY_HOME}, {"\033[F", KEY_END}, {"\033OH", KEY_HOME}, {"\033OF", KEY_END},
  {"\033[1~", KEY_HOME}, {"\033[4~", KEY_END}, {"\033[7~", KEY_HOME}, {"\033[8~", KEY_END},
  {"\033[2~", KEY_IC}, {"\033[3~", KEY_DC}, {"\033[5~", KEY_PPAGE}, {"\033[6~", KEY_NPAGE},
  {"\033[Z", KEY_BTAB}, {"\033OM", KEY_ENTER},
  {"\033[1;2A", KEY_SR}, {"\033[1;2B", KEY_SF},
  {"\033[1;2C", KEY_SRIGHT}, {"\033[1;2D", KEY_SLEFT},
  {"\033OP", KEY_F(1)}, {"\033OQ", KEY_F(2)}, {"\033OR", KEY_F(3)}, {"\033OS", KEY_F(4)},
  {"\033[15~", KEY_F(5)}, {"\033[17~", KEY_F(6)}, {"\033[18~", KEY_F(7)},
  {"\033[19~", KEY_F(8)}, {"\033[20~", KEY_F(9)}, {"\033[21~", KEY_F(10)},
  {"\033[23~", KEY_F(11)}, {"\033[24~", KEY_F(12)},
};

static const struct { int code; uint32_t name; } names[] = {
  {KEY_UP, key_up}, {KEY_DOWN, key_down}, {KEY_LEFT, key_left}, {KEY_RIGHT, key_right},
  {KEY_SR, key_shift_up}, {KEY_SF, key_shift_down}, {KEY_SLEFT, key_shift_left},
  {KEY_SRIGHT, key_shift_right}, {KEY_HOME, key_home}, {KEY_FIND, key_home},
  {KEY_A1, key_home}, {KEY_END, key_end}, {KEY_SELECT, key_end}, {KEY_C1, key_end},
  {KEY_PPAGE, key_page_up}, {KEY_A3, key_page_up}, {KEY_NPAGE, key_page_down},
  {KEY_C3, key_page_down}, {KEY_BTAB, key_back_tab}, {KEY_ENTER, key_enter},
  {KEY_BACKSPACE, key_backspace}, {KEY_DC, key_delete}, {KEY_IC, key_insert},
};

void keys_open(int escape_delay) {
  reader = newpad(1, 1);
  keypad(reader, TRUE);
  set_escdelay(escape_delay);
  for (size_t i = 0; i < sizeof sequences / sizeof *sequences; i++)
    if (key_defined(sequences[i].bytes) <= 0) define_key(sequences[i].bytes, sequences[i].code);
}

static int64_t now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

/* Reads on; waits a little only while bytes come in, so that no character is torn. */
static int read_code(wint_t *code, int delay) {
  struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
  if (held_kind != ERR) {
    int kind = held_kind;
    *code = (wint_t)held_code;
    held_kind = ERR;
    return kind;
  }
  wtimeout(reader, poll(&input, 1, 0) > 0 ? rest_delay : delay);
  return wget_wch(reader, code);
}

/* Drops the rest of a key that nobody knows, so that its letters run no commands. */
static void skip_sequence(wint_t introducer) {
  wint_t code;
  for (int length = 0; length < 64; length++) {
    if (read_code(&code, rest_delay) != OK) return;
    if (introducer == 'O' || (code >= 0x40 && code <= 0x7E)) return;
  }
}

/* Drops a terminal's late answer, which ends in BEL or ESC \\. */
static void skip_report(void) {
  wint_t code;
  for (int length = 0; length < 256; length++)
    if (read_code(&code, rest_delay) != OK || code == '\a' || code == '\\') return;
}

static int character(wint_t code, uint32_t *value) {
  *value = code;
  if (code == escape) {
    wint_t next;
    int kind = read_code(&next, 0);
    if (kind == OK && (next == '[' || next == 'O')) {
      skip_sequence(next);
      return key_ignored;
    }
    if (kind == OK && next == ']') {
      skip_report();
      return key_ignored;
    }
    held_kind = kind;
    held_code = (int)next;
    lone_escape_at = now();
  } else if ((code == '[' || code == 'O') && now() - lone_escape_at < lone_escape_guard) {
    skip_sequence(code);
    return key_ignored;
  } else {
    lone_escape_at = 0;
  }
  return key_character;
}

/* What the buttons of a report mean (xterm's control sequences, SGR): 32 is a motion, 64 and 65
   are the wheel; any other button than the first is nobody's. */
static int mouse_kind(int buttons, wint_t end, uint32_t *value) {
  if (buttons == 64) *value = mouse_wheel_up;
  else if (buttons == 65) *value = mouse_wheel_down;
  else if ((buttons & ~32) != 0) return key_ignored;
  else if (end == 'm') *value = mouse_release;
  else *value = buttons & 32 ? mouse_drag : mouse_press;
  return key_mouse;
}

/* Reads the rest of a report after its `<`: buttons ; column ; row M, or m when let go. */
static int read_mouse(uint32_t *value) {
  int numbers[3] = {0}, count = 0;
  wint_t code;
  for (int length = 0; length < 32; length++) {
    if (read_code(&code, rest_delay) != OK) return key_ignored;
    if (code >= '0' && code <= '9') {
      if (numbers[count] < 10000) numbers[count] = numbers[count] * 10 + (int)code - '0';
    } else if (code == ';' && count < 2) {
      count++;
    } else {
      break;
    }
  }
  if ((code != 'M' && code != 'm') || count != 2) return key_ignored;
  mouse_column = numbers[1] - 1, mouse_row = numbers[2] - 1;
  return mouse_kind(numbers[0], code, value);
}

/* A report of the old kind is three bytes, and nobody asked for it: another program may have left
   it switched on. */
static int mouse(uint32_t *value) {
  const char *introducer = terminal_string("kmous");
  wint_t code;
  if (introducer && strchr(introducer, '<')) return read_mouse(value);
  for (int i = 0; i < 3; i++) read_code(&code, rest_delay);
  return key_ignored;
}

static int named(int code, uint32_t *value) {
  if (code == KEY_MOUSE) return mouse(value);
  if (code == code_mouse) return read_mouse(value);
  if (code == code_paste_begins) return key_paste_begins;
  if (code == code_paste_ends) return key_paste_ends;
  if (code > KEY_F0 && code < KEY_F0 + 64) {
    *value = (uint32_t)(key_function + code - KEY_F0);
    return key_named;
  }
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    if (names[i].code != code) continue;
    *value = names[i].name;
    return key_named;
  }
  return key_ignored;
}

int screen_read_key(uint32_t *value) {
  wint_t code = 0;
  int kind = read_code(&code, 0);
  if (kind == OK) return character(code, value);
  return kind == KEY_CODE_YES ? named((int)code, value) : key_none;
}
