import CSystemd
import Glibc

extension ID128 {
    /// The id of this machine (machine-id(5)). It is confidential: print and store it nowhere but locally.
    public static func machine() throws(SystemFailure) -> ID128 {
        var id = sd_id128_t()
        try unsafe SystemFailure.check("sd_id128_get_machine", sd_id128_get_machine(&id))
        return ID128(id)
    }

    /// The id of this boot: two instants of the monotonic clock compare only under the same one.
    public static func boot() throws(SystemFailure) -> ID128 {
        var id = sd_id128_t()
        try unsafe SystemFailure.check("sd_id128_get_boot", sd_id128_get_boot(&id))
        return ID128(id)
    }

    /// The id of this run of the unit, as the service manager gave it; nil outside a unit.
    public static func invocation() throws(SystemFailure) -> ID128? {
        // libsystemd remembers the id for the thread, so the environment is asked first: outside a unit it has none,
        // and the error number for that differs between versions (ENXIO, ENOPKG).
        guard unsafe getenv("INVOCATION_ID") != nil else { return nil }
        var id = sd_id128_t()
        try unsafe SystemFailure.check("sd_id128_get_invocation", sd_id128_get_invocation(&id))
        return ID128(id)
    }
}
