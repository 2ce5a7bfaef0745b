internal import ArgumentParser
internal import Foundation
internal import Linjasto
internal import LinjastoFormat
internal import LinjastoText

/// Files and standard input as text.
enum Input {
  static let limit = SourceFile.sizeLimit

  /// The bytes of a file, or of standard input for `-`; one byte beyond `limit` at most.
  static func bytes(_ path: String, limit: Int = Input.limit) throws -> [UInt8] {
    if path == "-" { return try read(STDIN_FILENO, .phrase(.standardInput), limit) }
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw Failure(.cannotRead, "\(path)", reason()) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Failure(.cannotRead, "\(path)", reason()) }
    if status.st_mode & S_IFMT == S_IFDIR {
      throw Failure(.cannotRead, "\(path)", .phrase(.isFolderOfMaps))
    }
    return try read(descriptor, "\(path)", limit)
  }

  /// Whether there is something at the path.
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  private static func read(_ descriptor: Int32, _ name: Saying.Value, _ limit: Int) throws
    -> [UInt8]
  {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= limit {
      let count = Foundation.read(descriptor, &buffer, buffer.count)
      if count == 0 { break }
      if count < 0 {
        if errno == EINTR { continue }
        throw Failure(.cannotRead, name, reason())
      }
      bytes += buffer[..<count]
    }
    return bytes
  }

  private static func reason() -> Saying.Value {
    switch errno {
    case ENOENT: .phrase(.noSuchFile)
    case EACCES: .phrase(.noPermission)
    case EISDIR: .phrase(.isFolder)
    default: .saying(Saying(.systemSays, "\(errno)"))
    }
  }

  static func file(_ path: String, limit: Int = Input.limit) throws -> Diagnosed<SourceFile> {
    SourceFile.decoding(
      try bytes(path, limit: limit), path: path == "-" ? Speech.say(Saying(.standardInput)) : path,
      limit: limit)
  }
}

/// The network of a map file. Problems go to standard error; errors end the command with status 1.
///
/// - Parameter showsWarnings: Whether warnings are shown too; `linjasto check` always shows them.
func loadNetwork(_ path: String, showsWarnings: Bool = false) throws -> Network {
  let file = try Input.file(path)
  let read =
    file.value.map { NetworkReader.read($0, today: Clock.today) }
    ?? Diagnosed(nil, file.diagnostics)
  Terminal.note(
    read.diagnostics.filter { showsWarnings || $0.severity == .error },
    further: ProblemCount(
      errors: read.further.errors, warnings: showsWarnings ? read.further.warnings : 0),
    in: Speech.language(for: file.value))
  guard let network = read.value else { throw Exit.problems }
  return network
}

/// The case profile of a file, or of standard input for `-`. Problems go to standard error without a
/// word of the profile; errors end the command with status 1.
func loadCase(_ path: String, for network: Network) throws -> CaseProfile {
  try loadCase(path, among: [network])
}

/// The case profile of a file, in the codes of the map that it is for; of the first where it is for
/// none.
func loadCase(_ path: String, among networks: [Network]) throws -> CaseProfile {
  let file = try Input.file(path)
  guard let source = file.value else {
    Terminal.note(file.diagnostics.map { $0.withoutExcerpt() })
    throw Exit.problems
  }
  let reads = networks.map { CaseReader.read(source, for: $0) }
  let own = reads.first { read in !read.diagnostics.contains { $0.id == .otherMap } } ?? reads[0]
  Terminal.note(own.diagnostics, further: own.further)
  guard let profile = own.value else { throw Exit.problems }
  return profile
}

/// What a file says in the form that `read` knows; its problems go to standard error.
///
/// - Parameter exit: How the command ends where there is no value.
func readFile<Value>(
  _ path: String, orEnd exit: ExitCode = Exit.problems,
  _ read: (SourceFile) -> Diagnosed<Value>
) throws -> Value {
  let file = try Input.file(path)
  let result = file.value.map(read) ?? Diagnosed(nil, file.diagnostics)
  Terminal.note(result.diagnostics, further: result.further)
  guard let value = result.value else { throw exit }
  return value
}
