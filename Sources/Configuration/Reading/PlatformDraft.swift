import Flagging
import Matching

/// A `[[platform]]` as it stands in a file: what the engine needs of it, and how its mail is recognised.
struct PlatformDraft {
    var id: Located<String>
    var platform: Platform
    var profile: PlatformProfile
    /// Its domains, with their places.
    var domains: [Located<String>]
    /// The addresses of its channels, with their places.
    var addresses: [Located<String>]
    var place: Place

    /// Reads a platform; nil after a complaint.
    init?(_ reader: TableReader) {
        let id = reader.token("id", required: "\"x\"")
        let name = reader.label("name", required: "\"X\"")
        let domains = PlatformDraft.domains(reader)
        let senders = reader.senderPatterns("senders")
        let channels = PlatformDraft.channels(reader)
        let services = reader.tokens("services", like: "[\"threads\"]")
        let rules = PlatformDraft.rules(reader, platform: id?.value ?? "")
        let references = PlatformDraft.references(reader, platform: id?.value ?? "")
        let urlHosts = reader.domains("url-hosts", isRequired: false)
        let ambiguousSubjects = reader.phrases("ambiguous-subjects")
        let relays = reader.senders("relays")
        let verifiedSample = reader.boolean("verified-sample")
        reader.finish()
        guard !reader.isRefused, let id, let name else { return nil }
        self.id = id
        place = reader.place
        platform = Platform(id: id.value, name: name.value, channels: channels.map(\.channel), services: services)
        self.domains = domains
        addresses = channels.flatMap(\.addresses)
        profile = PlatformProfile(
            id: id.value, name: name.value, domains: domains.map(\.value), senders: senders,
            channels: channels.map(\.profile), rules: rules, references: references,
            urlHosts: urlHosts, ambiguousSubjects: ambiguousSubjects, relays: relays,
            verifiedSample: verifiedSample?.value ?? false)
    }

    /// K1: without a domain no mail of a platform could ever be believed (T3).
    private static func domains(_ reader: TableReader) -> [Located<String>] {
        let domains = reader.locatedDomains("domains", isRequired: true)
        if domains.isEmpty, !reader.isRefused, let node = reader.node("domains") {
            reader.refuse(
                node.place, "\(reader.title) has no domains", "name the domains it writes from, such as [\"x.com\"]")
        }
        return domains
    }

    /// C2: a channel sends separate receipts only where it is configured to.
    private static func channels(
        _ reader: TableReader
    ) -> [(channel: Platform.Channel, profile: PlatformProfile.Channel, addresses: [Located<String>])] {
        let readers = reader.tables("channel", title: "[[platform.channel]]")
        var seen: [String: Place] = [:]
        return readers.compactMap { channel in
            defer { reader.absorb(channel) }
            let id = channel.token("id", required: "\"mail\"")
            let addresses = channel.locatedAddresses("addresses")
            let receipt = channel.boolean("separate-receipt")
            channel.finish()
            guard let id else { return nil }
            channel.refuseSecond(id, named: "channel", seen: &seen)
            return (
                Platform.Channel(id: id.value, separateReceipt: receipt?.value ?? false),
                PlatformProfile.Channel(id: id.value, addresses: addresses.map(\.value)), addresses
            )
        }
    }
}

extension TableReader {
    /// Refuses a name that stands elsewhere already.
    func refuseSecond(_ name: Located<String>, named kind: String, seen: inout [String: Place]) {
        if let first = seen[name.value] {
            refuse(
                name.place, "\(kind) \(name.value) is there already, at \(first)", "give it another name, or remove one"
            )
        } else {
            seen[name.value] = name.place
        }
    }
}
