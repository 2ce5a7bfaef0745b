internal import Linjasto

/// What stays in the module between two calls. A page has one thread, so nobody else is at it.
enum Engine {
  nonisolated(unsafe) static var network: Network?
  /// The last answer in UTF-8, to be read from outside.
  nonisolated(unsafe) private(set) static var text = UnsafeMutableBufferPointer<UInt8>(
    start: nil, count: 0)

  static func loaded() throws(Problem) -> Network {
    guard let network else { throw Problem("no map is loaded") }
    return network
  }

  /// Leaves what `reply` says to the JSON that stands at `bytes`.
  ///
  /// - Returns: 0 for an answer, 1 for a problem.
  static func answer(
    _ bytes: UnsafePointer<UInt8>, _ count: Int, _ reply: (JSON) throws(Problem) -> String
  ) -> Int32 {
    let question = String(
      decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
    do throws(Problem) {
      say(try reply(try parsed(question)))
      return 0
    } catch {
      say(error.text)
      return 1
    }
  }

  private static func parsed(_ text: String) throws(Problem) -> JSON {
    do throws(JSONError) {
      return try JSON(parsing: text)
    } catch {
      throw Problem("\(error.line):\(error.column): \(error.message)")
    }
  }

  private static func say(_ words: String) {
    text.deallocate()
    text = .allocate(capacity: words.utf8.count)
    _ = text.update(fromContentsOf: Array(words.utf8))
  }
}

/// Why there is no answer.
struct Problem: Error {
  let text: String

  init(_ text: String) { self.text = text }
}
