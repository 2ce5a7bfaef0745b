// A row of the table is a line.
// swift-format-ignore-file

extension Fault {
  private static let noFonts = "echo '<fontconfig></fontconfig>' >fonts.conf; export FONTCONFIG_FILE=\"$PWD/fonts.conf\"; "
  private static let noPlugins = "mkdir plugins; export GVBINDIR=\"$PWD/plugins\"; "
  private static let isOld = "grep -qx old out.png && grep -qx old out.pdf"
  private static let old = "echo old | tee out.png >out.pdf"

  /// What Graphviz needs of the machine.
  static let machines = [
    Fault("no fonts, PNG", prepare: old, noFonts + "linjasto render small.yaml -o out.png", 2, after: isOld, says: "fonts-dejavu-core"),
    Fault("no fonts, PDF", prepare: old, noFonts + "linjasto render small.yaml -o out.pdf", 2, after: isOld, says: "fonts-dejavu-core"),
    Fault("no fonts, route", prepare: old, noFonts + "linjasto route small.yaml --region 08 --need V --map out.pdf", 2, after: isOld, says: "fonts-dejavu-core"),
    Fault("no fonts, schematic", prepare: old, noFonts + "linjasto schematic net.json -o out.png", 2, after: isOld, says: "fonts-dejavu-core"),
    Fault("no fonts, SVG", noFonts + "linjasto render small.yaml -o out.svg", 0, after: isWhole),
    Fault("no plugins, SVG", noPlugins + "linjasto render small.yaml -o out.svg", 2, after: "test ! -e out.svg", says: "sudo apt-get install graphviz"),
    Fault("no plugins, text", noPlugins + "linjasto render small.yaml -o out.md", 0, after: "test -s out.md"),
    Fault("no plugins, dot", noPlugins + "linjasto render small.yaml -o out.dot", 0, after: "test -s out.dot"),
    Fault("unregistered plugins", noPlugins + "touch plugins/libgvplugin_neato_layout.so.6; linjasto render small.yaml -o out.svg", 2, after: "test ! -e out.svg", says: "sudo dot -c"),
    Fault("a letter without a font", prepare: "sed 's/en: Lawyer/en: \"Lawyer \\\\uA9C1\"/' small.yaml >odd.yaml", "linjasto render odd.yaml -o out.png", 0, after: "test -s out.png", says: "U+A9C1"),
    Fault("the same PDF a second later", "linjasto render small.yaml -o 1.pdf; sleep 1; linjasto render small.yaml -o 2.pdf; cmp 1.pdf 2.pdf", 0),
    Fault("no path of the input in a drawing", "linjasto schematic \"$PWD/net.json\" -o out.svg", 0, after: "! grep -q \"$PWD\" out.svg && grep -q '>net</title>' out.svg"),
  ]

  /// Words that nobody means.
  static let words = [
    ("render small.yaml -o out.svg --aspect=-16:9", "--aspect"), ("render small.yaml -o out.svg --page=-A4", "--page"),
    ("route small.yaml --region 08 --need $(printf '%0100000d' 0)", "too long to be looked up"),
    ("route small.yaml --need V --region $(printf '%0100000d' 0)", "too long to be looked up"),
    ("find $(printf '%0100000d' 0) small.yaml", "too long to be looked up"),
  ].map { Fault("word: \($0.0)", "linjasto \($0.0) 2>err; s=$?; cat err >&2; test \"$(wc -c <err)\" -lt 1000 && exit $s", 2, says: $0.1) }

  /// A case profile in the place of another file is told of without a word of it.
  static let misplacedCases = [
    "check case.yaml", "gaps small.yaml --with case.yaml", "gaps small.yaml --demand case.yaml",
    "gaps small.yaml --plan --candidates case.yaml", "route small.yaml --region 08 --need V --costs case.yaml",
    "route small.yaml --region 08 --need V --contacts case.yaml", "render small.yaml -o out.svg --keep case.yaml",
    "render case.yaml -o out.svg", "schematic case.yaml -o out.svg", "about case.yaml", "diff small.yaml case.yaml",
    "gaps small.yaml --with - <case.yaml",
  ].map { Fault("case: \($0)", "linjasto \($0) >out 2>&1; s=$?; cat out >&2; ! grep -q Secretum out && exit $s", 2, says: "looks like a case profile") }
}
