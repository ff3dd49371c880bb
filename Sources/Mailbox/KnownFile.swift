/// What the scanner keeps of one file: 12 bytes, since there may be 100,000 of them.
struct KnownFile: Hashable, Sendable {
    enum State: UInt8 {
        /// Reported, not yet settled.
        case pending
        case read
        case empty
        case notMail
        case unreadable
        case notRegular
        case mbox
        case notOurs
        case incomplete
    }

    /// The low half of the inode number: `readdir` gives it for nothing, and a file that was replaced under its name has
    /// another one.
    var inode: UInt32
    /// A hash of size and modification time. That a changed file has the same is one in 2³².
    var fingerprint: UInt32
    /// The number of the scan that last saw it, wrapping.
    var lastScan: UInt16 = 0
    var state: State
    /// Its status is checked at each scan.
    var isWatched = false

    init(inode: UInt32, fingerprint: UInt32 = 0, lastScan: UInt16 = 0, state: State) {
        self.inode = inode
        self.fingerprint = fingerprint
        self.lastScan = lastScan
        self.state = state
    }

    private static let fingerprintHash = SipHash(key0: 0x7369_7A65, key1: 0x7469_6D65)

    static func fingerprint(of status: FileStatus, in state: State) -> UInt32 {
        // A changed mode moves only the change time. For others that time says nothing: a rename moves it too.
        let change = state == .unreadable ? status.changedNanoseconds : 0
        let hash = fingerprintHash.hash(
            UInt64(bitPattern: status.sizeBytes), UInt64(bitPattern: status.modifiedNanoseconds),
            UInt64(bitPattern: change))
        return UInt32(truncatingIfNeeded: hash)
    }
}
