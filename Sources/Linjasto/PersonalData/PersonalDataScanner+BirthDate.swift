extension PersonalDataScanner {
  /// The birth date whose day or year begins at `start`: a whole date behind a word that says so.
  func birthDate(at start: Int) -> Range<Int>? {
    guard let end = dateEnd(from: start), let word = birthWord(before: start) else { return nil }
    return word..<end
  }

  /// `1.2.1980`, `1. 2. 80`, `1/2/1980`, `1980-02-01`, `1. helmikuuta 1980`, `1 February 1980`.
  private func dateEnd(from start: Int) -> Int? {
    var index = start
    guard let first = shortNumber(&index, upTo: 4) else { return nil }
    if first.count == 4 {
      guard 1900...2099 ~= first.value, self[index] == UInt8(ascii: "-"), digits(2, at: index + 1),
        self[index + 3] == UInt8(ascii: "-"), digits(2, at: index + 4)
      else { return nil }
      return index + 6
    }
    guard 1...31 ~= first.value else { return nil }
    let sign = self[index]
    if sign == UInt8(ascii: ".") || sign == UInt8(ascii: "/") || sign == UInt8(ascii: "-") {
      var next = index + 1
      while isBlank(next), next < index + 3 { next += 1 }
      if let month = shortNumber(&next, upTo: 2), 1...12 ~= month.value, self[next] == sign {
        next += 1
        while isBlank(next), self[next - 2] != UInt8(ascii: " ") { next += 1 }
        guard let year = shortNumber(&next, upTo: 4), year.count == 2 || year.count == 4 else {
          return nil
        }
        return next
      }
      index += 1
    }
    // The month in letters.
    guard isBlank(index), isLetter(index + 1) else { return nil }
    var next = index + 1
    while isLetter(next), next < index + 16 { next += 1 }
    guard next > index + 3, isBlank(next) else { return nil }
    next += 1
    return shortNumber(&next, upTo: 4)?.count == 4 ? next : nil
  }

  /// The whole number at `index`, which moves behind it; nil where there is none or a longer one.
  private func shortNumber(_ index: inout Int, upTo limit: Int) -> (value: Int, count: Int)? {
    let start = index
    var value = 0
    while isDigit(index), index - start < limit {
      value = value * 10 + Int(glyphs[index] - UInt8(ascii: "0"))
      index += 1
    }
    return index > start && !isDigit(index) ? (value, index - start) : nil
  }

  /// Where the word begins that tells of a birth right before `date`.
  private func birthWord(before date: Int) -> Int? {
    var end = date
    func skipSigns() {
      let stop = end - 3
      while end > stop, isBlank(end - 1) || self[end - 1] == UInt8(ascii: ":") { end -= 1 }
    }
    skipSigns()
    for filler: StaticString in ["on", "den", "the"]
    where has(filler, at: end - filler.utf8CodeUnitCount)
      && isBlank(end - filler.utf8CodeUnitCount - 1)
    {
      end -= filler.utf8CodeUnitCount
      skipSigns()
      break
    }
    let hasDot = self[end - 1] == UInt8(ascii: ".")
    let word = word(before: hasDot ? end - 1 : end)
    switch text(word, isLowered: true) {
    case "b" where has("d.o.", at: word.lowerBound - 4): return word.lowerBound - 4
    case "s", "f", "b": return hasDot ? word.lowerBound : nil
    case "synt", "syntynyt", "syntymäaika", "syntymäpäivä", "syntymäaikansa", "född", "född-",
      "födelsedatum", "födelsetid", "födelsedag", "born", "birthdate", "birthday", "dob":
      return word.lowerBound
    case "birth":
      return has("date of ", at: word.lowerBound - 8) ? word.lowerBound - 8 : word.lowerBound
    case "date" where has("birth ", at: word.lowerBound - 6): return word.lowerBound - 6
    default: return nil
    }
  }
}
