import Flagging

/// What was typed cannot be meant, whatever the flags are: refused before anybody is asked, as usage.
struct Misuse: Error {
    var refusal: Refusal

    init(_ refusal: Refusal) { self.refusal = refusal }
}
