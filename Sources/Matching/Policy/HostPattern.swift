/// The hosts that are one thing: exact names, or `*.` and a domain for every host below it.
public struct HostPattern: Hashable, Sendable {
    /// The names as given, in lower case.
    public let hosts: [String]

    /// Any of these hosts.
    public init(_ hosts: [String]) {
        self.hosts = hosts.map { $0.lowercased() }
    }

    /// Whether a host is one of them; case and a final dot do not matter.
    public func matches(_ host: String) -> Bool {
        guard let name = DomainName(host) else { return false }
        return hosts.contains { pattern in
            if pattern.hasPrefix("*.") {
                guard let parent = DomainName(String(pattern.dropFirst(2))) else { return false }
                return name != parent && name.isWithin(parent)
            }
            return DomainName(pattern) == name
        }
    }
}

extension HostPattern: ExpressibleByStringLiteral, ExpressibleByArrayLiteral {
    /// One host.
    public init(stringLiteral value: String) { self.init([value]) }
    /// Several hosts.
    public init(arrayLiteral elements: String...) { self.init(elements) }
}
