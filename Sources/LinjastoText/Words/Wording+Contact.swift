package import Linjasto

extension Wording {
  /// How a station is reached, when, and when somebody last made sure of it.
  package func reaching(_ contact: ContactList.Contact) -> [String] {
    var parts = [contact.channel, contact.how, contact.hours].compactMap { $0.map { self($0) } }
    if let answer = contact.answer { parts.append(say(.answersIn, self(answer))) }
    if let day = contact.verified { parts.append(say(.verifiedOn, date(day))) }
    return parts
  }
}
