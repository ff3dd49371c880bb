import Flagging

extension Resolver {
    /// K1: an address or a domain says which platform a mail comes from, or a sent copy went to. At two platforms the
    /// first would win unseen, and a flag would be opened, or its clock stopped, for the wrong one.
    func checkPlatforms() {
        var addresses: [String: (platform: String, place: Place)] = [:]
        var domains: [(platform: String, domain: Located<String>)] = []
        for platform in layer.platforms {
            for address in platform.addresses {
                guard let first = addresses[address.value] else {
                    addresses[address.value] = (platform.id.value, address.place)
                    continue
                }
                guard first.platform != platform.id.value else { continue }
                refuse(address, "address", of: platform, takenBy: first.platform, at: first.place)
            }
            for domain in platform.domains {
                if let first = domains.first(where: {
                    $0.platform != platform.id.value && Self.overlap($0.domain.value, domain.value)
                }) {
                    refuse(domain, "domain", of: platform, takenBy: first.platform, at: first.domain.place)
                }
                domains.append((platform.id.value, domain))
            }
        }
    }

    /// A domain speaks for those below it too (T3).
    private static func overlap(_ one: String, _ other: String) -> Bool {
        one == other || one.hasSuffix("." + other) || other.hasSuffix("." + one)
    }

    private func refuse(
        _ name: Located<String>, _ kind: String, of platform: PlatformDraft, takenBy other: String, at place: Place
    ) {
        complaints.add(
            name.place,
            "\(kind) \(name.value) of platform \(platform.id.value) belongs to platform \(other) already, at \(place)",
            "leave it with the one platform whose it is")
    }
}
