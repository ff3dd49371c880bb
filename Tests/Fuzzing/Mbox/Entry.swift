#if FUZZING
    /// The entry of libFuzzer.
    @_cdecl("LLVMFuzzerTestOneInput")
    public func fuzzOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
        let input = UnsafeRawBufferPointer(start: bytes, count: count)
        if let complaint = MboxFuzz.complaint(about: input) { preconditionFailure(complaint) }
        return 0
    }
#else
    import Foundation

    /// Replays files: `MboxFuzz FILE…`. Exit status 1 when one of them breaks a rule.
    @main
    enum Replay {
        static func main() throws {
            var failures: Int32 = 0
            for path in CommandLine.arguments.dropFirst() {
                let data = try Data(contentsOf: URL(fileURLWithPath: path))
                if let complaint = data.withUnsafeBytes({ MboxFuzz.complaint(about: $0) }) {
                    FileHandle.standardError.write(Data("\(path): \(complaint)\n".utf8))
                    failures = 1
                }
            }
            exit(failures)
        }
    }
#endif
