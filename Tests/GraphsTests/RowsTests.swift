import TestSupport
import Testing

@testable import Graphs

@Suite struct `Compressed rows` {
  @Test(arguments: 0..<50)
  func `hold what arrays of arrays hold, appended, added and transposed`(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let width = Int.random(in: 0...7, using: &random)
    let lists = (0..<Int.random(in: 0...6, using: &random)).map { _ in
      (0..<width).filter { _ in Bool.random(using: &random) }.map { Int32($0) }
    }
    var appended = Rows<Int32>()
    for list in lists { appended.append(list) }
    #expect(appended.count == lists.count)
    #expect((0..<appended.count).map { Array(appended[$0]) } == lists)

    // Added from the last column back, so that a row's order is that of adding.
    let added = Rows<Int32>(count: lists.count) { add in
      for value in (0..<width).reversed() {
        for (row, list) in lists.enumerated() where list.contains(Int32(value)) {
          add(row, Int32(value))
        }
      }
    }
    #expect((0..<added.count).map { Array(added[$0]) } == lists.map { $0.reversed() })

    let columns = (0..<width).map { value in
      lists.indices.filter { lists[$0].contains(Int32(value)) }.map { Int32($0) }
    }
    for transposed in [appended, added].map({ $0.transposed(valueCount: width) }) {
      #expect((0..<transposed.count).map { Array(transposed[$0]) } == columns)
    }
    #expect(appended.map { $0 * 2 }.values == lists.joined().map { $0 * 2 })
  }
}
