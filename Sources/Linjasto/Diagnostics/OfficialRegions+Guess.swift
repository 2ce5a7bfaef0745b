extension OfficialRegions {
  /// The official code that was meant by a number without its zero or by a name.
  package static func code(near text: String) -> (code: String, name: String)? {
    if let name = name(of: "0" + text) { return ("0" + text, name) }
    let codes = names.keys.sorted()
    for code in codes {
      guard let entry = names[code] else { continue }
      let known = [entry.fi, entry.sv]
      let stems = known.map { String($0.prefix { $0 != " " }) }
      if Similarity.nearest(to: text, among: known + stems) != nil || known.contains(text) {
        return (code, entry.fi)
      }
    }
    return nil
  }
}
