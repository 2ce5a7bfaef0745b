/// The texts that the cells of a workbook share, in their order. What is said of their pronunciation
/// is left out.
final class SharedStrings: PartHandler {
  private(set) var texts: [String] = []
  private var text = ""
  private var isText = false
  private var isPhonetic = false
  var refusal: WorkbookRefusal? { nil }

  func start(_ element: String, _ attributes: [String: String]) {
    switch element {
    case "si": text = ""
    case "rPh": isPhonetic = true
    case "t": isText = !isPhonetic
    default: break
    }
  }

  func text(_ text: String) { if isText { self.text += text } }

  func end(_ element: String) {
    switch element {
    case "si": texts.append(ExcelText.unescaped(text).withoutOuterBlanks)
    case "rPh": isPhonetic = false
    case "t": isText = false
    default: break
    }
  }
}

extension String {
  /// Without blanks at either end, whether they break lines or not.
  var withoutOuterBlanks: String {
    guard first?.isWhitespace == true || last?.isWhitespace == true else { return self }
    let text = drop { $0.isWhitespace }
    return text.lastIndex { !$0.isWhitespace }.map { String(text[...$0]) } ?? ""
  }
}
