internal import Linjasto

/// Finds, as far as it can be seen, what belongs to a person and not to an office: a mailbox that is
/// called by a name, a name, an identity code, a birth date. A contact may hold what else a map may
/// not: the number and the mailbox of an office.
enum PersonsInContacts {
  /// What each finding is.
  static func nouns(in text: String) -> [Phrase] {
    PersonalData.findings(in: text[...]).compactMap { finding in
      switch finding.kind {
      case .email: isPersonal(text[finding.range]) ? .aPersonsMailbox : nil
      case .identityCode, .name, .birthDate: finding.kind.noun
      case .phone, .address: nil
      }
    }
  }

  /// Whether the address is built as `first.last@`, and no part of it is a word of an office.
  private static func isPersonal(_ mailbox: Substring) -> Bool {
    let parts = mailbox.prefix { $0.isLetter || $0 == "-" || $0 == "." }.lowercased()
      .split(separator: ".")
    guard (2...3).contains(parts.count) else { return false }
    return parts.allSatisfy { part in
      part.allSatisfy { $0.isLetter || $0 == "-" }
        && !part.split(separator: "-").contains { word in
          officeWords.contains(String(word)) || officeStems.contains { word.hasPrefix($0) }
        }
    }
  }

  /// Words in the addresses of offices, in Finnish, Swedish and English.
  private static let officeWords: Set<String> = [
    "barn", "child", "ero", "expert", "info", "jour", "kund", "lapset", "lapsi", "lasten",
    "neuvonta", "nuoret", "nuorten", "ot", "posti", "ryhma", "social", "support", "team", "tiimi",
    "tuki", "unga", "virka",
  ]

  /// Beginnings of such words, too long to begin a name.
  private static let officeStems = [
    "aikuis", "ajanvara", "arvioin", "asiakas", "asiantun", "familj", "hallint", "kehitt",
    "kirjaam", "konsult", "koordin", "kriisi", "lapsi", "lastens", "osaamis", "paihde", "palvelu",
    "perhe", "projekti", "paivyst", "psykiat", "psykolog", "registrat", "sosiaal", "terveys",
    "toimist", "tyoryhm", "verkost", "yhdyshen", "yksikko",
  ]
}
