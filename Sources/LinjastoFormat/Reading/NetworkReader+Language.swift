public import Linjasto

extension NetworkReader {
  /// The language that a map names as its own, found without reading the rest: problems of a map
  /// that cannot be read are told in it.
  public static func language(of file: SourceFile) -> Language? {
    guard let key = file.text.firstRange(of: "default_language") else { return nil }
    let rest = file.text[key.upperBound...].drop { " \t\"':".contains($0) }
    return Language(rawValue: String(rest.prefix { $0.isLetter }))
  }
}
