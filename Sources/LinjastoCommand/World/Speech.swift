internal import Foundation
internal import Linjasto
internal import LinjastoFormat
internal import LinjastoText

/// The language in which the command tells what is wrong: the one asked for, else that of the map,
/// else that of the user's system.
enum Speech {
  /// By `--lang`, also where the other options cannot be read.
  static let asked: Language? = option(in: TypedArguments.given)

  /// Where no map is at hand: that of the first one that the command was given.
  static let language: Language = asked ?? ofMap(in: TypedArguments.given) ?? system

  /// For what is wrong with a file.
  static func language(for file: SourceFile?) -> Language {
    asked ?? file.flatMap { NetworkReader.language(of: $0) } ?? language
  }

  /// A sentence as a terminal may show it.
  static func say(_ saying: Saying) -> String {
    FileName.shown(saying.text(in: language)).visible
  }

  static func option(in arguments: [String]) -> Language? {
    for (index, argument) in arguments.enumerated() where argument.hasPrefix("--lang") {
      if argument == "--lang", index + 1 < arguments.count {
        return Language(rawValue: arguments[index + 1])
      }
      if argument.hasPrefix("--lang=") { return Language(rawValue: String(argument.dropFirst(7))) }
    }
    return nil
  }

  /// Finnish or Swedish where the system speaks it (POSIX: `LC_ALL` over `LC_MESSAGES` over `LANG`),
  /// else English.
  static func spoken(in environment: [String: String]) -> Language {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }
    let name = names.first { !$0.isEmpty } ?? ""
    return name.hasPrefix("fi") ? .finnish : name.hasPrefix("sv") ? .swedish : .english
  }

  private static let system = spoken(in: ProcessInfo.processInfo.environment)

  /// Standard input can be read once only, so it is left alone.
  private static func ofMap(in arguments: [String]) -> Language? {
    for argument in arguments.dropFirst() where !argument.hasPrefix("-") {
      var status = stat()
      guard stat(FileName.path(argument), &status) == 0, status.st_mode & S_IFMT == S_IFREG,
        let bytes = try? Input.bytes(argument),
        let language = NetworkReader.language(
          of: SourceFile(path: argument, text: String(decoding: bytes, as: UTF8.self)))
      else { continue }
      return language
    }
    return nil
  }
}
