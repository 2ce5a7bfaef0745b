extension Door {
  /// What must not stand in the texts of a draft that no reader has looked through: characters that
  /// nobody sees, and personal data.
  mutating func checkTexts() {
    guard !isChecked else { return }
    for (text, path) in contents.written.texts() {
      if let unseen = UnseenCharacter.first(in: text) {
        report(
          .controlCharacter, .controlCharacterInText, "\(unseen.codePoint)", at: path,
          help: Saying(.deleteUnseen))
      }
      let isNumber = path.steps.last == .key("business_id") || path.steps.last == .key("oid")
      let kinds = PersonalData.findings(in: text[...]).map { $0.kind }
      guard !isNumber, let kind = kinds.first(where: { $0.isRefused }) ?? kinds.first else {
        continue
      }
      report(kind.id, kind.message, at: path, help: kind.help)
    }
  }
}
