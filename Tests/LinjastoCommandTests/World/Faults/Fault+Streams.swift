// A row of the table is a line.
// swift-format-ignore-file

extension Fault {
  /// Verbs with the status that they have earned, whoever listens.
  private static let verbs: [(run: String, status: Int32)] = [
    ("linjasto --help", 0),
    ("linjasto --no-such-option", 2),
    ("linjasto check small.yaml", 0),
    ("linjasto check bad.yaml", 1),
    ("linjasto check none.yaml", 2),
    ("linjasto find '' small.yaml", 0),
    ("linjasto find xyzzy small.yaml", 1),
    ("linjasto about small.yaml", 0),
    ("linjasto gaps small.yaml", 0),
    ("linjasto gaps small.yaml --with none.yaml", 2),
    ("linjasto route small.yaml --region 08 --need V", 0),
    ("linjasto route small.yaml --region 21 --need S", 1),
    ("linjasto why-not small.yaml police --region 21 --need V", 0),
    ("linjasto stale small.yaml", 0),
    ("linjasto translations small.yaml", 0),
    ("linjasto diff small.yaml small.yaml", 0),
    ("linjasto explain unquoted-hash", 0),
    ("linjasto explain xyzzy", 2),
    ("linjasto schema", 0),
    ("linjasto schematic --export small.yaml", 0),
    ("linjasto schematic net.json -o -", 0),
    ("linjasto render small.yaml -o -", 0),
  ]

  /// A descriptor 4 that nobody reads from any more.
  private static let gone = "mkfifo gone; exec 3<>gone 4>gone 3>&-; "

  /// Streams that their caller has closed change nothing of what a verb has earned.
  static let closedStreams = verbs.flatMap { verb in
    [
      Fault("nobody reads: \(verb.run)", gone + "\(verb.run) >&4", verb.status),
      Fault("output closed: \(verb.run)", "\(verb.run) >&-", verb.status),
      Fault("messages unread: \(verb.run)", gone + "\(verb.run) 2>&4", verb.status),
      Fault("messages closed: \(verb.run)", "\(verb.run) 2>&-", verb.status),
      Fault("both unread: \(verb.run)", gone + "\(verb.run) >&4 2>&4", verb.status),
      Fault("all closed: \(verb.run)", "\(verb.run) <&- >&- 2>&-", verb.status),
      Fault("messages on a full disk: \(verb.run)", "\(verb.run) 2>/dev/full", verb.status),
      // What fails for another reason says that.
      Fault(
        "output on a full disk: \(verb.run)", "\(verb.run) >/dev/full", 2,
        says: verb.status == 2 ? nil : "cannot write: the disk is full"),
    ]
  }

  /// A file that is written all the same.
  static let filesBesideStreams = [
    Fault("nobody reads, a file", gone + "linjasto render small.yaml -o out.svg >&4 2>&4", 0, after: isWhole),
    Fault("all closed, a file", "linjasto render small.yaml -o out.svg <&- >&- 2>&-", 0, after: isWhole),
    Fault("messages closed, a kept drawing", prepare: "linjasto render small.yaml -o old.svg", "linjasto render small.yaml --keep old.svg -o out.svg 2>&-", 0, after: isWhole),
    Fault("nobody reads, a map beside the answer", gone + "linjasto route small.yaml --region 08 --need V --map out.svg >&4", 0, after: isWhole),
  ]

  /// `out.svg` has a beginning and an end, and nothing lies beside it.
  static let isWhole = "head -c 4 out.svg | grep -q '<svg' && tail -c 7 out.svg | grep -q '</svg>' && test -z \"$(ls -A | grep linjasto-)\""
}
