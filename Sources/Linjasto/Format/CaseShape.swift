/// The keys of a case profile in the format `linjasto-case/1`.
enum CaseShape {
  static let format = "linjasto-case/1"
}
