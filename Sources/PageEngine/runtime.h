/* The parts of a C library that the module brings itself. */

#include <stddef.h>
#include <stdint.h>

void *malloc(size_t count);
void free(void *block);
int posix_memalign(void **block, size_t alignment, size_t count);
void *memcpy(void *to, const void *from, size_t count);
void *memmove(void *to, const void *from, size_t count);
void *memset(void *to, int value, size_t count);
int memcmp(const void *a, const void *b, size_t count);
size_t strlen(const char *text);
void arc4random_buf(void *to, size_t count);
int putchar(int character);
double round(double value);
