import Glibc
import Ledger

/// The user whose files those of the ledger must be: the daemon's.
struct StateOwner: Equatable {
    var uid: uid_t
    var gid: gid_t

    /// For root the owner of the folder, or, where there is none yet, the user `flagwatch`. Nil where what is made is
    /// rightly the caller's own.
    static func of(_ folder: String) -> StateOwner? {
        guard geteuid() == 0 else { return nil }
        var status = stat()
        if stat(folder, &status) == 0 {
            return status.st_uid == 0 ? nil : StateOwner(uid: status.st_uid, gid: status.st_gid)
        }
        guard let entry = getpwnam("flagwatch") else { return nil }
        return StateOwner(uid: entry.pointee.pw_uid, gid: entry.pointee.pw_gid)
    }

    /// Works as this user: what is made is the user's own, and a link that was planted in its folder leads root
    /// nowhere.
    func acting<Value>(_ work: () throws -> Value) throws -> Value {
        guard setegid(gid) == 0, seteuid(uid) == 0 else { throw LedgerError.permissionDenied(path: "uid \(uid)") }
        defer {
            // The saved user id is root's still, so neither can fail (seteuid(2)).
            seteuid(0)
            setegid(0)
        }
        return try work()
    }

    /// Gives this user a path that is not a link.
    func own(_ path: String) throws {
        guard lchown(path, uid, gid) == 0 else { throw LedgerError.permissionDenied(path: path) }
    }
}
