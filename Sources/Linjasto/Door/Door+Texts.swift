extension Door {
  /// What must not stand in the texts of a draft that no reader has looked through: characters that
  /// nobody sees, contact data and identity codes.
  mutating func checkTexts() {
    guard !isChecked else { return }
    for (text, path) in contents.written.texts() {
      if let unseen = UnseenCharacter.first(in: text) {
        report(
          .controlCharacter, .controlCharacterInText, "\(unseen.codePoint)", at: path,
          help: Saying(.deleteUnseen))
      }
      let isNumber = path.steps.last == .key("business_id") || path.steps.last == .key("oid")
      guard !isNumber, let finding = PersonalData.findings(in: text[...]).first else { continue }
      report(
        .personalData, .looksLike, .phrase(finding.kind.noun), at: path,
        help: Saying(.noPersonalData))
    }
  }
}
