extension Door {
  /// Contact data and identity codes in the texts of a draft that no reader has looked through.
  mutating func checkPersonalData() {
    guard provenance == nil else { return }
    for (text, path) in contents.written.texts() {
      let isNumber = path.steps.last == .key("business_id") || path.steps.last == .key("oid")
      guard !isNumber, let finding = PersonalData.findings(in: text[...]).first else { continue }
      report(
        .personalData, .looksLike, .phrase(finding.kind.noun), at: path,
        help: Saying(.noPersonalData))
    }
  }
}
