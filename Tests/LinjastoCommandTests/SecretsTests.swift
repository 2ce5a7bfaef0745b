import Foundation
import TestSupport
import Testing

/// Nothing that a case says is said again, wherever its file is given by mistake: on no stream, in no
/// file, not even one that is gone when the command ends.
@Suite struct SecretsTests {
  /// In every value of the case, its comments and its unknown keys.
  private static let secret = "Zqxwvk"

  /// Case files in the forms in which they go wrong.
  private static let cases: KeyValuePairs<String, String> = [
    "unknown codes": """
    # \(secret)comment
    profile: linjasto-case/1
    map: small
    region: "\(secret)region"
    needs: [\(secret)need, violence]
    client: {age: 15, language: \(secret)}
    note: \(secret) tells this
    \(secret)key: 1
    answers: {\(secret)question: yes}

    """,
    "broken syntax": """
    profile: linjasto-case/1
    region: "08
    needs: [\(secret)need
    note: "\(secret)

    """,
    "curly quotes": """
    profile: linjasto-case/1
    region: “\(secret)”
    needs: [\(secret)]  # \(secret)

    """,
    "JSON on one line":
      #"{"profile": "linjasto-case/1", "region": "\#(secret)", "needs": ["\#(secret)"], "\#(secret)": 1}"#,
    "broken JSON":
      #"{"profile": "linjasto-case/1", "region": "\#(secret)", "needs": ["\#(secret)""#,
    "a second document": """
    profile: linjasto-case/1
    region: "08"
    ---
    \(secret): \(secret)

    """,
  ]

  /// Every place where a command takes a file; CASE stands for the case, MAP for a map, OUT for what
  /// is written.
  private static let commands: KeyValuePairs<String, [String]> = [
    "check": ["check", "CASE"],
    "check of several": ["check", "MAP", "CASE", "--json"],
    "route of a case": ["route", "MAP", "--case", "CASE"],
    "route of a case, region": ["route", "MAP", "--case", "CASE", "--region", "08", "--json"],
    "route to a file": ["route", "MAP", "--case", "CASE", "-o", "OUT.txt", "--map", "OUT.svg"],
    "route on it": ["route", "CASE", "--region", "08", "--need", "E"],
    "route, costs": ["route", "MAP", "--region", "08", "--need", "E", "--costs", "CASE"],
    "route, contacts": ["route", "MAP", "--region", "08", "--need", "E", "--contacts", "CASE"],
    "route, keep": [
      "route", "MAP", "--region", "08", "--need", "E", "--map", "OUT.svg", "--keep", "CASE",
    ],
    "why-not of a case": ["why-not", "MAP", "police", "--case", "CASE"],
    "why-not, costs": [
      "why-not", "MAP", "police", "--region", "08", "--need", "E", "--costs", "CASE",
    ],
    "why-not on it": ["why-not", "CASE", "police", "--region", "08"],
    "screen": ["screen", "MAP", "CASE"],
    "screen on it": ["screen", "CASE", "CASE"],
    "screen, its form": ["screen", "CASE", "--form", "form"],
    "gaps": ["gaps", "CASE"],
    "gaps, with": ["gaps", "MAP", "--with", "CASE"],
    "gaps, demand": ["gaps", "MAP", "--demand", "CASE"],
    "gaps, candidates": ["gaps", "MAP", "--plan", "--candidates", "CASE"],
    "render": ["render", "CASE", "-o", "OUT.svg"],
    "render, keep": ["render", "MAP", "-o", "OUT.svg", "--keep", "CASE"],
    "schematic": ["schematic", "CASE", "-o", "OUT.svg"],
    "schematic, score": ["schematic", "CASE", "--score"],
    "schematic, banded": ["schematic", "CASE", "--banded", "-o", "OUT.svg"],
    "schematic, keep": ["schematic", "NETWORK", "-o", "OUT.svg", "--keep", "CASE"],
    "schematic, export": ["schematic", "--export", "CASE"],
    "diff from it": ["diff", "CASE", "MAP"],
    "diff to it": ["diff", "MAP", "CASE"],
    "find": ["find", "lawyer", "CASE"],
    "about": ["about", "CASE"],
    "stale": ["stale", "CASE"],
    "translations": ["translations", "CASE"],
  ]

  @Test(arguments: commands.map(\.key))
  func `no word of a case is repeated`(name: String) throws {
    let arguments = try #require(Self.commands.first { $0.key == name }?.value)
    for (form, text) in Self.cases {
      for isPiped in [false, true] where !isPiped || arguments.contains("CASE") {
        let folder = try SecretFolder()
        let places = try [
          "MAP": folder.write(SmallNetwork.text, to: "small.yaml"),
          "NETWORK": folder.write(#"{"stations":[{"id":"a"}],"lines":[]}"#, to: "n.json"),
          "CASE": isPiped ? "-" : folder.write(text, to: "case.yaml"),
        ]
        let run = try CommandRun(
          arguments.map { argument in
            argument.hasPrefix("OUT") ? folder.path(argument) : places[argument] ?? argument
          }, input: isPiped ? text : "",
          environment: ["TMPDIR": folder.path("tmp")], in: folder.url)
        let place = "\(form)\(isPiped ? ", piped" : "")"
        #expect(!run.output.contains(Self.secret), "\(place): on standard output")
        #expect(!run.messages.contains(Self.secret), "\(place): on standard error")
        #expect(folder.files(with: Self.secret, but: "case.yaml") == [], "\(place)")
        #expect(run.status == 1 || run.status == 2, "\(place): status \(run.status)")
      }
    }
  }
}

/// A folder for a run, with room for what it writes on the way.
private struct SecretFolder {
  private let folder: TemporaryFolder

  var url: URL { folder.url }

  init() throws {
    folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      at: folder.url.appending(path: "tmp"), withIntermediateDirectories: true)
  }

  func path(_ name: String) -> String { folder.url.appending(path: name).path }

  func write(_ text: String, to name: String) throws -> String {
    try folder.write(text, to: name)
  }

  /// The files below it in which a word stands.
  func files(with word: String, but known: String) -> [String] {
    let found = FileManager.default.enumerator(atPath: folder.url.path)
    return (found?.allObjects as? [String] ?? []).filter { name in
      guard name != known, let data = FileManager.default.contents(atPath: path(name)) else {
        return false
      }
      return data.range(of: Data(word.utf8)) != nil
    }
  }
}
