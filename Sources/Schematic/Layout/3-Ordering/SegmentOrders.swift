/// An order of the lines on every segment, changed by swaps of lines that lie side by side.
struct SegmentOrders: Sendable {
  let forest: ChoiceForest
  /// By segment: places in its list of lines, from left to right.
  private(set) var orders: [[Int]]
  /// By segment and place in its list of lines: where in the order it lies.
  private var slots: [[Int]]
  private(set) var choices: [Bool]

  var model: CrossingModel { forest.model }

  /// Orders each segment by how many of the others each line is to run left of.
  init(_ forest: ChoiceForest, near choices: [Bool]) {
    self.forest = forest
    let model = forest.model
    self.choices = choices
    orders = []
    slots = []
    for (segment, lines) in model.graph.segments.enumerated() {
      let k = lines.lines.count
      var wins = [Int](repeating: 0, count: k)
      for i in 0..<k {
        for j in i + 1..<max(k, i + 1) {
          wins[choices[model.choice(segment, i, j)] ? i : j] += 1
        }
      }
      orders.append((0..<k).sorted { (-wins[$0], $0) < (-wins[$1], $1) })
      slots.append([])
      index(segment)
    }
  }

  private mutating func index(_ segment: Int) {
    let order = orders[segment]
    var places = [Int](repeating: 0, count: order.count)
    for (slot, i) in order.enumerated() { places[i] = slot }
    slots[segment] = places
    for i in order.indices {
      for j in i + 1..<max(order.count, i + 1) {
        choices[model.choice(segment, i, j)] = places[i] < places[j]
      }
    }
  }

  mutating func set(_ segment: Int, to order: [Int]) {
    orders[segment] = order
    index(segment)
  }

  /// The result, as line indices.
  var lineOrder: LineOrder {
    LineOrder(
      bySegment: zip(model.graph.segments, orders).map { segment, order in
        order.map { segment.lines[$0] }
      })
  }

  /// What the orders cost within a block.
  func cost(of block: OrderingBlocks.Block) -> Int {
    var sum = 0
    for choice in block.trees.lazy.flatMap({ forest.trees[$0] }) {
      sum += choices[choice] ? model.costIfTrue[choice] : model.costIfFalse[choice]
      let index = forest.parentCoupling[choice]
      if index >= 0, model.isBroken(model.couplings[index], choices) {
        sum += model.couplings[index].cost
      }
    }
    for index in block.loose where model.isBroken(model.couplings[index], choices) {
      sum += model.couplings[index].cost
    }
    return sum
  }

  func slot(_ i: Int, on segment: Int) -> Int { slots[segment][i] }

  /// The two lines of a choice, as places in the segment's list of lines.
  struct Pair: Sendable {
    var segment: Int
    var i: Int
    var j: Int
  }

  func areSideBySide(_ pair: Pair) -> Bool {
    abs(slots[pair.segment][pair.i] - slots[pair.segment][pair.j]) == 1
  }

  /// Swaps two lines that lie side by side.
  mutating func swap(_ pair: Pair) {
    let (p, q) = (slots[pair.segment][pair.i], slots[pair.segment][pair.j])
    orders[pair.segment].swapAt(p, q)
    slots[pair.segment].swapAt(pair.i, pair.j)
    choices[model.choice(pair.segment, pair.i, pair.j)].toggle()
  }

  /// How much the cost rises when all the given choices are turned.
  func rise(turning turned: [Int]) -> Int {
    var sum = 0
    for choice in turned {
      let (no, yes) = (model.costIfFalse[choice], model.costIfTrue[choice])
      sum += choices[choice] ? no - yes : yes - no
      for index in forest.couplings(at: choice)
      where !turned.contains(forest.other(index, than: choice)) {
        let coupling = model.couplings[index]
        sum += model.isBroken(coupling, choices) ? -coupling.cost : coupling.cost
      }
    }
    return sum
  }
}
