internal import Foundation
internal import GRDB

extension LedgerError {
    /// Runs a piece of work on a database and gives its errors their names.
    static func naming<Value>(_ path: String, row: Int64? = nil, _ work: () throws -> Value) throws -> Value {
        do {
            return try work()
        } catch let error as DatabaseError {
            throw LedgerError(error, path: path, row: row)
        }
    }

    /// The ledger's word for what SQLite says.
    init(_ error: DatabaseError, path: String, row: Int64? = nil) {
        let message = error.message ?? "result code \(error.extendedResultCode.rawValue)"
        switch error.resultCode {
        case .SQLITE_FULL: self = .full(path: path)
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
        case .SQLITE_IOERR: self = .inputOutput(path: path, message: message)
        case .SQLITE_CORRUPT: self = .damaged(path: path, damage: Damage(row: row, what: .page(message)))
        case .SQLITE_NOTADB: self = .notALedger(path: path, found: .notSQLite)
        case .SQLITE_READONLY: self = .readOnly(path: path)
        case .SQLITE_PERM, .SQLITE_AUTH, .SQLITE_CANTOPEN: self = .permissionDenied(path: path)
        default: self = .sqlite(path: path, code: error.extendedResultCode.rawValue, message: message)
        }
    }

    /// The ledger's word for an `errno` value.
    init(errno code: Int32, path: String) {
        switch code {
        case ENOENT, ENOTDIR: self = .notFound(path: path)
        case EACCES, EPERM: self = .permissionDenied(path: path)
        case EROFS: self = .readOnly(path: path)
        case ENOSPC, EDQUOT: self = .full(path: path)
        case EISDIR: self = .notAFile(path: path)
        default: self = .inputOutput(path: path, message: String(cString: strerror(code)))
        }
    }
}
