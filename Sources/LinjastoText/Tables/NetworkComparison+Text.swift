public import Linjasto

extension NetworkComparison {
  /// What changed, cells first.
  public var text: String {
    var text = Columns.wrapped(
      "Compared \(day(oldDay)) with \(day(newDay)): "
        + "\(Columns.count(better.count, "cell or role", plural: "cells and roles")) better, "
        + "\(worse.count) worse.")
    if isEmpty { return text + "Nothing changed.\n" }
    text += section("Better:", better.map(Self.line))
    text += section("Worse:", worse.map(Self.line))
    text += section(
      "Cells and roles that came or went:",
      cells.filter { $0.from == nil || $0.to == nil }.map(Self.line))
    text += section(
      "Agreements:",
      agreements.map {
        "\($0.station) with \($0.region): \($0.from?.rawValue ?? "none stated") → "
          + ($0.to?.rawValue ?? "none stated")
      })
    text += section("Stations:", stations.flatMap(lines))
    text += section("Lines:", lines.flatMap(lines))
    return text + section("Regions:", regions.flatMap(lines))
  }

  /// What a what-if made of the cells.
  public static func text(whatIf changes: [CellChange]) -> String {
    guard !changes.isEmpty else { return "What if: no cell or role stands on another rung.\n" }
    return "What if: these cells and roles stand on another rung.\n"
      + changes.map { Columns.wrapped(line($0), first: 2, indent: 6) }.joined()
  }

  private func section(_ title: String, _ lines: [String]) -> String {
    guard !lines.isEmpty else { return "" }
    return "\n\(title)\n" + lines.map { Columns.wrapped($0, first: 2, indent: 6) }.joined()
  }

  private func day(_ day: Day?) -> String { day?.description ?? "(no stated day)" }

  private static func line(_ change: CellChange) -> String {
    let role = change.role.map { ", role \($0)" } ?? ""
    return "\(change.region):\(change.line)\(role): \(change.from?.rawValue ?? "no cell") → "
      + (change.to?.rawValue ?? "no cell")
  }

  private func lines(_ change: RecordChange) -> [String] {
    switch change.kind {
    case .added: ["+ \(change.id)"]
    case .removed: ["- \(change.id)"]
    case .changed:
      change.fields.map { field in
        "\(change.id), \(field.field): \(quoted(field.from)) → \(quoted(field.to))"
      }
    }
  }

  private func quoted(_ text: String) -> String { text.isEmpty ? "nothing" : "“\(text)”" }
}
