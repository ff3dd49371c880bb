#if FUZZING
    /// The entry that libFuzzer calls.
    @_cdecl("LLVMFuzzerTestOneInput")
    public func fuzzAuthenticationResults(_ data: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
        AuthenticationResultsFuzzer.exercise(Array(UnsafeBufferPointer(start: data, count: count)))
        return 0
    }
#else
    import Foundation

    /// Replays the files named on the command line.
    @main
    struct Replay {
        static func main() throws {
            for path in CommandLine.arguments.dropFirst() {
                AuthenticationResultsFuzzer.exercise([UInt8](try Data(contentsOf: URL(filePath: path))))
            }
        }
    }
#endif
