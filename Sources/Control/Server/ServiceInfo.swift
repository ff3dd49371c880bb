/// What `org.varlink.service.GetInfo` says of the service.
public struct ServiceInfo: Sendable, Equatable {
    /// Who makes it.
    public var vendor: String
    /// Its name.
    public var product: String
    /// Its version.
    public var version: String
    /// Where to read about it.
    public var url: String

    /// What the service says of itself.
    public init(vendor: String, product: String, version: String, url: String) {
        self.vendor = vendor
        self.product = product
        self.version = version
        self.url = url
    }
}
