import TestSupport
import Testing

@testable import Linjasto

@Suite struct SimilarityTests {
  /// The definition itself: the fewest edits by trying each first step.
  private func slow(_ a: ArraySlice<Character>, _ b: ArraySlice<Character>) -> Int {
    guard let x = a.first, let y = b.first else { return a.count + b.count }
    var best = slow(a.dropFirst(), b.dropFirst()) + (x == y ? 0 : 1)
    best = min(best, slow(a.dropFirst(), b) + 1, slow(a, b.dropFirst()) + 1)
    if let x2 = a.dropFirst().first, let y2 = b.dropFirst().first, x == y2, x2 == y {
      best = min(best, slow(a.dropFirst(2), b.dropFirst(2)) + 1)
    }
    return best
  }

  @Test(arguments: 1...60)
  func `the distance is the fewest edits`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    func word() -> String {
      String(
        (0..<Int.random(in: 0...5, using: &random)).map { _ in
          "abc".randomElement(using: &random) ?? "a"
        })
    }
    let (a, b) = (word(), word())
    #expect(Similarity.distance(a, b) == slow(ArraySlice(a), ArraySlice(b)))
    #expect(Similarity.distance(a, b) == Similarity.distance(b, a))
  }

  @Test func `swapped neighbors are one edit, and far names are not offered`() {
    #expect(Similarity.distance("knid", "kind") == 1)
    #expect(Similarity.nearest(to: "polcie", among: ["lawyer", "police"]) == "police")
    #expect(Similarity.nearest(to: "marak", among: ["lawyer", "police"]) == nil)
    #expect(Similarity.nearest(to: "xy", among: ["ab", "cd"]) == nil)
  }
}
