/// Where a program's time comes from: the machine's clocks, or in a test the same clocks moved.
///
/// The kernel's timers know only the machine's clock. So whoever arms one asks here when that will be: a moved clock
/// then fires in time too, and the program's own code need not know which it has.
public struct ClockSource: Sendable {
    /// Reads the three clocks.
    public let read: @Sendable () -> ClockReading
    /// When, by the machine's wall clock, this source will show a second of its own.
    public let machineSeconds: @Sendable (_ realtimeSeconds: Int64) -> Int64

    /// The machine's own clocks.
    public static let machine = ClockSource(read: { SystemClock.read() }, machineSeconds: { $0 })

    /// A source of other clocks.
    public init(
        read: @escaping @Sendable () -> ClockReading,
        machineSeconds: @escaping @Sendable (_ realtimeSeconds: Int64) -> Int64
    ) {
        self.read = read
        self.machineSeconds = machineSeconds
    }
}
