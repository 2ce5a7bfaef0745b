/// The keyboard, as a person has it.
extension Tab {
  /// A key by what it says, with its place on the keyboard and the number that Windows gives it.
  struct Key {
    let name: String
    let code: String
    let number: Int
    var text: String?

    static let tab = Key(name: "Tab", code: "Tab", number: 9)
    static let enter = Key(name: "Enter", code: "Enter", number: 13, text: "\r")
    static let escape = Key(name: "Escape", code: "Escape", number: 27)
    static let space = Key(name: " ", code: "Space", number: 32, text: " ")
    static let end = Key(name: "End", code: "End", number: 35)
    static let home = Key(name: "Home", code: "Home", number: 36)
    static let left = Key(name: "ArrowLeft", code: "ArrowLeft", number: 37)
    static let up = Key(name: "ArrowUp", code: "ArrowUp", number: 38)
    static let right = Key(name: "ArrowRight", code: "ArrowRight", number: 39)
    static let down = Key(name: "ArrowDown", code: "ArrowDown", number: 40)
    static let delete = Key(name: "Delete", code: "Delete", number: 46)

    /// The key of a letter, a digit or a sign.
    static func of(_ character: Character) -> Key {
      let large = character.uppercased()
      return Key(
        name: String(character), code: character.isLetter ? "Key\(large)" : "",
        number: character.isASCII ? Int(large.unicodeScalars.first?.value ?? 0) : 0,
        text: String(character))
    }
  }

  /// Keys held down with another, by their bits in the protocol.
  struct Held: OptionSet {
    let rawValue: Int

    static let alt = Held(rawValue: 1)
    static let control = Held(rawValue: 2)
    static let shift = Held(rawValue: 8)
  }

  /// Presses a key and lets it go.
  func press(_ key: Key, holding held: Held = []) throws {
    var event: [String: Any] = [
      "type": "keyDown", "key": key.name, "code": key.code, "windowsVirtualKeyCode": key.number,
      "modifiers": held.rawValue,
    ]
    if held.isSubset(of: .shift) { event["text"] = key.text }
    try ask("Input.dispatchKeyEvent", event)
    event["type"] = "keyUp"
    event["text"] = nil
    try ask("Input.dispatchKeyEvent", event)
  }

  func type(_ text: String) throws {
    for character in text { try press(.of(character)) }
  }

  /// Goes on with the tabulator until an element that matches has the focus; where none has it after
  /// so many stops, tells where the way led.
  func tab(to selector: String, holding held: Held = [], atMost stops: Int = 400) throws {
    var way: [String] = []
    for _ in 0..<stops {
      if try evaluate("!!document.activeElement?.matches(\(quoted(selector)))", as: Bool.self) {
        return
      }
      try press(.tab, holding: held)
      way.append(try focus)
    }
    throw BrowserFailure("\(selector) is not on the way of the keyboard: \(way.suffix(12))")
  }

  /// Goes to a list and down it to a value.
  func choose(_ value: String, of selector: String) throws {
    try tab(to: selector)
    let chosen = "document.querySelector(\(quoted(selector)))"
    try press(.home)
    for _ in 0..<(try evaluate("\(chosen).options.length", as: Int.self)) {
      if try evaluate("\(chosen).value") == value { return }
      try press(.down)
    }
    throw BrowserFailure("\(selector) has no \(value)")
  }

  /// The element that has the focus, in short.
  var focus: String {
    get throws {
      try evaluate(
        """
        (e => !e || e === document.body ? '' : e.tagName.toLowerCase() + (e.id ? '#' + e.id : '')
          + [...e.attributes].filter(a => a.name.startsWith('data-') || a.name === 'name'
            || a.name === 'value' || a.name === 'href').map(a => `[${a.name}="${a.value}"]`).join(''))
        (document.activeElement)
        """)
    }
  }
}

/// A text as JavaScript writes it.
func quoted(_ text: String) -> String {
  "\""
    + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    + "\""
}
