extension BandedMap {
  /// One picture of the map: with the texts, the looks and the memberships of `picture`, everything
  /// where it is in every other.
  ///
  /// - Parameter picture: the map that was laid out, in any language and view.
  /// - Complexity: linear in the map.
  public func drawing(of picture: LineMap) -> Drawing {
    drawing(
      of: picture,
      BandNames(
        picture, plan.members, style: sizes.style, hyphenation: plan.hyphenation))
  }

  /// With every place of the map, shown in this picture or not.
  package var whole: Drawing { drawing(of: map.withEveryPlace, plan.names) }

  private func drawing(of picture: LineMap, _ names: BandNames) -> Drawing {
    var drawing = Drawing(width: 0, height: 0)
    var memberships = [[(band: Int, member: Int)]](repeating: [], count: picture.lines.count)
    for (band, own) in plan.members.bands.enumerated() {
      for (index, member) in own.enumerated() where picture.stations[member.station].isShown {
        let shown = member.lines.filter {
          !picture.lines[$0].unshown.contains(member.station)
        }
        guard !shown.isEmpty else { continue }
        for line in shown { memberships[line].append((band, index)) }
        drawing.markers.append(marker(band, index, on: shown, picture))
        if let label = label(band, index, names, picture) { drawing.labels.append(label) }
      }
    }
    for (index, line) in picture.lines.enumerated() {
      drawing.tracks.append(track(of: index, line, memberships[index], picture))
    }
    let reach = BandHead.reach(of: picture, sizes)
    for isFoot in hasFeet ? [false, true] : [false] {
      guard let order = isFoot ? plan.orders.last : plan.orders.first else { continue }
      for (column, line) in order.enumerated() {
        let width = BandHead.width(beside: column, rooms.widths, reach, sizes)
        let at = Point(x: rooms.columns[column], y: isFoot ? footLine : headLine)
        drawing.codes.append(
          BandHead.code(
            of: picture.lines[line], names.setting(ofLine: line, within: width), at: at,
            reach: reach, isFoot: isFoot, sizes))
      }
    }
    addZones(to: &drawing, picture)
    drawing.width = rooms.width
    drawing.height =
      (bands.last?.upperBound ?? 0) + (hasFeet ? rooms.headHeight + sizes.bandGap : 0)
    return drawing
  }

  /// The middle of the codes at the heads.
  private var headLine: Double { rooms.headHeight - 0.75 * sizes.headSize }

  /// The middle of the codes at the feet.
  private var footLine: Double {
    (bands.last?.upperBound ?? 0) + sizes.bandGap + 0.75 * sizes.headSize
  }

  /// A member on those of its lines that the picture shows: a capsule over neighboring columns, a bar
  /// under the lines between.
  private func marker(
    _ band: Int, _ index: Int, on shown: [Int], _ picture: LineMap
  ) -> Drawing.Marker {
    let member = plan.members.bands[band][index]
    let station = picture.stations[member.station]
    let lanes = shown.map { (column: plan.places[band][$0], line: $0) }.sorted {
      $0.column < $1.column
    }
    var spines: [[Point]] = []
    var last: Int?
    for (column, line) in lanes {
      let at = at(band, index, line: line)
      if let last, column == last + 1 {
        let start = spines[spines.count - 1][0]
        spines[spines.count - 1] = [start, at]
      } else {
        spines.append([at])
      }
      last = column
    }
    let isInterchange = lanes.count > 1
    let scale = sizes.scale
    var marker = Drawing.Marker(
      station: station.id, state: station.state, mark: station.mark, emphasis: station.emphasis,
      spine: spines.first ?? [], radius: isInterchange ? scale.capsuleRadius : scale.discRadius,
      ring: isInterchange ? scale.capsuleRing : scale.discRing,
      pips: lanes.compactMap { _, line in
        let isAssumed = picture.lines[line].assumed.contains(member.station)
        guard isInterchange || isAssumed else { return nil }
        return Drawing.Marker.Pip(
          line: picture.lines[line].id, at: at(band, index, line: line), isAssumed: isAssumed)
      }, isInterchange: isInterchange)
    marker.further = Array(spines.dropFirst())
    let named = plan.named[band][index]
    if let first = lanes.first?.column, let last, !(first...last).contains(named) {
      let reach = named < first ? sizes.inset : sizes.inset / 2
      marker.lead = Point(x: rooms.columns[named] + reach, y: at(band, index).y)
    }
    return marker
  }

  private func label(
    _ band: Int, _ index: Int, _ names: BandNames, _ picture: LineMap
  ) -> Drawing.Label? {
    let member = plan.members.bands[band][index]
    let column = plan.named[band][index]
    guard let setting = names.setting(ofStation: member.station, within: rooms.widths[column])
    else { return nil }
    let last = at(band, index)
    let at = Point(x: rooms.columns[column], y: last.y)
    let top =
      at.x < last.x
      ? at.y + sizes.fall
      : at.y + sizes.drop
        - FontMetrics.ascent(of: setting.lines.first ?? "", size: sizes.style.textSize)
    let room = Rect(
      minX: at.x + sizes.inset, minY: top, maxX: at.x + sizes.inset + setting.room.x,
      maxY: top + setting.room.y)
    return Drawing.Label(
      setting.lines, noted: setting.notes, of: picture.stations[member.station], in: room,
      from: top, anchor: .start, size: sizes.style.textSize, isBold: member.lines.count > 1)
  }

  private func track(
    of index: Int, _ line: LineMap.Line, _ own: [(band: Int, member: Int)], _ picture: LineMap
  ) -> Drawing.Track {
    let path = path(of: index)
    let ruler = PathRuler(path)
    let stops = own.map { band, member in
      let at = at(band, member, line: index)
      let near = ruler.nearest(to: [at], from: 0, to: ruler.length)
      return Drawing.Track.Stop(
        station: picture.stations[plan.members.bands[band][member].station].id, at: near.at,
        along: near.along)
    }
    return Drawing.Track(
      line: line.id, color: line.color, width: sizes.scale.lineWidth, dash: line.dash,
      emphasis: line.emphasis, path: path, stops: stops.sorted { $0.along < $1.along })
  }

  /// From the head through all bands to the foot.
  private func path(of line: Int) -> Path {
    var outline = Outline()
    func append(_ point: Point) { outline.append(point, radius: sizes.cornerRadius) }
    guard let first = plan.places.first?[line], let last = plan.places.last?[line] else {
      return Path(start: .zero)
    }
    append(Point(x: rooms.columns[first], y: headLine))
    for (band, gutter) in gutters.enumerated() {
      let room = bands[band + 1].lowerBound - bands[band].upperBound
      let top = bands[band].upperBound + (room - gutter.height) / 2
      for corner in gutter.courses[line].dropFirst().dropLast() {
        append(corner + Point(x: 0, y: top))
      }
    }
    append(Point(x: rooms.columns[last], y: hasFeet ? footLine : (bands.last?.upperBound ?? 0)))
    return outline.path()
  }

  /// The fields of the bands behind everything, and their names.
  private func addZones(to drawing: inout Drawing, _ picture: LineMap) {
    var fields: [Drawing.Ornament] = []
    var names: [Drawing.Ornament] = []
    let isLit = picture.zones.contains { $0.emphasis == .marked }
    for (band, range) in bands.enumerated() {
      let zone = plan.members.zones[band].map { picture.zones[$0] }
      let field = Rect(minX: 0, minY: range.lowerBound, maxX: rooms.width, maxY: range.upperBound)
      let emphasis = zone?.emphasis ?? .normal
      let fill = emphasis == .marked ? Color.litBand : band % 2 == 0 ? .tint : .warmTint
      fields.append(
        .rectangle(
          field, fill: isLit && emphasis == .faded ? .paleTint : fill,
          stroke: emphasis == .marked ? .highlight : nil))
      guard let zone else { continue }
      let size = sizes.zoneSize
      var y = range.lowerBound + sizes.pad + sizes.rise + sizes.drop
      for line in plan.lines(ofZone: zone.label) {
        names.append(
          .text(
            Drawing.Text(
              line, at: Point(x: sizes.pad, y: y), size: size, isBold: true,
              color: emphasis == .faded ? .quiet : .muted)))
        y += size * FontMetrics.lineHeight
      }
    }
    drawing.background.append(.group("bands", fields))
    drawing.ornaments.append(.group("zones", names))
  }
}

extension Color {
  /// Of every second band.
  fileprivate static let warmTint = Color(red: 0xf6, green: 0xf3, blue: 0xec)
  /// Of a band that lies back.
  fileprivate static let paleTint = Color(red: 0xfa, green: 0xfb, blue: 0xfc)
  /// Of the band that is looked at.
  fileprivate static let litBand = Color(red: 0xff, green: 0xf4, blue: 0xd2)
}
