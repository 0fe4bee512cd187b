// Preloaded into a program: notes when it reads keys, makes data durable and writes its screen.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

static int log_file = -1;

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec + t.tv_nsec / 1e9;
}

__attribute__((constructor)) static void begin(void) {
  const char *path = getenv("MARKS");
  if (path) log_file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static void note(char kind, double from, double to) {
  if (log_file >= 0) dprintf(log_file, "%c %.6f %.6f\n", kind, from, to);
}

ssize_t read(int file, void *bytes, size_t count) {
  static ssize_t (*real)(int, void *, size_t);
  if (!real) real = dlsym(RTLD_NEXT, "read");
  ssize_t got = real(file, bytes, count);
  if (file == 0 && got > 0) note('R', now(), now());
  return got;
}

ssize_t write(int file, const void *bytes, size_t count) {
  static ssize_t (*real)(int, const void *, size_t);
  if (!real) real = dlsym(RTLD_NEXT, "write");
  ssize_t put = real(file, bytes, count);
  if (file <= 2) note('W', now(), now());
  return put;
}

static int durable(const char *name, int file) {
  int (*real)(int) = dlsym(RTLD_NEXT, name);
  double from = now();
  int result = real(file);
  note('F', from, now());
  return result;
}

int fsync(int file) { return durable("fsync", file); }
int fdatasync(int file) { return durable("fdatasync", file); }
