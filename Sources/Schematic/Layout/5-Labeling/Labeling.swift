/// The result of the labeling phase: a name for every station, a code for every line's end, in
/// the coordinates of the ``Tracing``.
public struct Labeling: Equatable, Sendable {
  /// By station.
  public var labels: [Drawing.Label]
  /// The signs of the lines at the lines' ends, with their names where there is room.
  public var codes: [Drawing.Code]
  /// In how many places one of the names has a cut word.
  public var cutWords = 0
  /// Stations whose labels meet something, because no place was free.
  public var shortages: [LabelShortage]

  /// Places all labels together.
  ///
  /// - Complexity: near-linear in the number of stations where their density is bounded.
  public init(
    _ map: LineMap, tracing: Tracing, style: MapStyle = .standard,
    hyphenation: Hyphenation = .general
  ) {
    let names = NameBook(map, style: style, hyphenation: hyphenation)
    self.init(LabelProblem(map, tracing: tracing, style: style, names: names))
  }

  /// Chooses among the places of all labels.
  ///
  /// - Parameters:
  ///   - gap: how far apart the labels are where all find room so, as a share of the text's size;
  ///     else they are as near as may be.
  ///   - isCancelled: whether to end with the places so far; asked now and then.
  init(
    _ problem: LabelProblem, gap: Double = LabelProblem.wantedGap,
    isCancelled: () -> Bool = { false }
  ) {
    let stationCount = problem.map.stations.count
    var problem = problem
    var (chosen, unsolved) = problem.choice(gap: gap).solve(isCancelled: isCancelled)
    if gap > LabelProblem.leastGap, unsolved.contains(where: { $0 < stationCount }),
      !isCancelled()
    {
      (chosen, unsolved) = problem.choice().solve(isCancelled: isCancelled)
    }
    let tight = unsolved.filter { $0 < stationCount }
    if !tight.isEmpty, !isCancelled() {
      var relaxed = problem
      for station in tight { relaxed.relax(station) }
      let second = relaxed.choice().solve(isCancelled: isCancelled)
      if second.unsolved.count < unsolved.count {
        (problem, chosen, unsolved) = (relaxed, second.chosen, second.unsolved)
      }
    }

    self.init(problem, chosen: chosen, unsolved: unsolved)
  }

  /// The labels where they were chosen to be.
  ///
  /// - Parameters:
  ///   - chosen: by label, the candidate; nil where it has none.
  ///   - unsolved: the labels that meet others.
  init(_ problem: LabelProblem, chosen: [Int?], unsolved: [Int] = []) {
    let map = problem.map
    labels = []
    codes = []
    for station in map.stations.indices {
      guard let pick = chosen[station] else { continue }
      labels.append(problem.label(station, problem.domains[station][pick]))
      cutWords += problem.cutsWord(station, problem.domains[station][pick]) ? 1 : 0
    }
    for (index, terminus) in problem.coded.enumerated() {
      guard let pick = chosen[map.stations.count + index] else { continue }
      let candidate = problem.domains[map.stations.count + index][pick]
      guard !candidate.isAbsent else { continue }
      codes.append(problem.code(at: terminus, candidate))
    }
    shortages = problem.shortages(chosen: chosen, unsolved: unsolved)
  }
}
