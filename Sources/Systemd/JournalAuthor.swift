import Glibc

/// Who must have written an entry for it to count.
///
/// Any user of the machine can send an entry with any `FLAGWATCH_KEY` (`logger --journald`), before or after we do; a
/// look-up that believed it would keep a prompt silent (C23). What journald adds itself cannot be forged: an entry
/// counts when its `_UID` is one of ours **or** its `_SYSTEMD_UNIT` is one of ours.
public struct JournalAuthor: Hashable, Sendable {
    /// The user ids believed.
    public var uids: Set<UInt32>
    /// The system units believed. Useful where the user id may change between runs (`DynamicUser=`).
    public var units: Set<String>

    /// The users and units believed; with neither, nobody is, and every look-up is empty.
    public init(uids: Set<UInt32>, units: Set<String> = []) {
        self.uids = uids
        self.units = units
    }

    /// This process's own user and root, who can write anything anyway. The kernel tells journald the real user id,
    /// as seen from journald: in a user namespace (`PrivateUsers=yes`) it differs from ours, and nothing is believed.
    public static var ourselves: JournalAuthor { JournalAuthor(uids: [getuid(), 0]) }

    /// The same, and what the unit wrote, whatever user it ran as then: for looking back over years.
    public static func ourselves(orUnit unit: String) -> JournalAuthor {
        JournalAuthor(uids: ourselves.uids, units: [unit])
    }

    /// This process's own user, and what the unit wrote: what this daemon itself has said, now or as another user.
    public static func oneself(orUnit unit: String) -> JournalAuthor { JournalAuthor(uids: [getuid()], units: [unit]) }

    /// Whether an entry with these trusted fields counts.
    public func wrote(_ record: JournalRecord) -> Bool {
        if let uid = record.uid, uids.contains(uid) { return true }
        if let unit = record.text(of: .systemdUnit), units.contains(unit) { return true }
        return false
    }

    /// The alternatives as `NAME=value` assignments.
    var assignments: [[UInt8]] {
        uids.sorted().map { Array("\(TrustedFieldName.uid.rawValue)=\($0)".utf8) }
            + units.sorted().map { Array("\(TrustedFieldName.systemdUnit.rawValue)=\($0)".utf8) }
    }
}
