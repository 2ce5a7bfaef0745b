/// The lines of a text whose letters are not shown one after another; what stands at the head of a
/// list's entry is drawn.
func unsaid(_ text: String, in shown: String) -> [String] {
  func letters(_ text: some StringProtocol) -> String {
    String(text.lowercased().filter { $0.isLetter || $0.isNumber })
  }
  let shown = letters(shown)
  return text.split(separator: "\n").map(String.init).filter { line in
    let words = letters(line.trimmingPrefix(#/\d+\. /#))
    return !words.isEmpty && !shown.contains(words)
  }
}
