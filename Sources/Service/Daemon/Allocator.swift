internal import CLinux

/// The C library's allocator, which by itself keeps what a first ingest of 100,000 mails needed for good.
public enum Allocator {
    /// One arena for the queues that wait and one for the cores that read. Call it before any thread exists.
    public static func limitArenas() { _ = mallopt(M_ARENA_MAX, 2) }

    /// Gives free memory back to the system.
    static func giveBack() { _ = malloc_trim(0) }
}
