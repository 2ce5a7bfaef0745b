import TestSupport
import Testing

@testable import Linjasto
@testable import LinjastoFormat

@Suite struct MapEditorTests {
  /// What becomes of a map after a change of its contents.
  private func edited(
    _ text: String, _ change: (inout Network.Contents) -> Void
  ) throws -> EditedText {
    let file = SourceFile(path: "map.yaml", text: text)
    let root = try #require(YAMLParser.parse(file).value)
    var contents = Network.Contents.fields.record(root)
    change(&contents)
    return MapEditor.text(file, becoming: contents)
  }

  private func expect(
    _ before: String, becomes after: String, sourceLocation: SourceLocation = #_sourceLocation,
    _ change: (inout Network.Contents) -> Void
  ) throws {
    let edit = try edited(before, change)
    #expect(edit.text == after, sourceLocation: sourceLocation)
    #expect(!edit.isWhole && edit.replaced.isEmpty, sourceLocation: sourceLocation)
  }

  private let map = """
    # The map of an example.
    format: linjasto/1
    id: "example"   # the id
    title: {fi: Esimerkki}
    default_language: fi

    regions: [{code: "08", name: {fi: Pirkanmaan hyvinvointialue}}]

    # What is needed.
    lines:
      - id: violence
        code: V   # one letter
        # a color that is seen
        color: '#801100'
        name: {fi: Väkivalta}

      # Not asked yet.
      - {id: separation, code: E, color: "#B21B99", name: {fi: Erot}}
    stations:
    # --- offices ---
    # The first one.
    - id: office
      kind: unit
      name:
        fi: Toimisto
      serves: ["08"]
      lines: [violence,
        separation]   # both
      note: |
        Kaksi
        riviä.
    - {id: team, kind: unit, name: {fi: Tiimi}, serves: all, lines: [violence]}   # a team
    """

  private func expect(
    part old: String, becomes new: String, in text: String? = nil,
    sourceLocation: SourceLocation = #_sourceLocation,
    when change: (inout Network.Contents) -> Void
  ) throws {
    let text = text ?? map
    #expect(text.contains(old), "\(old)", sourceLocation: sourceLocation)
    try expect(
      text, becomes: text.replacing(old, with: new), sourceLocation: sourceLocation, change)
  }

  @Test func `a changed scalar takes the place of the old one, in its quotes`() throws {
    try expect(part: "id: \"example\"   #", becomes: "id: \"other\"   #") { $0.id = "other" }
    try expect(part: "'#801100'", becomes: "'#ff0000'") {
      $0.lines[0].color = Line.Color(red: 255, green: 0, blue: 0)
    }
    try expect(part: "name: {fi: Väkivalta}", becomes: "name: {fi: \"Väkivalta: uhka\"}") {
      $0.lines[0].name = LocalizedText([.finnish: "Väkivalta: uhka"])
    }
    try expect(part: "  Kaksi\n    riviä.", becomes: "  Kolme\n\n    riviä.") {
      $0.stations[0].note = LocalizedText(unmarked: "Kolme\n\nriviä.\n")
    }
  }

  @Test func `a new field stands at its place in the order of the format`() throws {
    try expect(part: "default_language: fi\n", becomes: "default_language: fi\nas_of: 2026-01-02\n")
    {
      $0.asOf = Day(year: 2026, month: 1, day: 2)
    }
    try expect(part: "kind: unit\n", becomes: "kind: unit\n  entry: true\n") {
      $0.stations[0].isEntry = true
    }
    try expect(
      part: "serves: all, lines", becomes: "serves: all, coverage: partial, lines"
    ) { $0.stations[1].coverage = .partial }
    try expect(part: "fi: Toimisto\n", becomes: "fi: Toimisto\n    sv: Kontor\n") {
      $0.stations[0].name = LocalizedText([.finnish: "Toimisto", .swedish: "Kontor"])
    }
  }

  @Test func `a field that is gone goes with its line and the comment above it`() throws {
    try expect(part: "  note: |\n    Kaksi\n    riviä.\n", becomes: "") {
      $0.stations[0].note = nil
    }
    try expect(part: ", lines: [violence]}   # a", becomes: ", lines: []}   # a") {
      $0.stations[1].membership = .lines([])
    }
  }

  @Test func `a record comes and goes as its list is written`() throws {
    try expect(
      part:
        "\n  # Not asked yet.\n  - {id: separation, code: E, color: \"#B21B99\", name: {fi: Erot}}\n",
      becomes: "\n"
    ) { $0.lines.removeLast() }
    try expect(
      part: "lines: [violence,\n    separation]   # both", becomes: "lines: [separation]   # both"
    ) { $0.stations[0].membership = .lines(["separation"]) }
    try expect(
      part: "hyvinvointialue}}]",
      becomes: "hyvinvointialue}}, {code: \"17\", name: {fi: Pohjanmaa}}]"
    ) { $0.regions.append(Region(id: "17", name: LocalizedText([.finnish: "Pohjanmaa"]))) }
    try expect(
      map,
      becomes: map
        + "\n- {id: new, kind: unit, name: {fi: Uusi}, serves: [\"08\"], lines: [violence]}"
    ) {
      $0.stations.append(
        Station(
          id: "new", kind: .unit, name: LocalizedText([.finnish: "Uusi"]), serves: ["08"],
          membership: .lines(["violence"])))
    }
    try expect(
      part: "name: {fi: Väkivalta}\n\n",
      becomes: """
        name: {fi: Väkivalta}

          - id: other
            code: M
            color: "#000000"
            name: {fi: Muu}


        """
    ) {
      $0.lines.insert(
        Line(
          id: "other", code: "M", color: Line.Color(red: 0, green: 0, blue: 0),
          name: LocalizedText([.finnish: "Muu"])), at: 1)
    }
  }

  @Test func `a record that moves takes its comments along, and a heading stays`() throws {
    let edit = try edited(map) { $0.stations.swapAt(0, 1) }
    let (start, rest) = (
      map.firstRange(of: "# The first one.")!, map.firstRange(of: "- {id: team")!
    )
    let first = map[start.lowerBound..<rest.lowerBound]
    #expect(
      edit.text == map[..<start.lowerBound] + map[rest.lowerBound...] + "\n" + first)
    #expect(edit.text.contains("# --- offices ---\n- {id: team"))
  }

  @Test func `an alias follows its anchor where both change alike, and says its own otherwise`()
    throws
  {
    let text = map.replacing("serves: [\"08\"]", with: "serves: &reach [\"08\"]")
      .replacing("serves: all", with: "serves: *reach")
    try expect(part: "&reach [\"08\"]", becomes: "&reach all", in: text) {
      for index in $0.stations.indices { $0.stations[index].reach = .everywhere }
    }
    try expect(
      text,
      becomes: text.replacing("&reach [\"08\"]", with: "&reach unknown")
        .replacing("*reach", with: "[\"08\"]")
    ) { $0.stations[0].reach = .unknown }
    try expect(part: " *reach", becomes: " all", in: text) { $0.stations[1].reach = .everywhere }
    try expect(
      text,
      becomes: text.replacing("*reach", with: "[\"08\"]")
        .replacing(
          text[
            text.firstRange(of: "# The first one.")!
              .lowerBound..<text.firstRange(
                of: "- {id: team")!.lowerBound], with: "")
    ) { $0.stations.removeFirst() }
  }

  @Test func `line ends, tabs, byte order mark, repeated keys and JSON stay as they are`() throws {
    let windows = map.replacing("\n", with: "\r\n")
    try expect(part: "kind: unit\r\n", becomes: "kind: unit\r\n  entry: true\r\n", in: windows) {
      $0.stations[0].isEntry = true
    }
    try expect(part: "V   #", becomes: "W   #", in: map.replacing("code: V", with: "code:\tV")) {
      $0.lines[0].code = "W"
    }
    let marked = try edited("\u{FEFF}---\n" + map) { $0.id = "other" }
    #expect(marked.text.hasPrefix("\u{FEFF}---\n# The map"))
    let repeated = map.replacing("code: V   #", with: "code: V\n    code: X   #")
    try expect(part: "code: V\n", becomes: "code: W\n", in: repeated) { $0.lines[0].code = "W" }
    let json =
      #"{"format": "linjasto/1", "id": "x", "title": {"fi": "\ud83d\ude00"},"#
      + #" "default_language":"fi", "regions":[], "lines":[], "stations": []}"#
    try expect(
      part: "\"default_language\":\"fi\"",
      becomes: "\"default_language\":\"sv\", \"as_of\": \"2026-01-02\"", in: json
    ) {
      $0.defaultLanguage = .swedish
      $0.asOf = Day(year: 2026, month: 1, day: 2)
    }
  }

  @Test func `what cannot be changed in part is written anew, and that is said`() throws {
    let text = map.replacing("default_language: fi", with: "? default_language\n: fi")
    let file = SourceFile(path: "map.yaml", text: text)
    let contents = try #require(
      NetworkReader.read(SourceFile(path: "", text: SmallMap.text)).value
    ).contents
    let edit = MapEditor.text(file, becoming: contents)
    #expect(edit.isWhole)
    #expect(edit.text == YAMLPrinter().text(contents.written))
  }
}
