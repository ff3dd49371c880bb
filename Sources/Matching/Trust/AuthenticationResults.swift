/// One `Authentication-Results` field as RFC 8601 has it, and as Exchange Online writes it.
package struct AuthenticationResults: Hashable, Sendable {
    /// `dkim=pass (…) header.d=x.com`
    package struct Result: Hashable, Sendable {
        /// In lower case, without its version.
        package var method: String
        /// In lower case.
        package var value: String
        /// `header.d` and the like, in lower case, with the values as written; Exchange's `action=none` has no type.
        package var properties: [Property]

        /// The values of a property.
        func values(_ name: String) -> [String] { properties.filter { $0.name == name }.map(\.value) }
    }

    /// `header.d=x.com`
    package struct Property: Hashable, Sendable {
        package var name: String
        package var value: String
    }

    /// The authserv-id; nil where there is none, as from Exchange Online.
    package var authservID: String?
    /// The results in order.
    package var results: [Result]
    /// The domains of the addresses that stand behind an envelope address, up to the end of the field. Gateways print the
    /// envelope as it came: `"a; dkim=pass header.d=x.com; b"@evil.example` without its quotes brings a result of its own,
    /// and then its own domain.
    package var domainsBehindEnvelope: [String] = []

    /// The results of one method.
    func results(of method: String) -> [Result] { results.filter { $0.method == method } }
}
