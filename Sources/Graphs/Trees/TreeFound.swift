/// What a search for a tree found: its parts, an edge perhaps more than once where it is free.
struct TreeFound {
  var cost: Int
  var lowerBound: Int
  var edges: [(from: Int, to: Int)] = []
  var stops: [Int] = []
}
