/// The name of a part within its file, such as `xl/worksheets/sheet1.xml`.
enum PartName {
  /// What a target means in a part; nil for one that leads out of the file.
  static func resolved(_ target: String, from part: String) -> String? {
    var folders = target.hasPrefix("/") ? [] : part.split(separator: "/").dropLast()
    for step in target.split(separator: "/") {
      switch step {
      case ".": continue
      case "..":
        guard folders.popLast() != nil else { return nil }
      default: folders.append(step)
      }
    }
    let name = folders.joined(separator: "/")
    return name.contains(where: { "\\:".contains($0) }) ? nil : name
  }

  /// That of the part that holds the relationships of another.
  static func relationships(of part: String) -> String {
    var steps = part.split(separator: "/").map(String.init)
    let last = steps.popLast() ?? ""
    return (steps + ["_rels", last + ".rels"]).joined(separator: "/")
  }
}
