import CSystemd
import Glibc

/// One open journal of libsystemd, and the calls on it. Not to be used by two threads at once.
@safe final class JournalHandle {
    private let place: JournalPlace
    private var journal: OpaquePointer?

    /// How many bytes of one field libsystemd is asked to unpack at most: an entry by somebody else may have any size.
    /// It is a hint (sd_journal_set_data_threshold(3)); unpacked fields come whole.
    static let fieldByteLimit = 1 << 20

    init(_ place: JournalPlace) throws(JournalReadError) {
        self.place = place
        try JournalFiles.check(place, uid: getuid())
        unsafe journal = try Self.opened(place)
        // The watch is set before anything is read, so that nothing falls between reading and waiting, and so that a
        // rotated or new file is noticed at all: without it libsystemd keeps to the files of the first moment.
        if case .files = place {} else { try check("sd_journal_get_fd", unsafe sd_journal_get_fd(live())) }
        try check("sd_journal_set_data_threshold", unsafe sd_journal_set_data_threshold(live(), Self.fieldByteLimit))
    }

    deinit { close() }

    func close() {
        guard let open = unsafe journal else { return }
        unsafe journal = nil
        unsafe sd_journal_close(open)
    }

    /// The open journal.
    func live() throws(JournalReadError) -> OpaquePointer {
        guard let open = unsafe journal else { throw .closed }
        return unsafe open
    }

    /// Passes a result of libsystemd on, or throws what its negative error number means.
    @discardableResult
    func check(_ call: String, _ result: Int32) throws(JournalReadError) -> Int32 {
        guard result >= 0 else { throw JournalReadError(SystemFailure(call: call, code: -result), place: place) }
        return result
    }

    private static func opened(_ place: JournalPlace) throws(JournalReadError) -> OpaquePointer {
        var journal: OpaquePointer?
        let local = Int32(SD_JOURNAL_LOCAL_ONLY)
        let result: Int32
        switch place {
        case .system: result = unsafe sd_journal_open(&journal, local)
        case .namespace(let name): result = unsafe sd_journal_open_namespace(&journal, name, local)
        case .directory(let path): result = unsafe sd_journal_open_directory(&journal, path, 0)
        case .files(let paths): result = unsafe openFiles(&journal, paths)
        }
        guard result >= 0, let journal = unsafe journal else {
            throw JournalReadError(SystemFailure(call: "sd_journal_open", code: -result), place: place)
        }
        return unsafe journal
    }

    private static func openFiles(_ journal: inout OpaquePointer?, _ paths: [String]) -> Int32 {
        var copies: [UnsafeMutablePointer<CChar>?] = unsafe paths.map { unsafe strdup($0) }
        // Not a loop: swift-format 6.3.1 turns `for unsafe x` into `for unsafex`.
        defer { unsafe copies.forEach { unsafe free($0) } }
        unsafe copies.append(nil)
        return unsafe copies.withUnsafeMutableBufferPointer { buffer in
            let list = unsafe UnsafeMutableRawPointer(buffer.baseAddress)?
                .assumingMemoryBound(to: UnsafePointer<CChar>?.self)
            return unsafe sd_journal_open_files(&journal, list, 0)
        }
    }
}
