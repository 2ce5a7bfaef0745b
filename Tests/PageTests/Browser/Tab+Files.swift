import Foundation
import TestSupport

/// What a page gives to take along.
extension Tab {
  /// The file that a deed saves, by its name and bytes.
  func saved(by deed: String, within seconds: Double = 60) throws -> (name: String, bytes: Data) {
    let holder = try TemporaryFolder()
    defer { withExtendedLifetime(holder) {} }
    let folder = holder.url
    try browser.ask(
      "Browser.setDownloadBehavior",
      [
        "behavior": "allow", "downloadPath": folder.path, "browserContextId": context,
        "eventsEnabled": true,
      ])
    try run(deed)
    let deadline = Date(timeIntervalSinceNow: seconds)
    while Date() < deadline {
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      // What is not whole yet has an ending of the browser's.
      if let name = names.first, !name.hasSuffix(".crdownload"), !name.hasPrefix(".") {
        let bytes = try Data(contentsOf: folder.appending(path: name))
        if !bytes.isEmpty { return (name, bytes) }
      }
      usleep(20_000)
    }
    throw BrowserFailure("no file was saved in \(seconds) seconds")
  }
}
