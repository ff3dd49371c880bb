import Flagging
import Ledger
import Systemd

extension Recollection {
    /// So many of the newest entries are looked at: a process that died leaves at most these on the way.
    private static let traceLimit = 1_000

    /// Asks this machine's journal. Only what our own user or our unit wrote counts: anybody can send an entry with any
    /// flag, and root's own trials are no flags of this daemon.
    ///
    /// It takes milliseconds (the journal's index is used): it is done once, before anything is decided.
    ///
    /// - Throws: `JournalReadError`.
    static func of(_ ledger: LedgerFile) throws(JournalReadError) -> Recollection {
        let reader = try JournalReader()
        defer { reader.close() }
        let author = JournalAuthor.oneself(orUnit: "flagwatch.service")
        var found = Recollection()
        try reader.forEachBackward(
            having: [JournalField(EntryFieldNames.ledger, ledger.journalLabel)], by: author,
            reading: [EntryFieldNames.event, EntryFieldNames.key]
        ) { values in
            if let event = values[0].flatMap({ Int64($0) }), let key = values[1] {
                found.traces.append(Trace(event: event, key: key))
            }
            return found.traces.count < traceLimit
        }
        var looks = 0
        try reader.forEachBackward(
            having: [JournalField(EntryFieldNames.action, Action.ledgerHead.rawValue)], by: author,
            reading: [EntryFieldNames.key, EntryFieldNames.result, EntryFieldNames.count]
        ) { values in
            looks += 1
            if let key = values[0], let hash = values[1], let number = values[2].flatMap({ Int64($0) }) {
                let head = ChainHead(number: number, hash: hash)
                if ledger.isAnchorKey(key, of: head) { found.head = head }
            }
            return found.head == nil && looks < traceLimit
        }
        found.flags = try highestFlags(reader, author)
        return found
    }

    /// Of each sequence the highest number that one of ours bears. Forged ones above it are many at most: each costs a
    /// look-up in the journal's index.
    private static func highestFlags(
        _ reader: JournalReader, _ author: JournalAuthor
    ) throws(JournalReadError) -> [FlagID] {
        let all = try reader.values(of: EntryFieldNames.flag).compactMap { FlagID($0) }
        let sequences = Dictionary(grouping: all) { FlagID(code: $0.code, sequence: 0, isContact: $0.isContact) }
        var highest: [FlagID] = []
        for ids in sequences.values {
            var rest = ids.sorted(by: >)[...]
            while !rest.isEmpty {
                let pass = rest.prefix(JournalReader.keysPerPass)
                rest = rest.dropFirst(pass.count)
                let ours = try reader.keys(present: pass.map(\.description), in: EntryFieldNames.flag, by: author)
                guard let first = pass.first(where: { ours.contains($0.description) }) else { continue }
                highest.append(first)
                break
            }
        }
        return highest
    }
}
