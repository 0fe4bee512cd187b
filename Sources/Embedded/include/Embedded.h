/* The files that the program carries: themes/NAME.toml and demo/NAME.csv. */
#ifndef EMBEDDED_H
#define EMBEDDED_H

#include <stddef.h>
#include <stdint.h>

typedef struct {
  const char *name; /* the path in the source tree, "themes/nord.toml" */
  const uint8_t *bytes;
  size_t length;
} embedded_file;

/* How many files there are, sorted by name, and each of them. */
size_t embedded_count(void);
embedded_file embedded_file_at(size_t index);

#endif
