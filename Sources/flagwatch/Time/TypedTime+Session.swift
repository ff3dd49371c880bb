import Flagging
import Wording

extension Session {
    /// The instant of a typed time, in the zone of an election, else the machine's; says on standard
    /// error how a local time was read.
    func instant(_ time: TypedTime?, zone: ZoneTable?) throws -> Instant? {
        guard let time else { return nil }
        let zone = zone ?? surroundings.machineZone
        let instant = try time.instant(in: zone, now: surroundings.now())
        if time.isLocal, !json {
            let text = instant.localText(in: zone, style: .dated, language: language)
            remark(Receipt.understood(text, zone: zone.identifier, in: language))
        }
        return instant
    }

    /// The instant as of which an answer is wanted; says on standard error where it is still to come.
    func moment(_ time: TypedTime?, zone: ZoneTable?) throws -> Instant? {
        guard let instant = try self.instant(time, zone: zone) else { return nil }
        let now = surroundings.now()
        if instant > now {
            let zone = zone ?? surroundings.machineZone
            let text = { (instant: Instant) in instant.localText(in: zone, style: .dated, language: language) }
            remark(Receipt.ahead(text(instant), known: text(now), in: language))
        }
        return instant
    }

    /// The zone of times that belong to no flag: of the only election in its period, else the machine's.
    var zone: ZoneTable { zone(ofElection: nil) ?? surroundings.machineZone }

    /// The zone of the election that a flag belongs to, where the configuration can be read.
    func zone(of flag: FlagID) -> ZoneTable? {
        surroundings.local.elections().first { $0.code.uppercased() == flag.code }?.zone
    }

    /// The zone of an election, or of the only one in its period; with a time, in its period then.
    func zone(ofElection id: String?, at time: TypedTime? = nil) -> ZoneTable? {
        let elections = surroundings.local.elections()
        if let id { return elections.first { $0.id.lowercased() == id.lowercased() }?.zone }
        let now = surroundings.now()
        let current = elections.filter { election in
            guard let time else { return election.period.contains(now) }
            // A time that does not exist, or exists twice, in that zone is refused later, by name.
            return (try? time.instant(in: election.zone, now: now)).map(election.period.contains) ?? false
        }
        return current.count == 1 ? current[0].zone : nil
    }
}
