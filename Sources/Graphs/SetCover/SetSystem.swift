/// Sets with costs over the elements 0 ..< `elementCount`: what a cover is chosen from.
///
/// Stored in compressed rows, each element of a set once and in ascending order.
public struct SetSystem: Sendable {
  /// One set: what it costs to choose it, and which elements it covers.
  public struct Candidate: Hashable, Sendable {
    /// 0 ... 2^30, in the unit of a budget.
    public var cost: Int
    /// In any order; one that stands here twice counts once.
    public var elements: [Int]

    /// Nothing is checked here: a ``SetSystem`` refuses candidates that do not fit it.
    public init(cost: Int, elements: [Int]) {
      self.cost = cost
      self.elements = elements
    }
  }

  /// Elements that no set covers included.
  public let elementCount: Int
  /// By set, in the order of the candidates.
  public let costs: [Int]
  /// By set: its elements, ascending.
  let members: Rows<Int32>

  /// The system of `candidates`. An element that a candidate names twice counts once.
  ///
  /// - Precondition: elements lie in 0 ..< `elementCount`, costs in 0 ... 2^30.
  public init(elementCount: Int, candidates: some Sequence<Candidate>) {
    var costs: [Int] = []
    var members = Rows<Int32>()
    for candidate in candidates {
      precondition((0...1 << 30).contains(candidate.cost), "cost \(candidate.cost) is out of range")
      var elements: [Int32] = []
      for element in candidate.elements.sorted() where elements.last != Int32(element) {
        precondition(
          (0..<elementCount).contains(element),
          "element \(element) is not one of the \(elementCount)")
        elements.append(Int32(element))
      }
      costs.append(candidate.cost)
      members.append(elements)
    }
    self.elementCount = elementCount
    self.costs = costs
    self.members = members
  }

  /// Sets that cover nothing included; sets are numbered 0 ..< `setCount`, as the candidates came.
  public var setCount: Int { costs.count }

  /// The elements of a set, ascending.
  public func elements(of set: Int) -> [Int] { members[set].map { Int($0) } }

  /// The elements that no set covers, ascending: while there are any, there is no cover.
  public var uncoverableElements: [Int] {
    var isCovered = [Bool](repeating: false, count: elementCount)
    for element in members.values { isCovered[Int(element)] = true }
    return (0..<elementCount).filter { !isCovered[$0] }
  }
}
