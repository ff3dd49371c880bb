/// One `Authentication-Results` field as RFC 8601 has it, and as Exchange Online writes it.
struct AuthenticationResults: Hashable, Sendable {
    /// `dkim=pass (…) header.d=x.com`
    struct Result: Hashable, Sendable {
        /// In lower case, without its version.
        var method: String
        /// In lower case.
        var value: String
        /// `header.d` and the like, in lower case, with the values as written; Exchange's `action=none` has no type.
        var properties: [Property]

        /// The values of a property.
        func values(_ name: String) -> [String] { properties.filter { $0.name == name }.map(\.value) }
    }

    /// `header.d=x.com`
    struct Property: Hashable, Sendable {
        var name: String
        var value: String
    }

    /// The authserv-id; nil where there is none, as from Exchange Online.
    var authservID: String?
    /// The results in order.
    var results: [Result]

    /// The results of one method.
    func results(of method: String) -> [Result] { results.filter { $0.method == method } }
}
