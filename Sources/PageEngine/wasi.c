/* The module as a program for a WebAssembly runtime: questions on standard input, answers on
   standard output. A question is its door and its length on a line, and then its bytes; an answer
   is its status and its length on a line, and then its bytes. */

#include "runtime.h"

typedef struct {
  void *bytes;
  size_t count;
} span;

#define wasi(name) __attribute__((import_module("wasi_snapshot_preview1"), import_name(#name)))
wasi(fd_read) int fd_read(int file, const span *spans, size_t count, size_t *read);
wasi(fd_write) int fd_write(int file, const span *spans, size_t count, size_t *written);
wasi(clock_time_get) int clock_time_get(int clock, int64_t precision, int64_t *nanoseconds);

#define DOORS(each)                                                                     \
  each(load) each(document) each(find) each(route) each(why_not) each(form) each(screen) each(gaps) each(cell) \
  each(resilience) each(plan) each(county) each(upkeep) each(guide)
#define declared(door) int page_##door(const uint8_t *text, size_t count);
DOORS(declared)
const uint8_t *page_answer(void);
size_t page_answer_count(void);

static void write(int file, const void *bytes, size_t count) {
  while (count > 0) {
    span rest = {(void *)bytes, count};
    size_t written = 0;
    if (fd_write(file, &rest, 1, &written)) __builtin_trap();
    bytes = (const uint8_t *)bytes + written;
    count -= written;
  }
}

/* Where the standard library says why it stops. */
int putchar(int character) {
  uint8_t byte = (uint8_t)character;
  write(2, &byte, 1);
  return character;
}

static size_t read(void *bytes, size_t count) {
  size_t all = 0;
  while (all < count) {
    span rest = {(uint8_t *)bytes + all, count - all};
    size_t some = 0;
    if (fd_read(0, &rest, 1, &some)) __builtin_trap();
    if (some == 0) break;
    all += some;
  }
  return all;
}

/* By the monotonic clock, in milliseconds. */
double page_now(void) {
  int64_t now = 0;
  if (clock_time_get(1, 1000, &now)) __builtin_trap();
  return (double)now / 1e6;
}

/* The name of the door, and the length; an empty name at the end. */
static size_t read_head(char *door, size_t room) {
  size_t length = 0, count = 0;
  uint8_t byte = 0;
  while (read(&byte, 1) == 1 && byte != '\n') {
    if (byte >= '0' && byte <= '9') count = count * 10 + (size_t)(byte - '0');
    else if (byte != ' ' && length + 1 < room) door[length++] = (char)byte;
  }
  door[length] = 0;
  return count;
}

static int is(const char *door, const char *name) {
  size_t length = strlen(name);
  return strlen(door) == length && memcmp(door, name, length) == 0;
}

static int ask(const char *door, const uint8_t *text, size_t count) {
#define opened(name) \
  if (is(door, #name)) return page_##name(text, count);
  DOORS(opened)
  __builtin_trap();
}

static void write_head(int status, size_t count) {
  char digits[24], line[32];
  size_t length = 0, at = 0;
  do digits[length++] = (char)('0' + count % 10);
  while (count /= 10);
  line[at++] = (char)('0' + status);
  line[at++] = ' ';
  while (length > 0) line[at++] = digits[--length];
  line[at++] = '\n';
  write(1, line, at);
}

void _start(void) {
  char door[16];
  for (size_t count; count = read_head(door, sizeof door), *door;) {
    uint8_t *text = malloc(count ? count : 1);
    if (!text || read(text, count) < count) __builtin_trap();
    int status = ask(door, text, count);
    free(text);
    write_head(status, page_answer_count());
    write(1, page_answer(), page_answer_count());
  }
}
