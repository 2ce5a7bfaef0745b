package import Linjasto

extension ContactList {
  static let format = "linjasto-contacts/1"

  /// The keys of a list of contacts.
  package static let fields: Fields<ContactList> = Fields(
    "a list of contacts",
    blank: ContactList(),
    [
      .constant("format", format),
      .defaulted("stations", [], { $0.contacts }, { $0.contacts = $1 }),
    ])
}

extension ContactList.Contact: FieldRecord {
  package static let fields: Fields<ContactList.Contact> = Fields(
    "a contact", blank: ContactList.Contact("?"),
    [
      .required("id", { $0.station }, { $0.station = $1 }),
      .optional(
        "channel", as: LocalizedText.loose,
        { $0.channel }, { $0.channel = $1 }),
      .optional(
        "how", as: LocalizedText.loose, { $0.how },
        { $0.how = $1 }),
      .optional(
        "hours", as: LocalizedText.loose, { $0.hours },
        { $0.hours = $1 }),
      .optional(
        "answer", as: LocalizedText.loose, { $0.answer },
        { $0.answer = $1 }),
      .optional("verified", { $0.verified }, { $0.verified = $1 }),
    ])
}
