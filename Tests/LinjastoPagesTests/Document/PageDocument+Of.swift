import TestSupport

@testable import Linjasto
@testable import LinjastoPages

extension PageDocument {
  /// The page of whole maps on their own day.
  static func of(
    _ networks: [Network], in language: Language = .finnish, edition: Edition = .staff
  ) -> PageDocument {
    PageDocument(
      of: networks, Reading(day: AsOf.map.day(of: networks)), in: language, edition: edition)
  }

  /// The file with a picture, as for people with script.
  var file: String {
    html(
      views: [PageView(.free, svg: "<svg id=\"map-free\"></svg>")], policy: "default-src 'none'",
      styles: [rules], scripts: ["'use strict'"], carried: [("feed", "AA"), ("engine", "AAAA")])
  }

  /// What a reader sees of a part, without its tags.
  static func text(_ html: String) -> String {
    html.replacing(/<[^>]*>/, with: "").replacing("&#39;", with: "'").replacing(
      "&quot;", with: "\""
    )
    .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
  }
}

extension Repository {
  /// Each map alone, and all of them as one.
  static let mapSets = mapNames.map { [$0] } + [mapNames]
}
