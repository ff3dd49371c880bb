/// All files that a scanner knows.
struct KnownFiles: Sendable {
    var files: [UInt64: KnownFile] = [:]
    /// Beside the files, for the few that are an mbox.
    var positions: [UInt64: MboxPosition] = [:]

    /// Files that were not seen for this many scans are forgotten. Absence alone never means deletion: a file that comes
    /// back is only read again.
    static let forgottenAfterScans: UInt16 = 16_384
    private static let sweepEveryScans: UInt16 = 4_096

    /// Keeps the memory of years of renamed files from growing, and the wrapping scan numbers unambiguous.
    mutating func sweep(at scan: UInt16) {
        guard scan.isMultiple(of: KnownFiles.sweepEveryScans) else { return }
        let before = files.count
        files = files.filter { scan &- $0.value.lastScan <= KnownFiles.forgottenAfterScans }
        if files.count < before { positions = positions.filter { files[$0.key] != nil } }
    }
}
