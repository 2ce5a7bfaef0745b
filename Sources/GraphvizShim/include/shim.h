#pragma once
#include <stddef.h>
#include <stdint.h>

// What Swift needs of libgvc, without its macros, shared variables and changing types.
//
// None of it is thread safe: libgvc and cgraph keep global state. The caller holds one lock around
// every call, from opening a graph to closing it.

typedef struct gvs_engine gvs_engine;
typedef struct gvs_graph gvs_graph;
typedef struct gvs_node gvs_node;
typedef struct gvs_loop gvs_loop;

/// The one engine of the process, or NULL. It is never freed: after freeing a context, Graphviz'
/// text plugin reads from it in the next one.
gvs_engine *gvs_engine_start(void);

/// The version of the libgvc that runs, such as "2.43.0".
const char *gvs_version(gvs_engine *engine);

gvs_graph *gvs_graph_open(void);
void gvs_graph_close(gvs_graph *graph);

/// Declare an attribute with its default; objects can only have declared ones.
void gvs_graph_default(gvs_graph *graph, const char *key, const char *value);
void gvs_node_default(gvs_graph *graph, const char *key, const char *value);
void gvs_loop_default(gvs_graph *graph, const char *key, const char *value);

/// NULL when memory is short.
gvs_node *gvs_node_add(gvs_graph *graph, const char *name);
gvs_loop *gvs_loop_add(gvs_graph *graph, gvs_node *node);
int gvs_node_set(gvs_node *node, const char *key, const char *value);
int gvs_loop_set(gvs_loop *loop, const char *key, const char *value);

/// Take all positions as they stand. 0 when done and nothing was reported as an error.
int gvs_layout(gvs_engine *engine, gvs_graph *graph);
void gvs_layout_free(gvs_engine *engine, gvs_graph *graph);

/// 0 when done; then `bytes` is to be given to gvs_output_free.
int gvs_render(gvs_engine *engine, gvs_graph *graph, const char *format, char **bytes,
               size_t *length);
void gvs_output_free(char *bytes);

/// How many fonts text can be set in; -1 where that is not known.
int gvs_fonts_count(void);
/// Whether one of the fonts has the letter.
int gvs_fonts_have(uint32_t letter);

/// Whether the folder of Graphviz' plugins has the one of that name, such as "core", whether it is
/// registered or not.
int gvs_plugins_are_there(const char *name);

/// What Graphviz reported since the last gvs_messages_clear, cut at 4 kB.
const char *gvs_messages(void);
void gvs_messages_clear(void);
