public import Flagging

extension Entry {
    /// The one-line `MESSAGE`: which flag, which platform, how late or when due in the election's local time, and the
    /// next step. It is made of ids, times and the configuration's names only, so nothing personal can be in it.
    ///
    /// Times are counted at `issued`, so the line is the same however late it is written or read.
    public func message(in policy: Policy, language: Language) -> String {
        MessageLine(entry: self, policy: policy, language: language).text
    }
}
