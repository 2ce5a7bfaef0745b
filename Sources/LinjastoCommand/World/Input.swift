internal import ArgumentParser
internal import Foundation
internal import Linjasto
internal import LinjastoFormat
internal import LinjastoText

/// Files and standard input as text.
enum Input {
  static let limit = SourceFile.sizeLimit

  /// The bytes of a file, or of standard input for `-`; one byte beyond `limit` at most.
  ///
  /// - Parameter isCase: Whether it is to be a case profile. One that is given for something else is
  ///   refused here, before anything can repeat what it says.
  static func bytes(
    _ path: String, limit: Int = Input.limit, isCase: Bool = false
  ) throws -> [UInt8] {
    let bytes = try all(path, limit)
    if !isCase, CaseReader.isLike(bytes) { throw Failure(.looksLikeCase, name(of: path)) }
    return bytes
  }

  /// What a file is called in a sentence.
  static func name(of path: String) -> Saying.Value {
    path == "-" ? .phrase(.standardInput) : "\(path)"
  }

  private static func all(_ path: String, _ limit: Int) throws -> [UInt8] {
    do throws(SystemError) {
      if path == "-" { return try Descriptor.read(STDIN_FILENO, limit: limit) }
      let descriptor = open(FileName.path(path), O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw .last }
      defer { close(descriptor) }
      return try Descriptor.read(descriptor, limit: limit)
    } catch {
      throw Failure(reading: path, error)
    }
  }

  /// What a file is called in messages.
  static func shown(_ path: String) -> String {
    path == "-" ? Speech.say(Saying(.standardInput)) : FileName.shown(path)
  }

  /// Whether there is something at the path.
  static func exists(_ path: String) -> Bool { access(FileName.path(path), F_OK) == 0 }

  static func file(
    _ path: String, limit: Int = Input.limit, isCase: Bool = false
  ) throws -> Diagnosed<SourceFile> {
    SourceFile.decoding(
      try bytes(path, limit: limit, isCase: isCase),
      path: shown(path), limit: limit)
  }
}

/// The network of a map file. Problems go to standard error; errors end the command with status 1.
///
/// - Parameter showsWarnings: Whether warnings are shown too; `linjasto check` always shows them.
func loadNetwork(_ path: String, showsWarnings: Bool = false) throws -> Network {
  let input = try MapInput(path)
  Terminal.note(
    input.read.diagnostics.filter { showsWarnings || $0.severity == .error },
    further: ProblemCount(
      errors: input.read.further.errors,
      warnings: showsWarnings ? input.read.further.warnings : 0),
    in: input.language)
  guard let network = input.read.value else { throw Exit.problems }
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
  let file = try Input.file(path, isCase: true)
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

/// The same of a file that may be a spreadsheet: a workbook, a table or a folder of tables.
func readFile<Value>(
  _ path: String, orEnd exit: ExitCode = Exit.problems,
  _ read: (SourceFile) -> Diagnosed<Value>, orTables readTables: ([Table]) -> Diagnosed<Value>
) throws -> Value {
  let result: Diagnosed<Value> =
    switch try InputContent(path) {
    case .text(let file): file.value.map(read) ?? Diagnosed(nil, file.diagnostics)
    case .sheets(let tables):
      tables.value.map(readTables).map {
        Diagnosed(
          $0.value, tables.diagnostics + $0.diagnostics, further: tables.further + $0.further)
      } ?? Diagnosed(nil, tables.diagnostics, further: tables.further)
    }
  Terminal.note(result.diagnostics, further: result.further)
  guard let value = result.value else { throw exit }
  return value
}
