import Foundation

/// Hands the line over at once: what was said must have been accepted.
func flush() { fflush(nil) }
