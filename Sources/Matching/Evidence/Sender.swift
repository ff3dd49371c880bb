import MailReader

/// Who a mail says that it is from.
struct Sender {
    /// How many From fields and how many addresses there are (T3 wants one of each).
    var fieldCount: Int
    var addresses: [Address]
    /// The domain of the one address.
    var domain: DomainName?
    /// The platform whose domain it is; of several addresses, any that is a platform's.
    var platform: PlatformDirectory.Entry?
    /// The platform that it wants to be taken for, and why.
    var lookAlike: (platform: String, why: String)?

    init(_ message: Message, _ directory: PlatformDirectory) {
        fieldCount = message.fromFieldCount
        addresses = message.from
        let domains = addresses.compactMap { DomainName($0.domain) }
        domain = addresses.count == 1 ? domains.first : nil
        platform = domains.lazy.compactMap { directory.platform(of: $0) }.first
        for domain in domains where lookAlike == nil {
            guard let (platform, name) = directory.imitated(by: domain) else { continue }
            lookAlike = (platform, "\(domain.text) looks like \(name) and is not")
        }
        guard platform == nil, lookAlike == nil else { return }
        // `"support@x.com" <someone@elsewhere>`: the name is no evidence, and this one wants to be.
        for address in addresses {
            for shown in AddressText.addresses(in: address.displayName ?? "") {
                guard let entry = directory.platform(at: shown) else { continue }
                lookAlike = (entry.id, "the display name shows an address of \(entry.id), the mail is from another")
            }
        }
    }

    var address: String? { addresses.first?.address }
    /// For the record.
    var text: String? { addresses.isEmpty ? nil : addresses.map(\.address).joined(separator: ", ") }
    /// The platform that the mail concerns by its sender, real or imitated.
    var concerns: String? { platform?.id ?? lookAlike?.platform }
}
