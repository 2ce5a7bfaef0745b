import Foundation
import TestSupport
import Testing

/// What all verbs have in common: one day, one set of languages, one look-up of names.
@Suite struct VerbsTests {
  private static let map = "maps/tampere.yaml"
  /// Stands for the path of a map that is drawn in a moment.
  private static let small = "small.yaml"
  private static let profile = "maps/cases/b-basic-level-still-open.yaml"

  /// Verbs that read a day, by what is asked.
  private static let dated: KeyValuePairs<String, [String]> = [
    "route": ["route", map, "--region", "08", "--need", "E"],
    "why-not, chosen": ["why-not", map, "lawyer", "--region", "08", "--role", "lawyer"],
    "why-not, kept out": ["why-not", map, "separation-core-team", "--region", "08", "--need", "E"],
    "screen": ["screen", map, profile, "--region", "08"],
    "gaps": ["gaps", map],
    "gaps of one cell": ["gaps", map, "--explain", "08:E"],
    "gaps as a page": ["gaps", small, "--html"],
    "gaps of several maps": ["gaps", map, "maps/pohjois-suomi.yaml"],
    "find": ["find", "poliisi", map],
    "find, several maps": ["find", "", map, "maps/pohjois-suomi.yaml"],
    "about": ["about", map, "--line", "E"],
    "diff": ["diff", map, "maps/pohjois-suomi.yaml"],
    "stale": ["stale", map],
    "render as text": ["render", map, "-o", "-", "--format", "md"],
    "render": ["render", small, "-o", "-", "--line", "V", "--aspect", "1.4"],
  ]

  /// Verbs whose answer is the same on any day.
  private static let undated: KeyValuePairs<String, [String]> = [
    "check": ["check", map],
    "translations": ["translations", map],
    "screen, a form": ["screen", map, "--form", "separation-criteria-2018"],
    "schematic": ["schematic", "--export", map],
  ]

  private static let all = Array(dated) + Array(undated)

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    _ = try folder.write(SmallNetwork.text, to: Self.small)
  }

  /// The arguments with the small map by its path.
  private func placed(_ arguments: [String]) -> [String] {
    arguments.map { $0 == Self.small ? folder.url.appending(path: $0).path : $0 }
  }

  /// A day as people of each language write it, or as a file has it.
  private static func isSaid(
    _ day: (iso: String, dotted: String, swedish: String, english: String), in text: String
  ) -> Bool {
    [day.iso, day.dotted, day.swedish, day.english].contains { text.contains($0) }
  }

  @Test(arguments: dated.map(\.key), ["fi", "sv", "en"])
  func `a text says the day that it read`(verb: String, language: String) throws {
    let arguments = placed(try #require(Self.dated.first { $0.key == verb }).value)
    let days = [
      (
        iso: "2026-10-05", dotted: "5.10.2026", swedish: "5 oktober 2026",
        english: "5 October 2026"
      ),
      (
        iso: "2031-02-03", dotted: "3.2.2031", swedish: "3 februari 2031",
        english: "3 February 2031"
      ),
    ]
    for day in days {
      let run = try CommandRun(arguments + ["--as-of", day.iso, "--lang", language])
      #expect(run.status == 0, "\(run.messages)")
      // What a drawing tells programs is not what people read.
      let text = run.output.replacing(/<metadata.*<\/metadata>/, with: "")
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
      for other in days {
        #expect(Self.isSaid(other, in: text) == (other.iso == day.iso), "\(other.iso)")
      }
    }
  }

  @Test(arguments: dated.map(\.key))
  func `without a day it is today, whatever day that is`(verb: String) throws {
    let arguments = placed(try #require(Self.dated.first { $0.key == verb }).value)
    // The day may change while the command runs: one of the two it must be.
    let before = today()
    let run = try CommandRun(arguments + ["--lang", "en"])
    let after = today()
    #expect(
      run.output.contains(before.iso) || run.output.contains(after.iso)
        || run.output.contains(before.english) || run.output.contains(after.english))
  }

  private func today() -> (iso: String, english: String) {
    let now = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
    let (year, month, day) = (now.year ?? 0, now.month ?? 0, now.day ?? 0)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return ("\(year)-\(two(month))-\(two(day))", "\(day) \(months[month - 1]) \(year)")
  }

  @Test(arguments: all.map(\.key))
  func `three languages have frames of their own, the Sámi languages read the Finnish one`(
    verb: String
  ) throws {
    let arguments = placed(try #require(Self.all.first { $0.key == verb }).value)
    let day = Self.dated.contains { $0.key == verb } ? ["--as-of", "2026-11-26"] : []
    func answer(_ language: String) throws -> String {
      let run = try CommandRun(arguments + day + ["--lang", language])
      #expect(run.status == 0, "\(run.messages)")
      // A drawing tells which names it wanted.
      return run.output.replacing(/lang="[a-z]+"/, with: "lang")
        .replacing("\"language\":\"\(language)\"", with: "language")
    }
    let finnish = try answer("fi")
    try #require(!finnish.isEmpty)
    // No text of these maps is in a Sámi language, so all of an answer is the frame, and the sentence
    // that says so.
    for language in ["se", "smn", "sms"] {
      let answer = try answer(language).replacing("Osa sisällöstä on vain suomeksi.\n", with: "")
        .replacing("Kaikkia lomakkeen tekstejä ei ole pyydetyllä kielellä.\n", with: "")
        .replacing(
          /\s*Tekstit\s+ovat\s+suomeksi;\s+nimistä\s+on\s+käytetty\s+kieltä\s+\w+,\s+kun\s+kartassa\s+on\s+sellainen\s+nimi\./,
          with: "")
      #expect(answer == finnish, "\(language)")
    }
    #expect(Set([finnish, try answer("sv"), try answer("en")]).count == 3)
    let refused = try CommandRun(arguments + day + ["--lang", "no"])
    #expect(refused.status == 2 && refused.messages.contains(/[“”]no”/))
  }

  /// Every way to name a region, up to the word.
  private static let regions: KeyValuePairs<String, (arguments: [String], ending: String)> = [
    "route": (["route", map, "--need", "E", "--region"], ""),
    "why-not": (["why-not", map, "lawyer", "--need", "E", "--region"], ""),
    "screen": (["screen", map, profile, "--region"], ""),
    "screen, a form": (["screen", map, "--form", "separation-criteria-2018", "--region"], ""),
    "gaps": (["gaps", map, "--region"], ""),
    "gaps of one cell": (["gaps", map, "--explain"], ":E"),
    "find": (["find", "poliisi", map, "--region"], ""),
    "about": (["about", map, "--region"], ""),
    "render": (["render", map, "-o", "-", "--region"], ""),
    "render as text": (["render", map, "-o", "-", "--format", "md", "--region"], ""),
  ]

  @Test(arguments: ["Prikanmaa", "99", "hyvinvointialue", "Xyzzy"])
  func `a wrong word for a region is answered in the same words by every verb`(word: String) throws
  {
    var answers: Set<String> = []
    for (_, verb) in Self.regions {
      var arguments = verb.arguments
      arguments += [word + verb.ending, "--lang", "en"]
      let run = try CommandRun.dated(arguments)
      #expect(run.status == 2 && run.output.isEmpty, "\(arguments)")
      // The option that the word stands in is named first.
      let told = try #require(run.messages.firstMatch(of: /^[a-z]+: (error[^\n]*\n[^\n]*)/))
      answers.insert(String(told.output.1))
    }
    #expect(answers.count == 1, "\(answers)")
    #expect(answers.first?.contains("“\(word)”") == true)
  }

  @Test(arguments: all.map(\.key))
  func `two runs give the same bytes`(verb: String) throws {
    let arguments = placed(try #require(Self.all.first { $0.key == verb }).value)
    let day = Self.dated.contains { $0.key == verb } ? ["--as-of", "2026-11-26"] : []
    // Each process has hash seeds of its own, so an order taken from a set would show.
    let first = try CommandRun(arguments + day)
    #expect(first.status == 0 && !first.output.isEmpty)
    #expect(try CommandRun(arguments + day).output == first.output)
  }
}
