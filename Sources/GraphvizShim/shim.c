#include "shim.h"

#include <gvc.h>
#include <string.h>

// Messages arrive in pieces, through a function without a context argument.
static char messages[4096];
static size_t messages_length = 0;

static int keep_message(char *text) {
  size_t length = strlen(text);
  size_t room = sizeof messages - 1 - messages_length;
  if (length > room) length = room;
  memcpy(messages + messages_length, text, length);
  messages_length += length;
  messages[messages_length] = '\0';
  return 0;
}

const char *gvs_messages(void) { return messages; }

void gvs_messages_clear(void) {
  messages_length = 0;
  messages[0] = '\0';
  agreseterrors();
}

gvs_engine *gvs_engine_start(void) {
  static GVC_t *context = NULL;
  if (!context) {
    agseterrf(keep_message);
    context = gvContext();
  }
  return (gvs_engine *)context;
}

const char *gvs_version(gvs_engine *engine) { return gvcVersion((GVC_t *)engine); }

gvs_graph *gvs_graph_open(void) { return (gvs_graph *)agopen("map", Agundirected, NULL); }

void gvs_graph_close(gvs_graph *graph) { agclose((Agraph_t *)graph); }

// Older headers lack const; cgraph copies every name and value it is given.
static void declare(gvs_graph *graph, int kind, const char *key, const char *value) {
  agattr((Agraph_t *)graph, kind, (char *)key, (char *)value);
}

void gvs_graph_default(gvs_graph *graph, const char *key, const char *value) {
  declare(graph, AGRAPH, key, value);
}

void gvs_node_default(gvs_graph *graph, const char *key, const char *value) {
  declare(graph, AGNODE, key, value);
}

void gvs_loop_default(gvs_graph *graph, const char *key, const char *value) {
  declare(graph, AGEDGE, key, value);
}

gvs_node *gvs_node_add(gvs_graph *graph, const char *name) {
  return (gvs_node *)agnode((Agraph_t *)graph, (char *)name, 1);
}

gvs_loop *gvs_loop_add(gvs_graph *graph, gvs_node *node) {
  return (gvs_loop *)agedge((Agraph_t *)graph, (Agnode_t *)node, (Agnode_t *)node, NULL, 1);
}

int gvs_node_set(gvs_node *node, const char *key, const char *value) {
  return agset(node, (char *)key, (char *)value);
}

int gvs_loop_set(gvs_loop *loop, const char *key, const char *value) {
  return agset(loop, (char *)key, (char *)value);
}

int gvs_layout(gvs_engine *engine, gvs_graph *graph) {
  if (gvLayout((GVC_t *)engine, (Agraph_t *)graph, "nop2") != 0) return -1;
  // A node that could not be placed is only reported, not returned.
  return agerrors() >= AGERR ? -1 : 0;
}

void gvs_layout_free(gvs_engine *engine, gvs_graph *graph) {
  gvFreeLayout((GVC_t *)engine, (Agraph_t *)graph);
}

// The length is unsigned up to Graphviz 12 and size_t from 13 on; take what the header has.
typedef int (*render_unsigned)(GVC_t *, graph_t *, const char *, char **, unsigned int *);
typedef __typeof__(_Generic(&gvRenderData, render_unsigned: (unsigned int)0, default: (size_t)0))
    rendered_length;

int gvs_render(gvs_engine *engine, gvs_graph *graph, const char *format, char **bytes,
               size_t *length) {
  rendered_length count = 0;
  *bytes = NULL;
  int result = gvRenderData((GVC_t *)engine, (Agraph_t *)graph, format, bytes, &count);
  *length = count;
  return result;
}

void gvs_output_free(char *bytes) { gvFreeRenderData(bytes); }
