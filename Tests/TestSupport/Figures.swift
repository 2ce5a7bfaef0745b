public import Linjasto

/// The figures of a text, for those who compare it in several languages.
public enum Figures {
  /// The figures of a text, ascending; days are written in as many ways as there are languages.
  public static func of(_ text: String) -> [String] {
    let plain = text.replacing(/<[^>]*>/, with: " ").replacing("&#39;", with: "'")
      .replacing(/\d{1,2}\.\d{1,2}\.\d{4}/, with: " ")
      .replacing(/\d{1,2}\s+\p{L}+\s+\d{4}/, with: " ")
    return plain.matches(of: /\d+([.,]\d+)?/).map { String($0.output.0).replacing(",", with: ".") }
      .sorted()
  }
}

extension Network {
  /// Names may have figures of their own, which differ by language: here they have none.
  public var withoutFigures: Network {
    var contents = contents
    func bare(_ name: LocalizedText) -> LocalizedText {
      LocalizedText([.finnish: name.text(in: .finnish).filter { !$0.isNumber }])
    }
    contents.title = bare(contents.title)
    for index in contents.stations.indices {
      contents.stations[index].name = bare(contents.stations[index].name)
      contents.stations[index].servesNote = nil
      contents.stations[index].clients?.note = nil
      for term in contents.stations[index].terms.indices {
        contents.stations[index].terms[term].note = nil
      }
    }
    for index in contents.lines.indices {
      contents.lines[index].name = bare(contents.lines[index].name)
    }
    for index in contents.roles.indices {
      contents.roles[index].name = bare(contents.roles[index].name)
    }
    contents.sources = contents.sources.map { source in
      var source = source
      source.title = bare(source.title)
      return source
    }
    return Network(sound: contents)
  }
}
