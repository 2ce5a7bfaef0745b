/// A text with places marked by `⟦` and `⟧`, as it is without the marks.
public struct MarkedText: Sendable {
  public struct Place: Hashable, Sendable {
    /// From 1.
    public var line: Int
    /// From 1, in characters.
    public var column: Int
    /// In characters; 1 for an empty place.
    public var length: Int

    public init(line: Int, column: Int, length: Int) {
      self.line = line
      self.column = column
      self.length = length
    }
  }

  public let text: String
  public let places: [Place]

  public init(_ marked: String) {
    var text = ""
    var places: [Place] = []
    var line = 1
    var column = 1
    for character in marked {
      switch character {
      case "⟦": places.append(Place(line: line, column: column, length: 0))
      case "⟧":
        if let last = places.indices.last {
          places[last].length = max(1, column - places[last].column)
        }
      default:
        text.append(character)
        column += 1
        if character.isNewline {
          line += 1
          column = 1
        }
      }
    }
    self.text = text
    self.places = places
  }
}
