import Foundation
import TestSupport

/// LibreOffice, which nothing of ours installs.
extension Peer {
  static let office: String? = ["/usr/bin/soffice", "/usr/local/bin/soffice"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  /// A folder in whose `out` LibreOffice has written a file in another format.
  ///
  /// - Parameters:
  ///   - format: As LibreOffice names it, with its filter and options.
  ///   - own: The same of the file, where it does not tell.
  static func converted(
    _ bytes: [UInt8], named name: String, to format: String, from own: String? = nil
  ) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: name)
    try Data(bytes).write(to: file)
    let profile = folder.url.appending(path: "profile").absoluteString
    let run = try CommandRun(
      [
        "-env:UserInstallation=\(profile)", "--headless",
      ] + (own.map { ["--infilter=\($0)"] } ?? []) + [
        "--convert-to", format, "--outdir",
        folder.url.appending(path: "out").path, file.path,
      ], of: office ?? "/usr/bin/false")
    guard run.status == 0 else { throw Failed(message: run.messages) }
    return folder
  }
}
