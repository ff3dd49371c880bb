import CSystemd
import Glibc

extension JournalHandle {
    /// Sets what is looked for: every group must hold, and in a group any one of its `NAME=value` assignments.
    func match(_ groups: [[[UInt8]]]) throws(JournalReadError) {
        let journal = try unsafe live()
        unsafe sd_journal_flush_matches(journal)
        for group in groups {
            for assignment in group {
                let result = unsafe assignment.withUnsafeBytes { bytes in
                    unsafe sd_journal_add_match(journal, bytes.baseAddress, bytes.count)
                }
                try check("sd_journal_add_match", result)
                try check("sd_journal_add_disjunction", unsafe sd_journal_add_disjunction(journal))
            }
            try check("sd_journal_add_conjunction", unsafe sd_journal_add_conjunction(journal))
        }
    }

    func seekHead() throws(JournalReadError) { try check("sd_journal_seek_head", unsafe sd_journal_seek_head(live())) }

    func seekTail() throws(JournalReadError) { try check("sd_journal_seek_tail", unsafe sd_journal_seek_tail(live())) }

    func seek(to cursor: String) throws(JournalReadError) {
        try check("sd_journal_seek_cursor", unsafe sd_journal_seek_cursor(live(), cursor))
    }

    func isAt(_ cursor: String) throws(JournalReadError) -> Bool {
        try check("sd_journal_test_cursor", unsafe sd_journal_test_cursor(live(), cursor)) > 0
    }

    func next() throws(JournalReadError) -> Bool {
        try check("sd_journal_next", unsafe sd_journal_next(live())) > 0
    }

    func previous() throws(JournalReadError) -> Bool {
        try check("sd_journal_previous", unsafe sd_journal_previous(live())) > 0
    }

    /// Takes note of what changed in the journal's directories since the last look. Never waits.
    func process() throws(JournalReadError) -> JournalChange {
        let change = try check("sd_journal_process", unsafe sd_journal_process(live()))
        return switch Int(change) {
        case SD_JOURNAL_APPEND: .appended
        case SD_JOURNAL_INVALIDATE: .invalidated
        default: .none
        }
    }

    /// The entry at the present place.
    func record() throws(JournalReadError) -> JournalRecord {
        let journal = try unsafe live()
        var cursor: UnsafeMutablePointer<CChar>?
        try check("sd_journal_get_cursor", unsafe sd_journal_get_cursor(journal, &cursor))
        defer { unsafe free(cursor) }
        return JournalRecord(
            fields: try fields(), realtimeMicroseconds: try realtimeMicroseconds(),
            cursor: unsafe cursor.map { unsafe String(cString: $0) } ?? "")
    }

    /// When journald took the entry at the present place, by the wall clock of then.
    func realtimeMicroseconds() throws(JournalReadError) -> Int64 {
        var realtime: UInt64 = 0
        try check("sd_journal_get_realtime_usec", unsafe sd_journal_get_realtime_usec(live(), &realtime))
        return Int64(clamping: realtime)
    }

    /// The first value of one field of the present entry, without the others: for look-ups of many keys. Nil where the
    /// entry has no such field, or the file is damaged there: what cannot be read proves nothing (C23).
    func value(of name: String) throws(JournalReadError) -> [UInt8]? {
        var data: UnsafeRawPointer?
        var size = 0
        let result = try unsafe sd_journal_get_data(live(), name, &data, &size)
        if result == -ENOENT || result == -EBADMSG { return nil }
        try check("sd_journal_get_data", result)
        return unsafe Self.split(UnsafeRawBufferPointer(start: data, count: size))?.value
    }

    /// The values of one field in all of the journal's files, whatever is matched.
    func values(of name: String) throws(JournalReadError) -> Set<String> {
        let journal = try unsafe live()
        try check("sd_journal_query_unique", unsafe sd_journal_query_unique(journal, name))
        unsafe sd_journal_restart_unique(journal)
        var values: Set<String> = []
        var data: UnsafeRawPointer?
        var size = 0
        while try check(
            "sd_journal_enumerate_available_unique",
            unsafe sd_journal_enumerate_available_unique(journal, &data, &size)) > 0
        {
            if let field = unsafe Self.split(UnsafeRawBufferPointer(start: data, count: size)),
                let value = String(validating: field.value, as: UTF8.self)
            {
                values.insert(value)
            }
        }
        return values
    }

    private func fields() throws(JournalReadError) -> [JournalRecord.Field] {
        let journal = try unsafe live()
        unsafe sd_journal_restart_data(journal)
        var fields: [JournalRecord.Field] = []
        var data: UnsafeRawPointer?
        var size = 0
        while try check(
            "sd_journal_enumerate_available_data",
            unsafe sd_journal_enumerate_available_data(journal, &data, &size)) > 0
        {
            if let field = unsafe Self.split(UnsafeRawBufferPointer(start: data, count: size)) { fields.append(field) }
        }
        return fields
    }

    /// `NAME=value` to its two sides, at the first `=`: a value may hold more of them.
    private static func split(_ bytes: UnsafeRawBufferPointer) -> JournalRecord.Field? {
        guard let equals = unsafe bytes.firstIndex(of: 0x3D) else { return nil }
        return unsafe JournalRecord.Field(
            name: String(decoding: bytes[..<equals], as: UTF8.self), value: Array(bytes[(equals + 1)...]))
    }
}
