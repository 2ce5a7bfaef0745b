// For dladdr.
#define _GNU_SOURCE

#include "shim.h"

#include <dirent.h>
#include <dlfcn.h>
#include <gvc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Where libgvc looks for its plugins: in the folder that the environment names, else in the one beside
// itself.
static DIR *folder(void) {
  const char *named = getenv("GVBINDIR");
  if (named) return opendir(named);
  Dl_info info;
  if (!dladdr((void *)gvContext, &info) || !info.dli_fname) return NULL;
  const char *slash = strrchr(info.dli_fname, '/');
  char path[4096];
  int length = slash ? (int)(slash - info.dli_fname) : 0;
  if (snprintf(path, sizeof path, "%.*s/graphviz", length, info.dli_fname) >= (int)sizeof path)
    return NULL;
  return opendir(path);
}

int gvs_plugins_are_there(const char *name) {
  DIR *plugins = folder();
  if (!plugins) return 0;
  char beginning[64];
  snprintf(beginning, sizeof beginning, "libgvplugin_%s", name);
  int is_there = 0;
  for (struct dirent *entry = readdir(plugins); entry && !is_there; entry = readdir(plugins))
    is_there = strncmp(entry->d_name, beginning, strlen(beginning)) == 0;
  closedir(plugins);
  return is_there;
}
