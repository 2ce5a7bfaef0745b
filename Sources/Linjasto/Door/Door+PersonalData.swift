extension Door {
  /// Personal data in the texts of a draft that no reader has looked through.
  mutating func checkPersonalData() {
    guard provenance == nil else { return }
    for (text, path) in contents.written.texts() {
      let isNumber = path.steps.last == .key("business_id") || path.steps.last == .key("oid")
      let kinds = PersonalData.findings(in: text[...]).map { $0.kind }
      guard !isNumber, let kind = kinds.first(where: { $0.isRefused }) ?? kinds.first else {
        continue
      }
      report(kind.id, kind.message, at: path, help: kind.help)
    }
  }
}
