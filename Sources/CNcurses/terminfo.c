/* terminfo: kept apart because term.h defines macros like `columns`. */
#include "internal.h"

#include <term.h>

const char *terminal_string(const char *name) {
  const char *text = tigetstr((char *)name);
  return text == (const char *)-1 ? NULL : text;
}

void terminal_put(const char *name, int (*put)(int)) {
  const char *text = terminal_string(name);
  if (text) tputs(text, 1, put);
}
