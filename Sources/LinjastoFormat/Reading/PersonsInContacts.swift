internal import Linjasto

/// Finds, as far as it can be seen, what belongs to a person and not to an office: a mailbox that is
/// called by a name, a common first name with a capitalized word behind it, an identity code.
enum PersonsInContacts {
  case mailbox, name, identityCode

  var noun: Phrase {
    switch self {
    case .mailbox: .aPersonsMailbox
    case .name: .aPersonsName
    case .identityCode: .anIdentityCode
    }
  }

  static func findings(in text: String) -> [PersonsInContacts] {
    let data = PersonalData.findings(in: text[...])
    let characters = Array(text)
    var findings: [PersonsInContacts] = []
    if data.contains(where: { $0.kind == .identityCode }) { findings.append(.identityCode) }
    let mailboxes = data.filter { $0.kind == .email }.map { String(characters[$0.range]) }
    if mailboxes.contains(where: isPersonal) { findings.append(.mailbox) }
    if hasName(text) { findings.append(.name) }
    return findings
  }

  /// Whether the address is built as `first.last@`, and no part of it is a word of an office.
  private static func isPersonal(_ mailbox: String) -> Bool {
    let parts = mailbox.prefix { $0 != "@" }.lowercased().split(separator: ".")
    guard (2...3).contains(parts.count) else { return false }
    return parts.allSatisfy { part in
      part.allSatisfy { $0.isLetter || $0 == "-" }
        && !part.split(separator: "-").contains { word in
          officeWords.contains(String(word)) || officeStems.contains { word.hasPrefix($0) }
        }
    }
  }

  /// A common first name, inflected or not, before a word with a capital letter.
  private static func hasName(_ text: String) -> Bool {
    let words = text.split { !$0.isLetter && $0 != "-" }
    return zip(words, words.dropFirst()).contains { first, last in
      let isNamed = last.count > 2 && last.first?.isUppercase == true && last != last.uppercased()
      return isNamed && firstNames.contains(String(first.split(separator: "-").first ?? ""))
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

  /// Common in Finland.
  private static let firstNames: Set<String> = [
    "Aino", "Anders", "Anna", "Anne", "Anneli", "Annika", "Antti", "Anu", "Arja", "Eeva", "Eija",
    "Elina", "Ella", "Emilia", "Emma", "Erik", "Erkki", "Eva", "Hanna", "Hannele", "Hannu", "Heidi",
    "Heikki", "Helena", "Henrik", "Ida", "Irma", "Jaakko", "Jaana", "Janne", "Jari", "Jarmo",
    "Johan", "Johanna", "Juha", "Juhani", "Jukka", "Kaarina", "Kaisa", "Kari", "Karin", "Katja",
    "Katri", "Kirsi", "Krista", "Laura", "Leena", "Liisa", "Maija", "Mari", "Maria", "Marika",
    "Marja", "Markku", "Marko", "Matti", "Merja", "Mia", "Mika", "Mikael", "Mikko", "Minna",
    "Niina", "Olli", "Outi", "Paula", "Pekka", "Petri", "Pia", "Pirjo", "Päivi", "Riikka", "Riitta",
    "Ritva", "Saara", "Sami", "Sanna", "Sari", "Satu", "Seija", "Sirpa", "Sofia", "Susanna",
    "Tapio",
    "Tarja", "Teemu", "Terhi", "Tero", "Tiina", "Timo", "Tuija", "Tuomas", "Tuula", "Ulla", "Ville",
  ]
}
