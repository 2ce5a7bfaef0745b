/// The way from the top of a map to one of its values, such as `stations[3].lines[0]`.
public struct FieldPath: Hashable, Sendable, CustomStringConvertible {
  /// Into a record by its key, or into a list by its index from 0.
  public enum Step: Hashable, Sendable {
    case key(String)
    case item(Int)
  }

  /// From the top of the map; empty for the map itself.
  public var steps: [Step] = []

  public init(steps: [Step] = []) { self.steps = steps }

  /// The way on, to the value of the key in the record here.
  public func key(_ key: String) -> FieldPath { FieldPath(steps: steps + [.key(key)]) }
  /// The way on, to the item of the list here; indices begin at 0.
  public func item(_ index: Int) -> FieldPath { FieldPath(steps: steps + [.item(index)]) }

  /// Such as `stations[3].lines[0]`; empty for the map itself.
  public var description: String {
    var text = ""
    for step in steps {
      switch step {
      case .key(let key): text += text.isEmpty ? key : ".\(key)"
      case .item(let index): text += "[\(index)]"
      }
    }
    return text
  }
}

extension FieldPath {
  /// A record of a list of the map, such as `stations[3]`.
  public static func record(_ list: String, _ index: Int) -> FieldPath {
    FieldPath(steps: [.key(list), .item(index)])
  }
}
