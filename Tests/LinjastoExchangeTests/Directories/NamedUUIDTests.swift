import LinjastoExchange
import Testing

@Suite struct NamedUUIDTests {
  /// RFC 9562, appendix A.4, and the same of the `uuid` module of Python 3.
  @Test func `a name is the UUID that the standard makes of it`() {
    #expect(
      NamedUUID(domain: "www.example.com").description == "2ed6657d-e927-568b-95e1-2665a8aea6a2")
    #expect(NamedUUID(domain: "python.org").description == "886313e1-3b8a-5372-9b90-0c9aee199e5d")
    #expect(
      NamedUUID(uri: "http://python.org/").description == "4c565f0d-3f5a-5890-b41b-20cf47701c5e")
    #expect(NamedUUID(uri: "").description == "1b4db7eb-4057-5ddf-91e0-36dec72071f5")
    // Padded into a second and a third block.
    #expect(
      NamedUUID(uri: String(repeating: "a", count: 40)).description
        == "c5c985c8-6875-5a42-b6e3-2872703afed4")
    #expect(
      NamedUUID(uri: String(repeating: "å", count: 60)).description
        == "821af1a9-ccc4-55cd-b58f-81a6a1fd8d0f")
  }
}
