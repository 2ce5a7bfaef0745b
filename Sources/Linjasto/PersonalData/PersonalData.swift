/// Finds what a map must not hold, and what somebody should look at before it is passed on.
///
/// Refused are ways to reach a person and Finnish personal identity codes, however they are spelled.
/// A name, a street address and a birth date are only warned of: a unit may bear a name and has an
/// address. The numbers of public services are let through.
package enum PersonalData {
  package enum Kind: CaseIterable {
    case email, phone, identityCode
    case name, address, birthDate

    /// Whether a map that holds it is refused.
    package var isRefused: Bool {
      switch self {
      case .email, .phone, .identityCode: true
      case .name, .address, .birthDate: false
      }
    }

    /// How it is told of.
    package var id: Diagnostic.ID { isRefused ? .personalData : .possiblePersonalData }
    package var message: Saying { Saying(.looksLike, .phrase(noun)) }
    package var help: Saying { Saying(isRefused ? .noPersonalData : .roleOrUnit) }

    package var noun: Phrase {
      switch self {
      case .email: .anEmailAddress
      case .phone: .aPhoneNumber
      case .identityCode: .anIdentityCode
      case .name: .aPersonsName
      case .address: .aStreetAddress
      case .birthDate: .aBirthDate
      }
    }
  }

  package struct Finding: Equatable {
    package let kind: Kind
    /// In the text searched, at its Unicode scalars.
    package let range: Range<String.Index>
  }

  /// What is found in one line or one value, in the order of the text; no two overlap.
  ///
  /// - Complexity: O(n), also for texts made to be slow.
  package static func findings(in text: Substring) -> [Finding] {
    let reading = PlainReading(text)
    var scanner = PersonalDataScanner(reading.glyphs)
    scanner.scan()
    guard !scanner.spans.isEmpty else { return [] }
    return reading.findings(of: scanner.spans)
  }

  /// The text with dots in place of what was found.
  package static func masked(_ text: String) -> String {
    masked(text[...], findings(in: text[...]))
  }

  /// - Parameter findings: Those of the text.
  package static func masked(_ text: Substring, _ findings: [Finding]) -> String {
    guard !findings.isEmpty else { return String(text) }
    var masked = ""
    var index = text.startIndex
    for finding in findings {
      masked += text[index..<finding.range.lowerBound]
      masked += String(repeating: "•", count: text[finding.range].count)
      index = finding.range.upperBound
    }
    return masked + text[index...]
  }
}
