#include "PageParts.h"

// What this takes from a file is there at once; a list of the same bytes in Swift compiles for half a
// minute. Clang knows it in every standard.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const char style[] = {
#embed "Files/page.css"
    , 0};

static const char page[] = {
#embed "Files/page.js"
    , 0};

static const char unpack[] = {
#embed "Files/unpack.js"
    , 0};

static const char engine[] = {
#embed "Files/engine.js"
    , 0};

static const char tracks[] = {
#embed "Files/tracks.js"
    , 0};

static const char view[] = {
#embed "Files/view.js"
    , 0};

static const char stations[] = {
#embed "Files/stations.js"
    , 0};

static const char map[] = {
#embed "Files/map.js"
    , 0};

static const char light[] = {
#embed "Files/light.js"
    , 0};

static const char card[] = {
#embed "Files/card.js"
    , 0};

static const char links[] = {
#embed "Files/links.js"
    , 0};

static const char chrome[] = {
#embed "Files/chrome.js"
    , 0};

static const char language[] = {
#embed "Files/language.js"
    , 0};

static const char find[] = {
#embed "Files/find.js"
    , 0};

static const char question[] = {
#embed "Files/question.js"
    , 0};

static const char screening[] = {
#embed "Files/screening.js"
    , 0};

static const char route[] = {
#embed "Files/route.js"
    , 0};

static const char gaps[] = {
#embed "Files/gaps.js"
    , 0};

static const char save[] = {
#embed "Files/save.js"
    , 0};

static const char start[] = {
#embed "Files/start.js"
    , 0};

static const char *const scripts[] = {
    page, unpack, engine, tracks, view, stations, map, light, card, links, chrome, language,
    find, question, screening, route, gaps, save, start,
};

const char *page_style(void) { return style; }

size_t page_script_count(void) { return sizeof scripts / sizeof *scripts; }

const char *page_script(size_t index) { return scripts[index]; }
