import Configuration
import Flagging
import Mailbox
import Systemd

/// What was heard of the reading of one mailbox.
struct MailboxHearing {
    /// The steps that its reading had made when somebody looked.
    var progress = 0
    /// How often nobody heard anything, looking every `lookSeconds`.
    var silentLooks = 0
    /// How often somebody had to look since the reading began.
    var looks = 0
}

/// M5: a mailbox whose file system does not answer silences nothing.
///
/// A call of its reader may hang in the kernel for ever, so it is timed from here. Looks are counted, not seconds: a process
/// that was frozen hears its readers again before it has looked twice.
extension Vigil {
    /// So long after it was last heard of, in seconds beside its poll, a mailbox is looked at; and then again.
    package static let lookSeconds: Int64 = 15
    /// After so many looks without a step it does not answer: a minute.
    package static let mostSilentLooks = 4
    /// C21: what is due waits so many looks, ten minutes, for a first reading that goes on, and no longer.
    package static let mostFirstLooks = 40
    /// What a start is given while a first reading goes on, in microseconds: longer than it takes to find that it does not.
    static let extensionMicroseconds: Int64 = 90_000_000

    /// A reading begins, or something came from it.
    func heard(ofMailbox index: Int) {
        hearings[index].silentLooks = 0
        let isFirst = mailboxes[index].lastPoll == nil
        let settings = keeper.configuration.mailboxes
        let poll = !isFirst && settings.indices.contains(index) ? settings[index].pollSeconds : 0
        effects.lookAtMailbox(index, afterSeconds: poll + Self.lookSeconds)
    }

    /// Nothing was heard of a mailbox for a while.
    package func lookAtMailbox(_ index: Int, by reading: Int) {
        guard !isStopping, reading == self.reading, mailboxes.indices.contains(index) else { return }
        lookAtClock()
        let progress = effects.readingProgress(ofMailbox: index)
        let isMoving = progress != hearings[index].progress
        hearings[index].progress = progress
        hearings[index].looks += 1
        hearings[index].silentLooks = isMoving ? 0 : hearings[index].silentLooks + 1
        if isMoving, !isReady { effects.tell([.extendTimeout(microseconds: Self.extensionMicroseconds)]) }
        if hearings[index].silentLooks >= Self.mostSilentLooks {
            giveUp(index, .unanswered)
        } else if !isReady, hearings[index].looks >= Self.mostFirstLooks {
            giveUp(index, .unfinished)
        } else {
            effects.lookAtMailbox(index, afterSeconds: Self.lookSeconds)
        }
    }

    /// What can be seen is no longer waited for; when the mailbox has been looked through after all, that is said as every
    /// recovery is.
    private func giveUp(_ index: Int, _ outage: MailboxTrouble.Kind) {
        var status = mailboxes[index]
        status.isSettled = true
        status.troubles = [MailboxTrouble(outage)] + status.troubles.filter { $0.kind != outage }
        learn(status, of: index)
        beReadyWhenLookedThrough()
        watchMailbox(index)
        settle()
    }
}
