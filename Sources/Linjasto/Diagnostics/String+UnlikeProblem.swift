extension String {
  /// The line as a text may stand at the margin: where it reads like a problem that
  /// ``DiagnosticFormatter`` tells (`path:line:column: severity[id]:`), behind a space, which no
  /// problem begins with.
  package var unlikeProblem: String {
    first != " " && readsLikeProblem ? " " + self : self
  }

  /// Whether it has a `severity[id]:` anywhere: letters, and an id in brackets with a colon.
  private var readsLikeProblem: Bool {
    var previous = UInt8(ascii: " ")
    var isID = false
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "["): isID = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(previous)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"), UInt8(ascii: "]"):
        if previous == UInt8(ascii: "]") { isID = false }
      case UInt8(ascii: ":") where isID && previous == UInt8(ascii: "]"): return true
      default: isID = false
      }
      previous = byte
    }
    return false
  }
}
