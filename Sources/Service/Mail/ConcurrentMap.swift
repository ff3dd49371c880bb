import Dispatch

/// Maps values on all cores and keeps their order.
func concurrentMap<Value: Sendable, Result: Sendable>(
    _ values: [Value], _ transform: @Sendable (Value) -> Result
) -> [Result] {
    guard values.count > 1 else { return values.map(transform) }
    let results = UnsafeSlots<Result>(count: values.count)
    DispatchQueue.concurrentPerform(iterations: values.count) { index in
        results.set(index, to: transform(values[index]))
    }
    return results.take()
}

/// One slot an iteration, each written by one thread and read when all have ended.
private final class UnsafeSlots<Value>: @unchecked Sendable {  // no two threads touch one slot
    private let slots: UnsafeMutableBufferPointer<Value?>

    init(count: Int) {
        slots = .allocate(capacity: count)
        slots.initialize(repeating: nil)
    }

    deinit {
        slots.deinitialize()
        slots.deallocate()
    }

    func set(_ index: Int, to value: Value) { slots[index] = value }
    func take() -> [Value] { slots.compactMap { $0 } }
}
