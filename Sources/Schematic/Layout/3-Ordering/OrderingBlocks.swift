/// The parts of an ordering problem that do not depend on one another.
///
/// Two stretches depend on each other where their lines share a segment with a third line, since
/// only there the choices must agree to an order.
struct OrderingBlocks: Sendable {
  struct Block: Sendable {
    /// Trees of the ``ChoiceForest``, ascending.
    var trees: [Int]
    /// Segments with three lines or more, ascending.
    var segments: [Int]
    /// Couplings that are in no tree.
    var loose: [Int]
  }

  private(set) var blocks: [Block] = []

  init(_ forest: ChoiceForest) {
    let model = forest.model
    var groups = DisjointSets(count: forest.trees.count)
    let crowded = model.graph.segments.indices.filter {
      model.firstChoice[$0 + 1] - model.firstChoice[$0] > 1
    }
    for segment in crowded {
      let choices = model.firstChoice[segment]..<model.firstChoice[segment + 1]
      for choice in choices.dropFirst() {
        groups.unite(forest.treeOf[choices.lowerBound], forest.treeOf[choice])
      }
    }
    var number = [Int](repeating: -1, count: forest.trees.count)
    for tree in forest.trees.indices {
      let top = groups.root(of: tree)
      if number[top] < 0 {
        number[top] = blocks.count
        blocks.append(Block(trees: [], segments: [], loose: []))
      }
      blocks[number[top]].trees.append(tree)
    }
    for segment in crowded {
      let tree = forest.treeOf[model.firstChoice[segment]]
      blocks[number[groups.root(of: tree)]].segments.append(segment)
    }
    for index in forest.loose {
      let tree = forest.treeOf[model.couplings[index].a]
      blocks[number[groups.root(of: tree)]].loose.append(index)
    }
  }
}
