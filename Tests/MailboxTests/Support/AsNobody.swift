import Glibc

/// Of sys/fsuid.h, which Glibc's module lacks. Changes whose rights count for files, for this thread only.
@_silgen_name("setfsuid") @discardableResult
private func setfsuid(_ user: UInt32) -> Int32

/// Does something with the rights of nobody, for files and on this thread only.
func asNobody(_ body: () -> Void) {
    let before = setfsuid(65_534)
    defer { setfsuid(uid_t(before)) }
    body()
}
