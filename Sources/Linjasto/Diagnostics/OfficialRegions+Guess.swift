extension OfficialRegions {
  /// The official code that was meant by a number without its zero or by a name.
  package static func code(near text: String) -> (code: String, name: String)? {
    if let name = name(of: "0" + text) { return ("0" + text, name) }
    if let code = code(named: text), let name = name(of: code) { return (code, name) }
    let codes = names.keys.sorted()
    for code in codes {
      guard let entry = names[code] else { continue }
      let known = [entry.fi, entry.sv]
      let stems = known.map { String($0.prefix { $0 != " " }) }
      if Similarity.nearest(to: text, among: known + stems) != nil { return (code, entry.fi) }
    }
    return nil
  }

  /// The code of the county that has just this name, in full or without what every name ends with;
  /// nil for a name of none.
  package static func code(named text: String) -> String? {
    let typed = text.split(separator: " ").joined(separator: " ").lowercased()
    return names.keys.sorted().first { forms(of: $0).contains(typed) }
  }

  /// In lower case: `pirkanmaan hyvinvointialue`, `pirkanmaan`, `pirkanmaa`; in Swedish likewise.
  private static func forms(of code: String) -> [String] {
    guard let entry = names[code] else { return [] }
    return [(entry.fi, " hyvinvointialue", "n"), (entry.sv, " välfärdsområde", "s")].flatMap {
      name, ending, genitive -> [String] in
      let whole = name.lowercased()
      guard whole.hasSuffix(ending) else { return [whole] }
      let stem = String(whole.dropLast(ending.count))
      return [whole, stem] + (stem.hasSuffix(genitive) ? [String(stem.dropLast())] : [])
    }
  }
}
