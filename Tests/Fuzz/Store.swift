internal import Foundation
internal import Fuzzing

/// What a run leaves on disk, under `build/fuzz`: the input that is being read, findings, the corpus.
struct Store {
  let kind: FuzzKind
  private static let root = URL(filePath: "build/fuzz")

  var current: URL { Self.root.appending(path: "current-\(kind.name)") }
  private var findings: URL { Self.root.appending(path: "findings") }
  private var grown: URL { Self.root.appending(path: "corpus/\(kind.name)") }

  init(_ kind: FuzzKind) throws {
    self.kind = kind
    for folder in [findings, grown] {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
  }

  /// Past faults first, then what earlier runs found to be new, each in the order of its names.
  func corpus() -> [[UInt8]] {
    (Corpus.files(of: kind) + Corpus.files(in: grown.path)).map(\.bytes)
  }

  func keep(_ input: [UInt8]) throws {
    try Data(input).write(to: grown.appending(path: Digest(of: input).description))
  }

  /// - Returns: the file, with what is wrong beside it.
  @discardableResult func save(_ input: [UInt8], _ faults: [String]) throws -> String {
    let file = findings.appending(path: "\(kind.name)-\(Digest(of: input))")
    try Data(input).write(to: file)
    try Data(faults.map { $0 + "\n" }.joined().utf8).write(to: file.appendingPathExtension("txt"))
    return file.relativePath
  }
}

/// Holds the input that is being read, so that a trap leaves it behind.
final class CurrentInput {
  private let descriptor: Int32

  init(_ file: URL) throws {
    descriptor = open(file.path, O_WRONLY | O_CREAT | O_TRUNC, 0o666)
    guard descriptor >= 0 else { throw CocoaError(.fileWriteUnknown) }
  }

  func hold(_ input: [UInt8]) {
    ftruncate(descriptor, 0)
    _ = input.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
  }

  deinit { close(descriptor) }
}
