internal import BuildMark

/// What `--version` tells.
enum Version {
  /// Of the command and its libraries together.
  static let number = "0.1.0"

  /// The commit is only known where the program was linked with it.
  static var text: String {
    let commit = String(cString: build_commit())
    return "linjasto \(number) (\(commit.isEmpty ? "commit unknown" : "commit \(commit)"))"
  }
}
