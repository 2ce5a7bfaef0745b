extension String {
  /// The text without the characters that XML 1.0 and Graphviz cannot carry; breaks and tabs
  /// become spaces.
  package var drawable: String {
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: result.append(" ")
      case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: continue
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// The text as it stands in the content of XML and HTML and, its quotes escaped, in an attribute
  /// between double quotes: what is ``drawable`` of it, with `&`, `<` and `>` as entities.
  ///
  /// Not for the content of HTML's `script` and `style`, where entities are not read.
  package func escapedForMarkup(quotes: Bool = true) -> String {
    var result = ""
    for scalar in drawable.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"" where quotes: result += "&quot;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
