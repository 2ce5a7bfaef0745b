// A row of the table is a line.
// swift-format-ignore-file

extension Fault {
  private static let draw = "linjasto render small.yaml -o"
  private static let isOld = "grep -qx old out.svg && test -z \"$(ls -A | grep linjasto-)\""

  /// Where results go.
  static let destinations = [
    Fault("a link", prepare: "echo old >real.svg; ln -s real.svg out.svg", "\(draw) out.svg", 0, after: "test -L out.svg && test ! -L real.svg && \(isWhole)"),
    Fault("a link into a folder", prepare: "mkdir sub; echo old >sub/real.svg; ln -s sub/next out.svg; ln -s real.svg sub/next", "\(draw) out.svg", 0, after: "test -L out.svg && test -L sub/next && test ! -L sub/real.svg && \(isWhole)"),
    Fault("a whole link", prepare: "echo old >real.svg; ln -s \"$PWD/real.svg\" out.svg", "\(draw) out.svg", 0, after: "test -L out.svg && \(isWhole)"),
    Fault("a dangling link", prepare: "ln -s real.svg out.svg", "\(draw) out.svg", 0, after: "test -L out.svg && test -f real.svg && \(isWhole)"),
    Fault("a link to no folder", prepare: "ln -s none/real.svg out.svg", "\(draw) out.svg", 2, after: "test -L out.svg", says: "there is no such folder"),
    Fault("links that go round", prepare: "ln -s a.svg out.svg; ln -s out.svg a.svg", "\(draw) out.svg", 2, after: "test -L out.svg", says: "its links lead round"),
    Fault("a link to a device", prepare: "ln -s /dev/null out.svg", "\(draw) out.svg", 0, after: "test -L out.svg && test -c /dev/null"),
    Fault("a mode beyond the mask", prepare: "echo old >out.svg; chmod 664 out.svg", "umask 077; \(draw) out.svg", 0, after: "ls -l out.svg | grep -q '^-rw-rw-r--' && \(isWhole)"),
    Fault("a private file", prepare: "echo old >out.svg; chmod 600 out.svg", "umask 0; \(draw) out.svg", 0, after: "ls -l out.svg | grep -q '^-rw-------' && \(isWhole)"),
    Fault("a new file", "umask 027; \(draw) out.svg", 0, after: "ls -l out.svg | grep -q '^-rw-r-----' && \(isWhole)"),
    Fault("a read-only file", prepare: "echo old >out.svg; chmod 444 out.svg", "\(draw) out.svg", 2, after: isOld, says: "write-protected"),
    Fault("no folder", "\(draw) none/out.svg", 2, after: "test ! -e none", says: "there is no such folder"),
    Fault("a file as a folder", "\(draw) small.yaml/out.svg", 2, says: "a part of the path is no folder"),
    Fault("a folder", prepare: "mkdir out.svg", "\(draw) out.svg", 2, says: "it is a folder"),
    Fault("a folder to be", "\(draw) out/ --format svg", 2, says: "there is no such folder"),
    Fault("no name", "\(draw) '' --format svg", 2, says: "the name of the file is empty"),
    Fault("no ending", "\(draw) out", 2, after: "test ! -e out", says: "give --format"),
    Fault("another ending", "\(draw) out.gif", 2, after: "test ! -e out.gif", says: "is no format"),
    Fault("what lies beside", prepare: "for f in .linjasto-abcdefgh out.svg.1.part out.svg~; do echo other >$f; done", "\(draw) out.svg", 0, after: "cat .linjasto-abcdefgh out.svg.1.part out.svg~ | grep -c other | grep -qx 3 && rm .linj* && \(isWhole)"),
    Fault("a file that may not grow", prepare: "echo old >out.svg", "ulimit -f 1; \(draw) out.svg", 2, after: isOld, says: "larger than allowed"),
    Fault("a full disk", prepare: "echo old >out.svg", "\(draw) /dev/full --format svg", 2, after: isOld, says: "the disk is full"),
    // Where the system lets a user have a disk of their own.
    Fault("a disk that fills", prepare: "mkdir d", "unshare -rm true 2>/dev/null || exit 2; unshare -rm sh -c 'mount -t tmpfs -o size=8k none d && echo old >d/out.svg && \"$LINJASTO\" render small.yaml -o d/out.svg; s=$?; grep -qx old d/out.svg && test \"$(ls -A d)\" = out.svg && exit $s'", 2),
    Fault("a device", "\(draw) /dev/null --format svg", 0, after: "test -c /dev/null"),
    Fault("a pipe", prepare: "mkfifo pipe.svg", "cat pipe.svg >out.svg & \(draw) pipe.svg; s=$?; wait; exit $s", 0, after: "test -p pipe.svg && \(isWhole)"),
    Fault("what is read is written", "linjasto gaps small.yaml -o small.yaml", 0, after: "grep -q Pirkanmaa small.yaml && ! grep -q 'format:' small.yaml"),
    Fault("a drawing on itself", prepare: "linjasto render small.yaml -o out.svg", "\(draw) out.svg --keep", 0, after: isWhole),
    Fault("several writers", prepare: "\(draw) out.svg; cp out.svg one.svg", "for i in 1 2 3 4; do \(draw) out.svg & done; wait", 0, after: "cmp out.svg one.svg && \(isWhole)"),
  ]

  /// The way is looked at before the map is read, whatever the verb.
  static let earlyChecks = [
    "linjasto render none.yaml -o none/out.svg", "linjasto render none.yaml -o out.gif",
    "linjasto gaps none.yaml -o none/out.txt", "linjasto route none.yaml -o none/out.txt",
    "linjasto route none.yaml --map none/out.svg", "linjasto route none.yaml --map out.md",
    "linjasto schematic none.json -o none/out.svg", "linjasto schematic none.json -o out.md",
    "linjasto schematic --export none.yaml -o none/out.json",
  ].map { Fault("early: \($0)", "\($0) 2>err; s=$?; cat err >&2; ! grep -q 'cannot read' err && exit $s", 2) }

  /// Names are bytes.
  static let names = [
    ("bytes", "$(printf 'er\\344.svg')"), ("a line break", "$(printf 'a\\nb.svg')"),
    ("an escape", "$(printf '\\033[31m.svg')"), ("a direction", "$(printf 'a\\342\\200\\256b.svg')"),
    ("what stands for bytes", "$(printf '\\364\\217\\236\\244.svg')"), ("a cut letter", "$(printf 'a\\303.svg')"),
    ("255 bytes", "$(printf '%0251d' 0).svg"), ("255 bytes of letters", "$(printf '%0125d' 0 | sed 's/0/ä/g')0.svg"),
    ("a hyphen", "-o.svg"), ("blanks", "  a b .svg"), ("a tilde", "~.svg"),
  ].flatMap { name, text in
    [
      Fault("writes \(name)", "linjasto render small.yaml --output=\"\(text)\"", 0, after: "test -s ./\"\(text)\" && test \"$(ls -A | grep -c svg)\" = 1"),
      Fault("reads \(name)", prepare: "cp small.yaml ./\"\(text)\"", "linjasto check -- \"\(text)\" | cat -v >out; ! grep -q '\\^\\[' out && linjasto check -- \"\(text)\"", 0),
      Fault("misses \(name)", "linjasto check -- \"\(text)\" 2>err; s=$?; ! tr -d '\\n' <err | LC_ALL=C grep -q '[[:cntrl:]]' && ! grep -qF \"$(printf '\\342\\200\\256')\" err && test \"$(wc -l <err)\" = 1 && exit $s", 2),
    ]
  }

  static let tooLongName = [
    Fault("a name of 256 bytes", "\(draw) $(printf '%0252d' 0).svg", 2, says: "the name is too long"),
    Fault("a map name of 256 bytes", "linjasto check $(printf '%0252d' 0).svg", 2, says: "the name is too long"),
  ]
}
