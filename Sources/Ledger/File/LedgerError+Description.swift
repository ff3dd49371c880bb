extension LedgerError: CustomStringConvertible {
    /// What is wrong with which file, and what would be right, in English for an administrator.
    public var description: String {
        switch self {
        case .notFound(let path): "\(path): there is no such file"
        case .notAFile(let path): "\(path): a folder, a link or a device stands where the ledger itself should be"
        case .notAFolder(let path): "\(path): no folder"
        case .brokenLink(let path): "\(path): a link that leads nowhere"
        case .permissionDenied(let path): "\(path): not allowed; it must belong to the user that flagwatchd runs as"
        case .readOnly(let path): "\(path): it can only be read"
        case .notALedger(let path, let found): "\(path): no ledger of Flagwatch, but \(found.text)"
        case .inUse(let path, let process):
            "\(path): another process writes it\(process.map { " (\($0))" } ?? ""); stop that one first"
        case .newerFormat(let path, let found, let known):
            "\(path): its format is \(found), this Flagwatch knows up to \(known); install the newer one"
        case .olderFormat(let path, let found, let oldest):
            "\(path): its format is \(found), the oldest this Flagwatch can migrate is \(oldest)"
        case .damaged(let path, let damage):
            "\(path): damaged\(damage.row.map { " at row \($0)" } ?? ""); it is not overwritten; "
                + "see flagwatch verify"
        case .gone(let path): "\(path): removed or replaced while it was open; nothing was written"
        case .full(let path): "\(path): the disk is full; nothing was written, make room"
        case .scarce(let path): "\(path): the disk is nearly full; what happens is still written, make room"
        case .busy(let path): "\(path): another process holds it; nothing was written, it is tried again"
        case .inputOutput(let path, let message): "\(path): the disk failed (\(message)); nothing was written"
        case .outOfSequence(let path, let expected, let found):
            "\(path): event \(found) does not follow the chain, \(expected) does"
        case .misdated(let path, let event):
            "\(path): event \(event) has a time outside the years 1 to 9999; it was not appended"
        case .wrongText(let path, let event, let field):
            "\(path): the \(field) of event \(event) is empty, too long or no \(field); it was not appended"
        case .keyIssuedTwice(let path, let key, let event):
            "\(path): the key \(key) of event \(event) was issued before"
        case .unknownKey(let path, let key): "\(path): the outbox holds no key \(key)"
        case .notAContentHash(let path, let text): "\(path): \"\(text)\" is no content hash of 64 hex digits"
        case .wouldOverwrite(let path, let reason): "\(path): not overwritten, \(reason.text)"
        case .sqlite(let path, let code, let message): "\(path): \(message) (SQLite \(code))"
        }
    }
}

extension LedgerError.Foreign {
    fileprivate var text: String {
        switch self {
        case .empty: "an empty file"
        case .notSQLite: "a file that is no SQLite database"
        case .otherDatabase: "the database of another program"
        }
    }
}

extension LedgerError.Overwrite {
    fileprivate var text: String {
        switch self {
        case .newer(let there, let here): "what is there is newer (event \(there.number), here \(here.number))"
        case .diverged(let there, let here):
            "what is there went another way (event \(there.number), here \(here.number))"
        case .otherLedger: "what is there is another ledger"
        case .foreign: "what is there was not written by a backup"
        case .occupied: "other things are there"
        case .itself: "the ledger itself is there"
        }
    }
}
