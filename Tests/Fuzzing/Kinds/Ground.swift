import Linjasto
import LinjastoText
import TestSupport

/// Sound maps that inputs are read for; nothing in them is true of anybody.
enum Ground {
  static let day = Day(year: 2026, month: 6, day: 1)
  static let small = (try? SmallNetwork.network()) ?? generated
  static let form = (try? SmallForm.network()) ?? generated
  static let generated = GeneratedNetwork.mixed(
    stations: 24, lines: 6, regions: 6, roles: 8, seed: 7)
}

extension Outcome {
  /// A question is answered or its problems are told, and the answer's sheet can be printed.
  mutating func answers(
    _ question: RouteQuestion, on network: Network, in style: SheetStyle = SheetStyle(in: .english)
  ) {
    let request = question.request(on: network, today: Ground.day)
    took(request, from: nil, "route")
    guard let request = request.value else { return }
    let plan = JourneyPlanner(network, request).plan()
    signal("answers", count: plan.answers.count)
    for answer in plan.answers {
      expect(answer.cost.total >= answer.lowerBound, "an answer is cheaper than its bound")
    }
    printed(RouteSheet(plan, on: network, in: style).text, "a route's sheet")
  }
}
