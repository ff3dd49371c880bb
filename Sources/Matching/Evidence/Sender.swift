import Flagging
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
    var lookAlike: (platform: String, why: TrustReason)?

    init(_ message: Message, _ directory: PlatformDirectory) {
        fieldCount = message.fromFieldCount
        // "Held, Inc. <desk@held.example>": a name that nobody quoted is no second author.
        let written = message.from.filter { $0.address.contains("@") }
        addresses = written.isEmpty ? message.from : written
        let domains = addresses.compactMap { DomainName($0.domain) }
        domain = addresses.count == 1 ? domains.first : nil
        platform = domains.lazy.compactMap { directory.platform(of: $0) }.first
        for domain in domains where lookAlike == nil {
            guard let (platform, name) = directory.imitated(by: domain) else { continue }
            lookAlike = (platform, TrustReason(.lookAlike, domain.text, name))
        }
        guard platform == nil, lookAlike == nil else { return }
        // `"support@x.com" <someone@elsewhere>`: the name is no evidence, and this one wants to be.
        for address in addresses {
            for shown in AddressText.addresses(in: address.displayName ?? "") {
                guard let entry = directory.platform(at: shown) else { continue }
                lookAlike = (entry.id, TrustReason(.shownAddress, entry.id))
            }
        }
    }

    var address: String? { addresses.first?.address }
    /// For the record.
    var text: String? { addresses.isEmpty ? nil : addresses.map(\.address).joined(separator: ", ") }
    /// The platform that the mail concerns by its sender, real or imitated.
    var concerns: String? { platform?.id ?? lookAlike?.platform }
}
