extension DiagnosticCatalog {
  /// The text itself.
  static let textEntries = [
    Explanation(
      .notUTF8, "the file is not UTF-8",
      what: "The bytes of the file are no text in the encoding UTF-8.",
      why: "Letters such as ä or š would come out as something else.",
      example: "a file saved as \"Windows-1252\" or \"Unicode (UTF-16)\"",
      mend: "Save the file again with the encoding UTF-8."),
    Explanation(
      .emptyFile, "nothing is in the file",
      what: "The file has no content beyond blanks and comments.",
      why: "There is no map to read.",
      example: "# still to be written",
      mend: "Begin with format: linjasto/1; `maps/` has whole maps to start from."),
    Explanation(
      .tooLarge, "the file is too large",
      what: "A map or case file has at most 16 MB; the largest real map has 30 kB.",
      why: "Larger files are never maps, and reading them would stop everything else.",
      example: "a file of 100 MB",
      mend: "Check that this is the file you meant."),
    Explanation(
      .tooDeep, "values are nested too deep",
      what: "Lists and records stand in each other more than 32 deep; a map needs 6.",
      why: "Such a file is broken or made to break programs.",
      example: "lines: [[[[[[[[[[…]]]]]]]]]]",
      mend: "Check the brackets and the indentation."),
    Explanation(
      .tooManyAliases, "aliases unfold to too much",
      what: "The aliases (*name) of the file stand for more than a million values together.",
      why: "A small file can be made to fill any memory in this way (\"billion laughs\").",
      example: """
        b: &b [*a, *a, *a]
        c: &c [*b, *b, *b]
        """,
      mend: "Write the values out."),
    Explanation(
      .controlCharacter, "an invisible control character",
      what: "The text holds a character that shows nothing and is none of space, tab and line end.",
      why: "It comes from copying out of other programs, breaks searches, and cannot be drawn.",
      example: "name: {fi: \"Lasten\\x07psykiatria\"}",
      mend: "Delete the character and type the text again."),
    Explanation(
      .syntax, "the text is no YAML",
      what:
        "The signs of YAML (colons, commas, quotes, brackets, indentation) do not fit together here.",
      why: "Nothing behind this place can be read until it is mended.",
      example: """
        name: {fi: Poliisi, sv: Polisen
        kind: role
        """,
      mend: """
        name: {fi: Poliisi, sv: Polisen}
        kind: role
        """),
    Explanation(
      .tabIndentation, "a tab in the indentation",
      what: "The line is indented with a tab. YAML counts columns, and a tab has no fixed width.",
      why: "Nobody can tell which record the line belongs to.",
      example: """
        lines:
        ⇥- id: child-violence
        """,
      mend: """
        lines:
          - id: child-violence
        """),
    Explanation(
      .duplicateKey, "a key stands twice",
      what: "The same key stands twice in one record.",
      why: "Only one of the two can count, and readers disagree which.",
      example: """
        code: V
        color: "#801100"
        code: K
        """,
      mend: "Keep the one that is right."),
    Explanation(
      .complexKey, "a key that is no word",
      what: "The key of an entry is a list, a record or an alias.",
      why:
        "The format has only words as keys; mostly this is a text with a colon that lacks its quotes.",
      example: "note: [A]: see the source",
      mend: "note: \"[A]: see the source\""),
    Explanation(
      .mergeKey, "a merge key",
      what: "YAML 1.1 merges records with <<. This format does not, and neither does YAML 1.2.",
      why: "What a record says must be seen where it stands.",
      example: "- {<<: *psychiatrist, id: neuropsychiatrist}",
      mend: "Write the fields out."),
    Explanation(
      .unknownAlias, "an alias without an anchor",
      what: "*name stands for a value that &name marks further up, and nothing is marked so.",
      why: "There is no value to take.",
      example: "serves: *everywhere",
      mend: "serves: [\"07\", \"08\", \"16\"]"),
    Explanation(
      .yamlTag, "a YAML tag",
      what:
        "A word that begins with an exclamation mark is a tag: it tells YAML the type of a value.",
      why: "Types come from the format here, not from the file.",
      example: "code: !!str 7",
      mend: "code: \"7\""),
    Explanation(
      .severalDocuments, "a second document",
      what: "A line --- begins a second document in the file.",
      why: "A file is one map; the second would be lost silently.",
      example: """
        format: linjasto/1
        ---
        format: linjasto/1
        """,
      mend: "Put the second map into a file of its own."),
  ]
}
