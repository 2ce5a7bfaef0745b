public import Linjasto

/// How a sheet is written: in which language, for whose eyes, and where it goes.
public struct SheetStyle: Sendable {
  public var language: Language
  /// Whether names are followed by ids and region codes: for who looks them up in the map.
  public var showsIDs = false
  /// Whether the effort is told in points, at the foot.
  public var showsCosts = false
  /// Whether the sheet goes to a file: it then says that it is to be destroyed after use.
  public var isSaved = false
  /// How to reach the stations; for staff only.
  public var contacts = ContactList()

  /// Names without ids and no points, for the eye that reads it now.
  public init(in language: Language) { self.language = language }

  /// Who decides, and what becomes of the sheet.
  var closing: Phrase { isSaved ? .decidesSaved : .decides }
}
