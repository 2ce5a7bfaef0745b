#include "shim.h"

#include <dlfcn.h>
#include <string.h>

// Fontconfig, which Graphviz' text plugin takes its fonts from. It is asked by name, as its headers
// are no part of Graphviz'; what is declared here has been the same since its version 2.

typedef struct {
  int count;
  int capacity;
  void **fonts;
} font_set;

typedef struct {
  void *(*pattern_create)(void);
  void *(*names_create)(void);
  int (*names_add)(void *names, const char *name);
  font_set *(*list)(void *configuration, void *pattern, void *names);
  int (*get_letters)(void *font, const char *name, int index, void **letters);
  int (*get_string)(void *font, const char *name, int index, char **text);
  int (*has_letter)(void *letters, uint32_t letter);
} fontconfig;

static int load(fontconfig *library) {
  void *handle = dlopen("libfontconfig.so.1", RTLD_LAZY);
  if (!handle) handle = dlopen("libfontconfig.1.dylib", RTLD_LAZY);
  if (!handle) return 0;
  *(void **)&library->pattern_create = dlsym(handle, "FcPatternCreate");
  *(void **)&library->names_create = dlsym(handle, "FcObjectSetCreate");
  *(void **)&library->names_add = dlsym(handle, "FcObjectSetAdd");
  *(void **)&library->list = dlsym(handle, "FcFontList");
  *(void **)&library->get_letters = dlsym(handle, "FcPatternGetCharSet");
  *(void **)&library->get_string = dlsym(handle, "FcPatternGetString");
  *(void **)&library->has_letter = dlsym(handle, "FcCharSetHasChar");
  return library->pattern_create && library->names_create && library->names_add &&
         library->list && library->get_letters && library->get_string && library->has_letter;
}

// Pango sets text in outlines only, which HarfBuzz reads from these two.
static int is_usable(const fontconfig *library, void *font) {
  char *format = NULL;
  if (library->get_string(font, "fontformat", 0, &format) != 0 || !format) return 0;
  return strcmp(format, "TrueType") == 0 || strcmp(format, "CFF") == 0;
}

// The fonts of the process, looked for once; Fontconfig itself looks no oftener.
static fontconfig library;
static font_set *fonts(void) {
  static font_set *found = NULL;
  static int is_asked = 0;
  if (is_asked) return found;
  is_asked = 1;
  if (!load(&library)) return NULL;
  void *names = library.names_create();
  library.names_add(names, "charset");
  library.names_add(names, "fontformat");
  found = library.list(NULL, library.pattern_create(), names);
  return found;
}

int gvs_fonts_count(void) {
  font_set *set = fonts();
  if (!library.list) return -1;
  int count = 0;
  for (int i = 0; set && i < set->count; i++) count += is_usable(&library, set->fonts[i]);
  return count;
}

int gvs_fonts_have(uint32_t letter) {
  font_set *set = fonts();
  for (int i = 0; set && i < set->count; i++) {
    void *letters = NULL;
    if (is_usable(&library, set->fonts[i]) &&
        library.get_letters(set->fonts[i], "charset", 0, &letters) == 0 &&
        library.has_letter(letters, letter))
      return 1;
  }
  return 0;
}
