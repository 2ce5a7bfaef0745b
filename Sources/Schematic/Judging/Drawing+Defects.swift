extension Drawing {
  /// Something that must not be on a finished map.
  public struct Defect: Hashable, Sendable, Encodable {
    /// In the order in which defects are listed; what is missing comes first.
    public enum Kind: String, Hashable, Sendable, Encodable, CaseIterable {
      /// A station of the map without a marker.
      case stationMissing = "station_missing"
      /// A station of the map without a name on the drawing.
      case labelMissing = "label_missing"
      /// A label that does not say the whole name.
      case labelWrong = "label_wrong"
      /// A line of the map without a track.
      case lineMissing = "line_missing"
      /// A line that does not pass one of its stations.
      case lineMissesStation = "line_misses_station"
      /// A line that runs over a station that is not its own.
      case foreignStation = "foreign_station"
      /// A line drawn upon another.
      case overlap
      /// Two markers that touch.
      case markerMarker = "marker_marker"
      /// A name upon another name or text.
      case labelLabel = "label_label"
      /// A text upon a marker.
      case labelMarker = "label_marker"
      /// A text upon a line.
      case labelLine = "label_line"
      /// Text over the edge of the canvas.
      case labelOutside = "label_outside"
      /// A line or a marker over the edge of the canvas.
      case outside
      /// The codes of two lines upon each other.
      case codeCode = "code_code"
      /// A line's code upon a marker.
      case codeMarker = "code_marker"
      /// A line's code upon a name.
      case codeLabel = "code_label"
      /// A line without any code on a drawing that has codes.
      case codeMissing = "code_missing"
    }

    /// What is wrong.
    public var kind: Kind
    /// The ids of the stations and lines concerned, or the words of a text that has no station.
    public var subjects: [String]

    /// Equal to one that ``Ink/defects(against:)`` finds where the subjects are in its order: a line
    /// before its station, of two alike the lesser first.
    public init(_ kind: Kind, _ subjects: String...) {
      self.kind = kind
      self.subjects = subjects
    }
  }

  /// Everything wrong with the drawing as a map of `map`, as in ``Ink/defects(against:)``.
  public func defects(against map: LineMap) -> [Defect] { Ink(self).defects(against: map) }
}
