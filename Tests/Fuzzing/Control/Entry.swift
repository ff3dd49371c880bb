import Glibc

/// `Backup` writes where a client says: not as root.
private func becomeNobody() {
    guard getuid() == 0 else { return }
    guard setgid(65_534) == 0, setuid(65_534) == 0 else { fatalError("cannot become nobody") }
}

#if FUZZING
    /// The entry of libFuzzer.
    @_cdecl("LLVMFuzzerTestOneInput")
    public func fuzzOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
        becomeNobody()
        if let complaint = ControlFuzz.complaint(about: UnsafeRawBufferPointer(start: bytes, count: count)) {
            preconditionFailure(complaint)
        }
        return 0
    }
#else
    import Foundation

    /// Replays files: `ControlFuzzer FILE…`. Exit status 1 when one of them breaks a rule; what it ends by itself is a
    /// trap. Entries of the journal go to standard output.
    @main
    enum Replay {
        static func main() throws {
            var complaints: [String] = []
            let inputs = try CommandLine.arguments.dropFirst().map {
                ($0, try Data(contentsOf: URL(fileURLWithPath: $0)))
            }
            becomeNobody()
            for (path, data) in inputs {
                if let complaint = data.withUnsafeBytes({ ControlFuzz.complaint(about: $0) }) {
                    complaints.append("\(path): \(complaint)")
                }
            }
            if let complaint = ControlFuzz.complaintAtEnd() { complaints.append("the ledger: \(complaint)") }
            FileHandle.standardError.write(Data(complaints.map { $0 + "\n" }.joined().utf8))
            exit(complaints.isEmpty ? 0 : 1)
        }
    }
#endif
