import Foundation
import TestSupport

extension CommandRun {
  /// A run that asks for a day of its own, 26 November 2026, unless the arguments name one: no answer
  /// may change with the calendar on the wall.
  static func dated(
    _ arguments: [String], input: String = "", in folder: URL = Repository.root
  ) throws -> CommandRun {
    let day = arguments.contains("--as-of") ? [] : ["--as-of", "2026-11-26"]
    return try CommandRun(arguments + day, input: input, in: folder)
  }
}
